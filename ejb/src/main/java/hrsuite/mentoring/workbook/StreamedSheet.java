package hrsuite.mentoring.workbook;

import hrsuite.mentoring.workbook.Looks.Look;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet of rows under frozen, filtered headings. */
final class StreamedSheet {

    private static final float HEADING_POINTS = 32;
    private static final int READABLE_WIDTH = 250;

    /**
     * One column.
     *
     * @param heading what stands in the first row
     * @param width in characters
     * @param look of its cells
     */
    record Column(String heading, int width, Look look) {}

    private final Sheet sheet;
    private final CellWriter cells;
    private final Column[] columns;
    private int rows;

    StreamedSheet(Sheet sheet, Looks looks, Column... columns) {
        this.sheet = sheet;
        this.cells = new CellWriter(looks);
        this.columns = columns;
        Row headings = sheet.createRow(rows++);
        headings.setHeightInPoints(HEADING_POINTS);
        for (int i = 0; i < columns.length; i++) {
            sheet.setColumnWidth(i, columns[i].width() * 256);
            cells.put(headings, i, Look.HEADING, columns[i].heading());
        }
        sheet.createFreezePane(0, 1);
        printable(sheet, Arrays.stream(columns).mapToInt(Column::width).sum());
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }

    /**
     * Landscape, with page numbers, on as many pages side by side as stay readable.
     *
     * @param width of all columns, in characters
     */
    static void printable(Sheet sheet, int width) {
        sheet.setFitToPage(true);
        PrintSetup page = sheet.getPrintSetup();
        page.setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.setLandscape(true);
        page.setFitWidth((short) (1 + width / READABLE_WIDTH));
        page.setFitHeight((short) 0);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    /** Writes a row, one value for each column; null for an empty cell. */
    void row(Object... values) {
        Row row = sheet.createRow(rows++);
        RowHeight height = new RowHeight();
        for (int i = 0; i < values.length; i++) {
            cells.put(row, i, columns[i].look(), values[i]);
            if (columns[i].look() == Look.LONG_TEXT && values[i] instanceof String text) {
                height.include(text, columns[i].width());
            }
        }
        height.apply(row);
    }

    /** Ends the sheet: its headings become filters over all rows. */
    void end() {
        sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, columns.length - 1));
    }
}
