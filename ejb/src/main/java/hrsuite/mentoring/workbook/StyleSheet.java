package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.ProblemDetail.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * The styles of a workbook, and those that are added to mark cells: a marked cell keeps the look that it has, but for its
 * color.
 */
final class StyleSheet {

    static final int USUAL_DATE = 1;
    static final int USUAL_TEXT = 2;
    static final int USUAL_HEADING = 3;

    /** Nobody picks exactly these by hand, so that the next reading knows what was marked and takes the color away. */
    private static final Map<Severity, String> COLORS =
            Map.of(Severity.ERROR, "FFFFC7CF", Severity.WARNING, "FFFFEB9D");

    private static final String USUAL = "<styleSheet xmlns=\"" + PackageOut.MAIN + "\">"
            + "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy-mm-dd\"/></numFmts>"
            + "<fonts><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
            + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
            + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" applyNumberFormat=\"1\"/>"
            + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" applyNumberFormat=\"1\"/>"
            + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" applyFont=\"1\"/></cellXfs></styleSheet>";

    private static final List<String> OUR_FONTS = List.of(
            "<font><b/><sz val=\"11\"/><color rgb=\"FFFFFFFF\"/><name val=\"Calibri\"/></font>",
            "<font><u/><sz val=\"11\"/><color rgb=\"FF0563C1\"/><name val=\"Calibri\"/></font>",
            "<font><b/><sz val=\"14\"/><color rgb=\"FF1F3A5F\"/><name val=\"Calibri\"/></font>");
    private static final List<String> OUR_FILLS =
            List.of(solid("FF1F3A5F"), solid(COLORS.get(Severity.ERROR)), solid(COLORS.get(Severity.WARNING)));

    /** The looks of the list of problems, in their order behind the workbook's own. */
    enum Own {
        HEADING,
        TEXT,
        LINK,
        TITLE
    }

    /** @param mark null to take a mark away */
    private record Variant(int style, Severity mark) {}

    private int size;
    private final Set<Integer> marked = new HashSet<>();
    private final Map<Variant, Integer> variants = new LinkedHashMap<>();

    private StyleSheet() {}

    static InputStream usual() {
        return new ByteArrayInputStream(USUAL.getBytes(StandardCharsets.UTF_8));
    }

