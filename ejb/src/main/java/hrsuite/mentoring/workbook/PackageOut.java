package hrsuite.mentoring.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook's package being written part by part. Only what is written here is in it. */
final class PackageOut {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int COMPRESSION = 5;

    private final ZipOutputStream archive;
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> relations = new TreeMap<>();
    private XmlOut part;

    PackageOut(OutputStream out) {
        archive = new ZipOutputStream(out);
        archive.setLevel(COMPRESSION);
    }

    /**
     * Begins a part of a spreadsheet's own kind.
     *
     * @param type the middle of its type of content: {@code worksheet}
     */
    XmlOut begin(String name, String type) throws IOException {
        types.put(name, TYPES + type + "+xml");
        return beginOther(name);
    }

    /** Begins a part of any type. */
    XmlOut beginTyped(String name, String contentType) throws IOException {
        types.put(name, contentType);
        return beginOther(name);
    }

    /** How many parts have been written in a folder. */
    int countOf(String folder) {
        return (int)
                types.keySet().stream().filter(name -> name.startsWith(folder)).count();
    }

    /** Begins a part whose type its extension says. */
    XmlOut beginOther(String name) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        part = new XmlOut(archive);
        return part;
    }

    void end() throws IOException {
        part.flush();
        archive.closeEntry();
    }

    /** Copies a part as it is. */
    void copy(String name, String contentType, byte[] content) throws IOException {
        types.put(name, contentType);
        archive.putNextEntry(new ZipEntry(name));
        archive.write(content);
        archive.closeEntry();
    }

    /**
     * Notes that a part refers to another.
     *
     * @param source empty for the package
     * @param kind the last word of the kind of reference: {@code worksheet}
     * @param target as the source writes it
     * @return the id of the reference
     */
    String relate(String source, String kind, String target) {
        Map<String, String> ofSource = relations.computeIfAbsent(source, part -> new LinkedHashMap<>());
        String id = "rId" + (ofSource.size() + 1);
        ofSource.put(
                id,
                "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/>");
        return id;
    }

    /** Writes the references and the types; the package is complete then. References of parts that are not in it are not. */
    void finish() throws IOException {
        relations.keySet().removeIf(source -> !source.isEmpty() && !types.containsKey(source));
        for (Map.Entry<String, Map<String, String>> ofSource : relations.entrySet()) {
            int slash = ofSource.getKey().lastIndexOf('/') + 1;
            XmlOut out = beginOther(ofSource.getKey().substring(0, slash) + "_rels/"
                    + ofSource.getKey().substring(slash) + ".rels");
            out.markup(PROLOG)
                    .markup("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
            for (String relation : ofSource.getValue().values()) {
                out.markup(relation);
            }
            out.markup("</Relationships>");
            end();
        }
        writeTypes();
        archive.finish();
    }

    private void writeTypes() throws IOException {
        XmlOut out = beginOther(ContentTypes.PART);
        out.markup(PROLOG)
                .markup("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .markup("<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .markup("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .markup("<Default Extension=\"vml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>");
        for (Map.Entry<String, String> type : types.entrySet()) {
            out.markup("<Override PartName=\"/" + type.getKey() + "\" ContentType=\"" + type.getValue() + "\"/>");
        }
        out.markup("</Types>");
        end();
    }
}
