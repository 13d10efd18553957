package hrsuite.mentoring.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes rosters of any length as spreadsheet programs do, without any library that takes part in the contest. */
final class LargeWorkbook {

    /** Where the texts of the cells are. */
    enum Texts {
        INLINE,
        /** Few texts that come again and again. */
        SHARED,
        /** Five texts in each row that no other row has. */
        SHARED_DISTINCT
    }

    private static final int COLUMNS = 16;
    private static final int DISTINCT = 5;
    private static final int REPEATED = 2_000;
    private static final String SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";

    private final int rows;
    private final Texts texts;

    LargeWorkbook(int rows, Texts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    Path write(Path file) throws IOException {
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                ZipOutputStream archive = new ZipOutputStream(bytes)) {
            put(archive, "[Content_Types].xml", contentTypes());
            put(archive, "_rels/.rels", relationships(relationship("a", "officeDocument", "xl/workbook.xml")));
            put(archive, "xl/_rels/workbook.xml.rels", relationships(related()));
            put(archive, "xl/workbook.xml", workbook());
            if (texts != Texts.INLINE) {
                archive.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
                writeShared(archive);
                archive.closeEntry();
            }
            archive.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            writeSheet(archive);
            archive.closeEntry();
        }
        return file;
    }

    private static void put(ZipOutputStream archive, String name, String content) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(bytes(HEADER + content));
        archive.closeEntry();
    }

    private static byte[] bytes(CharSequence text) {
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
                + (texts == Texts.INLINE ? "" : relationship("c", "sharedStrings", "sharedStrings.xml"));
    }

    private static String workbook() {
        return "<workbook xmlns=\"" + SPACE + "\" xmlns:r=\"" + OFFICE + "\">"
                + "<sheets><sheet name=\"Staff\" sheetId=\"1\" r:id=\"b\"/></sheets></workbook>";
    }

    private void writeShared(OutputStream part) throws IOException {
        part.write(bytes(HEADER + "<sst xmlns=\"" + SPACE + "\">"));
        StringBuilder items = new StringBuilder();
        int size = texts == Texts.SHARED ? REPEATED : REPEATED + rows * DISTINCT;
        for (int i = 0; i < size; i++) {
            items.append("<si><t>").append(sharedText(i)).append("</t></si>");
            if (items.length() > 1 << 15) {
                part.write(bytes(items));
                items.setLength(0);
            }
        }
        part.write(bytes(items + "</sst>"));
    }

    private static String sharedText(int index) {
        return index < REPEATED ? repeatedText(index) : distinctText(index - REPEATED);
    }

    private static String repeatedText(int index) {
        return (index % 10 == 0 ? "Größe &amp; Maß " : "Department ") + index;
    }

    private static String distinctText(int index) {
        return "person." + index + "@example.org";
    }

    private void writeSheet(OutputStream part) throws IOException {
        part.write(bytes(HEADER + "<worksheet xmlns=\"" + SPACE + "\" xmlns:r=\"" + OFFICE + "\">"
                + "<dimension ref=\"A1:P" + rows + "\"/>"
                + "<sheetViews><sheetView workbookViewId=\"0\"/></sheetViews>"
                + "<cols><col min=\"1\" max=\"16\" width=\"18\" customWidth=\"1\"/></cols><sheetData>"));
        StringBuilder line = new StringBuilder();
        for (int row = 1; row <= rows; row++) {
            line.append("<row r=\"").append(row).append("\" spans=\"1:16\">");
            for (int column = 0; column < COLUMNS; column++) {
                cell(line, row, column);
            }
            line.append("</row>");
            part.write(bytes(line));
            line.setLength(0);
        }
        part.write(bytes("</sheetData><pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\""
                + " header=\"0.3\" footer=\"0.3\"/></worksheet>"));
    }

    private void cell(StringBuilder line, int row, int column) {
        line.append("<c r=\"").append((char) ('A' + column)).append(row).append('"');
        if (column == 5 || column == 6) {
            line.append("><v>").append(30_000 + (row * 7L + column) % 9_000).append("</v></c>");
        } else if (column == 10) {
            line.append(" s=\"0\"><v>").append(row % 100).append('.').append(row % 9 + 1).append("</v></c>");
        } else if (texts == Texts.INLINE) {
            line.append(" t=\"inlineStr\"><is><t>").append(inlineText(row, column)).append("</t></is></c>");
        } else {
            line.append(" t=\"s\"><v>").append(sharedIndex(row, column)).append("</v></c>");
        }
    }

    private static String inlineText(int row, int column) {
        return column < DISTINCT ? distinctText((row - 1) * DISTINCT + column) : repeatedText(row * column % REPEATED);
    }

    private int sharedIndex(int row, int column) {
        boolean distinct = texts == Texts.SHARED_DISTINCT && column < DISTINCT;
        return distinct ? REPEATED + (row - 1) * DISTINCT + column : row * (column + 1) % REPEATED;
    }
}