    /** Looks at the styles of a workbook. */
    static StyleSheet of(PartReader part) throws XMLStreamException {
        StyleSheet styles = new StyleSheet();
        Set<Integer> ours = new HashSet<>();
        String inside = "";
        int fills = 0;
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (inside.equals("fills") && part.name().equals("fill")) {
                if (isOurs(Markup.read(part))) {
                    ours.add(fills);
                }
                fills++;
            } else if (inside.equals("cellXfs") && part.name().equals("xf")) {
                if (ours.contains(number(part.attribute("fillId")))) {
                    styles.marked.add(styles.size);
                }
                styles.size++;
            } else if (List.of("fills", "cellXfs", "cellStyles", "dxfs").contains(part.name())) {
                inside = part.name();
            }
        }
        return styles;
    }

    private static boolean isOurs(Markup fill) {
        Markup pattern = fill.child("patternFill");
        Markup color = pattern == null ? null : pattern.child("fgColor");
        return color != null && color.get("rgb") != null && COLORS.containsValue(color.get("rgb"));
    }

    private static int number(String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Whether the workbook has no styles of its own. */
    boolean isEmpty() {
        return size == 0;
    }

    int own(Own look) {
        return size + look.ordinal();
    }

    /** The style of a cell with its mark. */
    int marked(int style, Severity mark) {
        return variant(new Variant(known(style), mark));
    }

    /** The style of a cell that has no problem; without the color of one that it had before. */
    int unmarked(int style) {
        return marked.contains(style) ? variant(new Variant(style, null)) : style;
    }

    private int known(int style) {
        return style >= 0 && style < size ? style : 0;
    }

    private int variant(Variant wanted) {
        return variants.computeIfAbsent(wanted, added -> size + Own.values().length + variants.size());
    }

    /** Writes the workbook's styles with ours behind them. */
    void write(PartReader part, XmlOut out) throws IOException, XMLStreamException {
        out.markup(PackageOut.PROLOG).markup("<styleSheet xmlns=\"" + PackageOut.MAIN + "\">");
        Places places = new Places();
        part.next();
        while (part.next() == XMLStreamConstants.START_ELEMENT) {
            writeMissing(part.name(), places, out);
            switch (part.name()) {
                case "fonts" -> places.fonts = copy(part, out, OUR_FONTS);
                case "fills" -> places.fills = copy(part, out, OUR_FILLS);
                case "cellXfs" -> writeFormats(part, out, places);
                case "extLst" -> part.skip();
                default -> copyOther(part, out);
            }
        }
        out.markup("</styleSheet>");
    }

    /** Some programs leave fonts and fills out, which then are the usual ones. */
    private static void writeMissing(String next, Places places, XmlOut out) throws IOException {
        if (next.equals("numFmts") || next.equals("fonts")) {
            return;
        }
        if (places.fonts == 0) {
            places.fonts = 1;
            out.markup("<fonts><font><sz val=\"11\"/><name val=\"Calibri\"/></font>" + String.join("", OUR_FONTS)
                    + "</fonts>");
        }
        if (places.fills == 0 && !next.equals("fills")) {
            places.fills = 2;
            out.markup("<fills><fill><patternFill patternType=\"none\"/></fill><fill><patternFill"
                    + " patternType=\"gray125\"/></fill>" + String.join("", OUR_FILLS) + "</fills>");
        }
    }

    private static void copyOther(PartReader part, XmlOut out) throws IOException, XMLStreamException {
        if (part.isOfSpreadsheet()) {
            Markup.read(part).write(out);
        } else {
            part.skip();
        }
    }

    private static String solid(String color) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + color
                + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }

    /** Copies a list of styles, ours behind the others; how many the others are. */
    private static int copy(PartReader part, XmlOut out, List<String> ours) throws IOException, XMLStreamException {
        String list = part.name();
        out.markup("<" + list + ">");
        int count = 0;
        while (part.next() == XMLStreamConstants.START_ELEMENT) {
            Markup.read(part).write(out);
            count++;
        }
        for (String added : ours) {
            out.markup(added);
        }
        out.markup("</" + list + ">");
        return count;
    }

    private void writeFormats(PartReader part, XmlOut out, Places places) throws IOException, XMLStreamException {
        out.markup("<cellXfs>");
        Map<Integer, Markup> wanted = new HashMap<>();
        Set<Integer> used = new HashSet<>();
        variants.keySet().forEach(variant -> used.add(variant.style()));
        for (int i = 0; part.next() == XMLStreamConstants.START_ELEMENT; i++) {
            Markup format = Markup.read(part);
            format.write(out);
            if (used.contains(i)) {
                wanted.put(i, format);
            }
        }
        for (Markup own : own(places)) {
            own.write(out);
        }
        for (Variant variant : variants.keySet()) {
            Markup format = wanted.getOrDefault(variant.style(), new Markup("xf").set("numFmtId", 0));
            format.set("fillId", places.fill(variant.mark()))
                    .set("applyFill", 1)
                    .write(out);
        }
        out.markup("</cellXfs>");
    }

    private static List<Markup> own(Places places) {
        List<Markup> own = new ArrayList<>();
        own.add(format(places.fonts, places.fills, "center"));
        own.add(format(0, 0, "top"));
        own.add(format(places.fonts + 1, 0, "top"));
        own.add(format(places.fonts + 2, 0, "center").without("quotePrefix"));
        own.get(own.size() - 1).clear();
        return own;
    }

    private static Markup format(int font, int fill, String vertical) {
        return new Markup("xf")
                .set("numFmtId", 0)
                .set("fontId", font)
                .set("fillId", fill)
                .set("borderId", 0)
                .set("applyFont", 1)
                .set("applyFill", 1)
                .set("quotePrefix", 1)
                .set("applyAlignment", 1)
                .add(new Markup("alignment").set("vertical", vertical).set("wrapText", 1));
    }

    /** Where our fonts and fills begin. */
    private static final class Places {

        private int fonts;
        private int fills;

        private int fill(Severity mark) {
            return mark == null ? 0 : mark == Severity.ERROR ? fills + 1 : fills + 2;
        }
    }
}
