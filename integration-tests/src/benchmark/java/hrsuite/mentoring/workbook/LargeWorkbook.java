package hrsuite.mentoring.workbook;

import static hrsuite.mentoring.benchmark.BareWorkbook.HEADER;
import static hrsuite.mentoring.benchmark.BareWorkbook.OFFICE;
import static hrsuite.mentoring.benchmark.BareWorkbook.SPACE;
import static hrsuite.mentoring.benchmark.BareWorkbook.bytes;

import hrsuite.mentoring.benchmark.BareWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

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
    private final int rows;
    private final Texts texts;

    LargeWorkbook(int rows, Texts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    Path write(Path file) throws IOException {
        return new BareWorkbook(this::writeSheet, texts == Texts.INLINE ? null : this::writeShared).write(file);
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
            line.append(" s=\"0\"><v>")
                    .append(row % 100)
                    .append('.')
                    .append(row % 9 + 1)
                    .append("</v></c>");
        } else if (texts == Texts.INLINE) {
            line.append(" t=\"inlineStr\"><is><t>")
                    .append(inlineText(row, column))
                    .append("</t></is></c>");
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
