package hrsuite.mentoring.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks byte by byte, as other programs do, so that no library stands between the test and the reader. */
final class RawWorkbook {

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private record Sheet(String name, String attributes, String content) {}

    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, byte[]> replaced = new HashMap<>();
    private String prefix = "";
    private boolean strict;
    private String properties = "";
    private String mainType = TYPES + "sheet.main+xml";
    private String shared;
    private String styles;
    private String further = "";
    private Charset encoding = StandardCharsets.UTF_8;

    RawWorkbook sheet(String name, String rows) {
        return sheet(name, "", "<sheetData>" + rows + "</sheetData>");
    }

    RawWorkbook sheet(String name, String attributes, String content) {
        sheets.add(new Sheet(name, attributes, content));
        return this;
    }

    /** Shared string items, {@code <si>…</si>}. */
    RawWorkbook shared(String items) {
        shared = items;
        return this;
    }

    /** Cell formats by code, the first for style 1. */
    RawWorkbook formats(String... codes) {
        StringBuilder defined = new StringBuilder("<numFmts>");
        StringBuilder used = new StringBuilder("<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf/>");
        for (int i = 0; i < codes.length; i++) {
            String code = codes[i].replace("\"", "&quot;");
            defined.append("<numFmt numFmtId=\"" + (164 + i) + "\" formatCode=\"" + code + "\"/>");
            used.append("<xf numFmtId=\"" + (164 + i) + "\"/>");
        }
        styles = defined + "</numFmts>" + used + "</cellXfs>";
        return this;
    }

    RawWorkbook strict() {
        strict = true;
        return this;
    }

    RawWorkbook prefixed(String namespacePrefix) {
        prefix = namespacePrefix + ":";
        return this;
    }

    RawWorkbook from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** All parts in that encoding, which they name. */
    RawWorkbook encoding(Charset charset) {
        encoding = charset;
        return this;
    }

    /** A further reference of the workbook. */
    RawWorkbook referring(String type, String target) {
        further += relationship("further" + further.length(), type, target);
        return this;
    }

    RawWorkbook mainType(String contentType) {
        mainType = contentType;
        return this;
    }

    /** Writes a part with a content of its own instead of the usual one. */
    RawWorkbook replacing(String name, String content) {
        return replacing(name, content.getBytes(encoding));
    }

    RawWorkbook replacing(String name, byte[] content) {
        replaced.put(name, content);
        return this;
    }

    Path write(Path file) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file);
                ZipOutputStream archive = new ZipOutputStream(bytes)) {
            put(archive, "[Content_Types].xml", contentTypes());
            put(archive, "_rels/.rels", relationships(relationship("main", "officeDocument", "xl/workbook.xml")));
            put(archive, "xl/workbook.xml", element("workbook", properties + "<sheets>" + listed() + "</sheets>"));
            put(archive, "xl/_rels/workbook.xml.rels", relationships(references()));
            for (int i = 0; i < sheets.size(); i++) {
                put(archive, "xl/worksheets/sheet" + i + ".xml", element("worksheet", sheets.get(i).content));
            }
            putIfAny(archive, "xl/sharedStrings.xml", "sst", shared);
            putIfAny(archive, "xl/styles.xml", "styleSheet", styles);
        }
        return file;
    }

    private String listed() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            list.append("<sheet name=\"" + sheets.get(i).name + "\" sheetId=\"" + (i + 1) + "\" r:id=\"s" + i + "\" "
                    + sheets.get(i).attributes + "/>");
        }
        return list.toString();
    }

    private String references() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            list.append(relationship("s" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        list.append(shared == null ? "" : relationship("texts", "sharedStrings", "sharedStrings.xml"));
        list.append(styles == null ? "" : relationship("styles", "styles", "styles.xml"));
        return list + further;
    }

    private String relationshipSpace() {
        return strict
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    }

    private String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + relationshipSpace() + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }

    private static String relationships(String list) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + list
                + "</Relationships>";
    }

    private String contentTypes() {
        StringBuilder types =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + mainType + "\"/>");
        for (int i = 0; i < sheets.size(); i++) {
            types.append("<Override PartName=\"/xl/worksheets/sheet" + i + ".xml\" ContentType=\"" + TYPES
                    + "worksheet+xml\"/>");
        }
        return types + "</Types>";
    }

    private String element(String name, String content) {
        String space = strict ? STRICT : TRANSITIONAL;
        String declared = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.replace(":", "");
        String inside = prefix.isEmpty() ? content : content.replaceAll("<(/?)(?=\\w)", "<$1" + prefix);
        return "<" + prefix + name + " " + declared + "=\"" + space + "\" xmlns:r=\"" + relationshipSpace() + "\">"
                + inside + "</" + prefix + name + ">";
    }

    private void putIfAny(ZipOutputStream archive, String name, String root, String content) throws IOException {
        if (content != null) {
            put(archive, name, element(root, content));
        }
    }

    private void put(ZipOutputStream archive, String name, String content) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        String declared =
                encoding == StandardCharsets.UTF_8 ? "" : "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>";
        byte[] usual = (declared + content).getBytes(encoding);
        archive.write(replaced.getOrDefault(name, usual));
        archive.closeEntry();
    }
}
