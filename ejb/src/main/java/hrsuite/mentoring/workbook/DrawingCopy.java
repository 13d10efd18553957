package hrsuite.mentoring.workbook;

import hrsuite.mentoring.Refusal;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Pictures, shapes and charts of a sheet, as far as they are harmless: nothing that runs, reaches out, shows cells by
 * itself or repeats what was emptied; charts without the values that they keep of their cells.
 */
final class DrawingCopy {

    private static final Set<String> OBJECTS =
            Set.of("xdr:pic", "xdr:sp", "xdr:cxnSp", "xdr:grpSp", "xdr:graphicFrame");
    private static final Set<String> ANCHORS = Set.of("xdr:twoCellAnchor", "xdr:oneCellAnchor", "xdr:absoluteAnchor");
    private static final Set<String> LINKS = Set.of("a:hlinkClick", "a:hlinkHover", "a:hlinkMouseOver");
    private static final Set<String> EXTENSIONS = Set.of("a:extLst", "c:extLst", "xdr:extLst");
    private static final Set<String> CACHES = Set.of(
            "c:numCache", "c:strCache", "c:multiLvlStrCache", "c:externalData", "c:userShapes", "c:printSettings");
    private static final Set<String> MEDIA =
            Set.of("a:audioCd", "a:wavAudioFile", "a:audioFile", "a:videoFile", "a:quickTimeFile", "c:pivotSource");

    /** A picture that shows cells as they were. */
    private static final String CAMERA = "{84589F7E-364E-4C9E-8A38-B11213B215E9}";

    private static final int MOST_OBJECTS = 1_000;

    private final BoundedArchive archive;
    private final int mostParts;
    private final Emptied emptied;
    private final boolean somethingEmptied;
    private final PackageOut target;
    private final Pictures pictures;
    private int drawings;
    private int charts;
    private Relationships related;
    private String part;
    private Map<String, String> references;

    DrawingCopy(BoundedArchive archive, int mostParts, Emptied emptied, boolean somethingEmptied, PackageOut target) {
        this.archive = archive;
        this.mostParts = mostParts;
        this.emptied = emptied;
        this.somethingEmptied = somethingEmptied;
        this.target = target;
        pictures = new Pictures(archive, target);
    }

    /**
     * Writes what may stay of a drawing.
     *
     * @return the name of the part; null when nothing stays
     */
    String write(String source) throws IOException {
        related = referencesOf(source);
        part = "xl/drawings/drawing" + (drawings + 1) + ".xml";
        references = new HashMap<>();
        Markup drawing = root(source);
        if (drawing == null || related == null) {
            return null;
        }
        for (Markup anchor : drawing.children()) {
            if (!mayStay(anchor)) {
                drawing.remove(anchor);
            }
        }
        if (drawing.children().isEmpty()) {
            return null;
        }
        drawings++;
        write(
                part,
                "application/vnd.openxmlformats-officedocument.drawing+xml",
                drawing.set("xmlns:xdr", Vocabulary.CELLS_OF_DRAWINGS));
        return part;
    }

    /** Null where they are too odd. */
    private Relationships referencesOf(String source) throws IOException {
        try {
            return new Relationships(archive, source, mostParts);
        } catch (XMLStreamException | Refusal odd) {
            return null;
        }
    }

    /** Null for a part that is too odd. */
    private Markup root(String source) throws IOException {
        try (PartReader reader = new PartReader(archive.part(source))) {
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            return Markup.read(reader, Vocabulary.DRAWING);
        } catch (XMLStreamException | Refusal odd) {
            return null;
        }
    }

    private void write(String name, String type, Markup root) throws IOException {
        root.set("xmlns:a", Vocabulary.DRAWINGS)
                .set("xmlns:c", Vocabulary.CHARTS)
                .set("xmlns:r", PackageOut.RELATIONS);
        XmlOut out = target.beginTyped(name, type).markup(PackageOut.PROLOG);
        root.write(out);
        target.end();
    }

