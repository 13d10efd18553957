package hrsuite.mentoring.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of one sheet, written as spreadsheet programs do, without any library that takes part in a contest. */
public final class BareWorkbook {

    public static final String SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Writes a part of any length. */
    @FunctionalInterface
    public interface Part {
        void write(OutputStream part) throws IOException;
    }

    private final Part sheet;
    private final Part sharedTexts;

    /** @param sharedTexts null for none */
    public BareWorkbook(Part sheet, Part sharedTexts) {
        this.sheet = sheet;
        this.sharedTexts = sharedTexts;
    }

    public Path write(Path file) throws IOException {
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                ZipOutputStream archive = new ZipOutputStream(bytes)) {
            put(archive, "[Content_Types].xml", contentTypes());
            put(archive, "_rels/.rels", relationships(relationship("a", "officeDocument", "xl/workbook.xml")));
            put(archive, "xl/_rels/workbook.xml.rels", relationships(related()));
            put(archive, "xl/workbook.xml", workbook());
            if (sharedTexts != null) {
                put(archive, "xl/sharedStrings.xml", sharedTexts);
            }
            put(archive, "xl/worksheets/sheet1.xml", sheet);
        }
        return file;
    }

    private static void put(ZipOutputStream archive, String name, Part content) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        content.write(archive);
        archive.closeEntry();
    }

    private static void put(ZipOutputStream archive, String name, String content) throws IOException {
        put(archive, name, part -> part.write(bytes(HEADER + content)));
    }

    public static byte[] bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String contentTypes() {
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("workbook", "sheet.main+xml")
                + override("worksheets/sheet1", "worksheet+xml")
                + override("sharedStrings", "sharedStrings+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPES + type + "\"/>";
    }

    private static String relationships(String list) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + list + "</Relationships>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private String related() {
        return relationship("b", "worksheet", "worksheets/sheet1.xml")
                + (sharedTexts == null ? "" : relationship("c", "sharedStrings", "sharedStrings.xml"));
    }

    private static String workbook() {
        return "<workbook xmlns=\"" + SPACE + "\" xmlns:r=\"" + OFFICE + "\">"
                + "<sheets><sheet name=\"Staff\" sheetId=\"1\" r:id=\"b\"/></sheets></workbook>";
    }
}
