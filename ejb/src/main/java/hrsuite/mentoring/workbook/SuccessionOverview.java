package hrsuite.mentoring.workbook;

import hrsuite.mentoring.succession.SuccessionReport;
import hrsuite.mentoring.workbook.Looks.Look;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Risk by impact, the bench of key positions, flags by kind: as figures, and as charts that the spreadsheet draws. */
final class SuccessionOverview {

    private static final String[] LEVELS = {"LOW", "MEDIUM", "HIGH"};
    private static final int CHART_LEFT = 6;
    private static final int CHART_ROWS = 16;

    private final XSSFSheet sheet;
    private final CellWriter cells;
    private int rows;

    SuccessionOverview(StreamedWorkbook workbook) {
        sheet = workbook.beginning().createSheet("Overview");
        cells = new CellWriter(workbook.looks());
        sheet.setColumnWidth(0, 40 * 256);
        for (int column = 1; column <= LEVELS.length; column++) {
            sheet.setColumnWidth(column, 16 * 256);
        }
        sheet.setDisplayGridlines(false);
        StreamedSheet.printable(sheet, 160);
    }

    void write(SuccessionReport report) {
        put(0, Look.TITLE, "Overview");
        row().setHeightInPoints(RowHeight.TITLE_POINTS);
        rows += 2;
        writeMatrix(report.riskByImpact());
        writeCounts("Best readiness", "Key positions", report.bench(), 2);
        writeCounts("Flag", "In force", report.flags(), 2 + CHART_ROWS + 2);
    }

    private void writeMatrix(int[][] counts) {
        put(0, Look.HEADING, "Risk of loss \\ impact of loss");
        for (int impact = 0; impact < LEVELS.length; impact++) {
            put(impact + 1, Look.HEADING, LEVELS[impact]);
        }
        rows++;
        int first = rows;
        for (int risk = LEVELS.length - 1; risk >= 0; risk--) {
            put(0, Look.LABEL, LEVELS[risk]);
            for (int impact = 0; impact < LEVELS.length; impact++) {
                put(impact + 1, Look.WHOLE, counts[risk][impact]);
            }
            rows++;
        }
        SuccessionColors.scale(sheet, new CellRangeAddress(first, rows - 1, 1, LEVELS.length));
        rows++;
    }

    private void writeCounts(String what, String many, Map<String, Integer> counts, int chartTop) {
        put(0, Look.HEADING, what);
        put(1, Look.HEADING, many);
        rows++;
        int first = rows;
        counts.forEach((code, count) -> {
            put(0, Look.TEXT, code);
            put(1, Look.WHOLE, count);
            rows++;
        });
        if (!counts.isEmpty()) {
            new ColumnChart(sheet, many + " by " + what.toLowerCase(Locale.ROOT), what, many)
                    .draw(
                            new CellRangeAddress(first, rows - 1, 0, 0),
                            new CellRangeAddress(first, rows - 1, 1, 1),
                            CHART_LEFT,
                            chartTop);
        }
        rows++;
    }

    private void put(int column, Look look, Object value) {
        cells.put(row(), column, look, value);
    }

    private XSSFRow row() {
        return sheet.getRow(rows) == null ? sheet.createRow(rows) : sheet.getRow(rows);
    }
}