    private boolean mayStay(Markup anchor) throws IOException {
        List<Markup> all = anchor.all();
        boolean camera = all.stream().anyMatch(one -> CAMERA.equalsIgnoreCase(one.get("uri")));
        anchor.prune(LINKS).prune(EXTENSIONS);
        all = anchor.all();
        boolean known = ANCHORS.contains(anchor.name())
                && anchor.children().stream().anyMatch(child -> OBJECTS.contains(child.name()))
                && all.size() <= MOST_OBJECTS * 100;
        if (camera || !known || !isHarmless(all)) {
            return false;
        }
        for (Markup one : all) {
            one.without("macro");
            if (!refersToKept(one)) {
                return false;
            }
        }
        return true;
    }

    private boolean isHarmless(List<Markup> all) {
        boolean told = all.stream()
                .anyMatch(one -> one.name().equals("a:t") && emptied.tells(one.text())
                        || emptied.tells(one.get("descr"))
                        || emptied.tells(one.get("title")));
        return !told
                && all.stream().noneMatch(one -> MEDIA.contains(one.name()))
                && all.stream().noneMatch(this::showsCells);
    }

    /** A shape may show a cell, and keeps what the cell said last. */
    private boolean showsCells(Markup one) {
        String cell = one.get("textlink");
        boolean shows = cell != null && !cell.isEmpty() || one.name().equals("a:fld");
        return shows && (somethingEmptied || cell != null && cell.indexOf('[') >= 0);
    }

    /** Copies what an element refers to, and refers to the copy. */
    private boolean refersToKept(Markup one) throws IOException {
        if (one.name().equals("a:graphicData") && one.child("c:chart") == null) {
            return false;
        }
        for (Map.Entry<String, String> reference : new TreeMap<>(one.attributes()).entrySet()) {
            if (reference.getKey().startsWith("r:")) {
                String copy = one.name() + reference.getKey();
                String id =
                        switch (copy) {
                            case "a:blipr:embed" -> picture(reference.getValue());
                            case "c:chartr:id" -> chart(reference.getValue());
                            case "a:blipr:link" -> reference.getValue().isEmpty() ? "" : null;
                            default -> null;
                        };
                if (id == null) {
                    return false;
                }
                one.set(reference.getKey(), id);
            }
        }
        return true;
    }

    private String picture(String id) throws IOException {
        Relationships.Target meant = related.get(id);
        if (meant == null || !meant.type().equals("image")) {
            return null;
        }
        String copy = pictures.copy(meant.part());
        return copy == null
                ? null
                : references.computeIfAbsent(copy, name -> target.relate(part, "image", "../media/" + name));
    }

    private String chart(String id) throws IOException {
        Relationships.Target meant = related.get(id);
        if (meant == null || !meant.type().equals("chart") || !archive.has(meant.part())) {
            return null;
        }
        Markup chart = root(meant.part());
        if (chart == null || chart.all().stream().anyMatch(one -> one.name().equals("c:pivotSource"))) {
            return null;
        }
        List<Markup> all = chart.prune(EXTENSIONS).prune(LINKS).prune(CACHES).all();
        if (!chart.name().equals("c:chartSpace") || !isHarmless(all) || !staysInside(all)) {
            return null;
        }
        String name = "chart" + ++charts + ".xml";
        write("xl/charts/" + name, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", chart);
        return target.relate(part, "chart", "../charts/" + name);
    }

    /** Whether a chart shows cells of this workbook, and is told nothing in other ways. */
    private boolean staysInside(List<Markup> all) {
        for (Markup one : all) {
            boolean outside = one.name().equals("c:f") && one.text().indexOf('[') >= 0;
            boolean refers = one.attributes().keySet().stream().anyMatch(name -> name.startsWith("r:"));
            boolean told = (one.name().equals("c:v") || one.name().equals("c:pt")) && emptied.tells(one.text());
            if (outside || refers || told) {
                return false;
            }
        }
        return true;
    }
}
