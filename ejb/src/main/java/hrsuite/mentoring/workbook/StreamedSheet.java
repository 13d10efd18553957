package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterLine;
import hrsuite.mentoring.workbook.Looks.Look;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet of rows under frozen, filtered headings, written while its rows come. */
final class StreamedSheet {

    static final int MOST_ROWS = 1_048_576;
    static final int MOST_COLUMNS = 16_384;

    private static final int HEADING_POINTS = 32;
    private static final int READABLE_WIDTH = 250;

    /** Spreadsheets do not agree on the days before: one counts a February 29th, 1900. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final byte[] NUMBER_ENDS = ascii("</v></c>");
    private static final byte[] TEXT_ENDS = ascii("</t></is></c>");
    private static final byte[] ROW_ENDS = ascii("</row>");

    /**
     * One column.
     *
     * @param heading what stands in the first row
     * @param width in characters
     * @param look of its cells
     */
    record Column(String heading, int width, Look look) {}

    /** The beginnings of a column's cells: known before any row is. */
    private record Cells(byte[] place, byte[] number, byte[] text, byte[] spaced, byte[] quoted) {

        static Cells of(int column, int style, int quotedStyle) {
            String inline = "\" t=\"inlineStr\"><is><t>";
            String spaced = "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">";
            return new Cells(
                    ascii("<c r=\"" + RosterLine.columnName(column)),
                    ascii("\" s=\"" + style + "\"><v>"),
                    ascii("\" s=\"" + style + inline),
                    ascii("\" s=\"" + style + spaced),
                    ascii("\" s=\"" + quotedStyle + spaced));
        }
    }

    private final XmlOut out;
    private final Column[] columns;
    private final Cells[] cells;
    private int rows;
    private boolean filtered;

    StreamedSheet(XmlOut out, Looks looks, Column... columns) throws IOException {
        this.out = out;
        this.columns = columns;
        cells = new Cells[columns.length];
        for (int i = 0; i < columns.length; i++) {
            cells[i] = cellsOf(looks, i, Look.HEADING);
        }
        beginRow(HEADING_POINTS);
        for (int i = 0; i < columns.length; i++) {
            text(i, columns[i].heading());
        }
        out.bytes(ROW_ENDS);
        for (int i = 0; i < columns.length; i++) {
            cells[i] = cellsOf(looks, i, columns[i].look());
        }
    }

    private static Cells cellsOf(Looks looks, int column, Look look) {
        return Cells.of(column, looks.of(look).getIndex(), looks.quoted(look).getIndex());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Prepares an empty sheet: widths, frozen headings, pages. */
    static void prepare(Sheet sheet, Column... columns) {
        for (int i = 0; i < columns.length; i++) {
            sheet.setColumnWidth(i, columns[i].width() * 256);
        }
        sheet.createFreezePane(0, 1);
        printable(sheet, Arrays.stream(columns).mapToInt(Column::width).sum());
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }

    /**
     * Landscape, with page numbers, one page wide: on larger paper where it would be too small to read.
     *
     * @param width of all columns, in characters
     */
    static void printable(Sheet sheet, int width) {
        sheet.setFitToPage(true);
        PrintSetup page = sheet.getPrintSetup();
        page.setPaperSize(width > READABLE_WIDTH ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        page.setLandscape(true);
        page.setFitWidth((short) 1);
        page.setFitHeight((short) 0);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    /** Writes a row, one value for each column: a text, number or date; null or an empty text leaves the cell out. */
    void row(Object... values) throws IOException {
        beginRow(heightOf(values));
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                cell(i, values[i]);
            }
        }
        out.bytes(ROW_ENDS);
    }

    private int heightOf(Object... values) {
        RowHeight height = new RowHeight();
        for (int i = 0; i < values.length; i++) {
            if (columns[i].look() == Look.LONG_TEXT && values[i] instanceof String text) {
                height.include(text, columns[i].width());
            }
        }
        return height.points();
    }

    /** @param points 0 for the usual height */
    private void beginRow(int points) throws IOException {
        out.markup("<row r=\"").number(++rows);
        if (points > 0) {
            out.markup("\" ht=\"").number(points).markup("\" customHeight=\"1");
        }
        out.markup("\">");
    }

    private void cell(int column, Object value) throws IOException {
        if (value instanceof Integer whole) {
            begin(column, cells[column].number());
            out.number(whole).bytes(NUMBER_ENDS);
        } else if (value instanceof Number number) {
            begin(column, cells[column].number());
            out.markup(CellNumber.written(number.doubleValue())).bytes(NUMBER_ENDS);
        } else if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
            begin(column, cells[column].number());
            out.number(day.toEpochDay() - DAY_ZERO.toEpochDay()).bytes(NUMBER_ENDS);
        } else {
            text(column, value.toString());
        }
    }

    private void begin(int column, byte[] content) throws IOException {
        out.bytes(cells[column].place()).number(rows).bytes(content);
    }

    private void text(int column, String value) throws IOException {
        if (value.isEmpty()) {
            return;
        }
        String text = SheetText.storable(value);
        Cells these = cells[column];
        begin(
                column,
                FormulaGuard.looksLikeFormula(value)
                        ? these.quoted()
                        : SheetText.hasOuterSpace(text) ? these.spaced() : these.text());
        out.text(text).bytes(TEXT_ENDS);
    }

    /** Ends the sheet: its headings become filters over all rows. */
    void end() {
        filtered = true;
    }

    /** The area that its headings filter; null when they do not. */
    CellRangeAddress filter() {
        return filtered ? new CellRangeAddress(0, rows - 1, 0, columns.length - 1) : null;
    }
}
