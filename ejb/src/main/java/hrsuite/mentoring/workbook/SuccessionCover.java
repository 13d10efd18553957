package hrsuite.mentoring.workbook;

import hrsuite.mentoring.succession.SuccessionReport;
import hrsuite.mentoring.workbook.Looks.Look;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: who asked for it, when, for which part, what for, and how confidential it is. */
final class SuccessionCover {

    private final XSSFSheet sheet;
    private final CellWriter cells;
    private int rows;

    SuccessionCover(StreamedWorkbook workbook) {
        sheet = workbook.beginning().createSheet("Cover");
        cells = new CellWriter(workbook.looks());
        sheet.setColumnWidth(0, 28 * 256);
        sheet.setColumnWidth(1, 90 * 256);
        sheet.setDisplayGridlines(false);
        StreamedSheet.printable(sheet, 118);
    }

    void write(SuccessionReport report) {
        cells.put(sheet.createRow(rows), 0, Look.TITLE, "Succession");
        sheet.getRow(rows++).setHeightInPoints(RowHeight.TITLE_POINTS);
        cells.put(
                sheet.createRow(rows++),
                0,
                Look.SUBTITLE,
                "Strictly confidential: for the role succession only. Every export is on record.");
        rows++;
        line("Asked for by", report.by());
        line(
                "At (UTC)",
                LocalDateTime.ofInstant(report.at(), ZoneOffset.UTC)
                        .withNano(0)
                        .toString()
                        .replace('T', ' '));
        line("Which part", report.asked().filterInWords());
        line("What for", report.asked().purpose());
        line(
                "Redacted",
                report.asked().redacted()
                        ? "yes: names, numbers, titles and texts are replaced; it cannot be taken in again"
                        : "no: it names people");
        line("Left out", "what is said about whoever asked for it and about those above them");
        rows++;
        for (SuccessionReport.Sheet table : report.sheets()) {
            line(table.table().name(), table.rows().size() + " rows");
        }
        rows++;
        line("Edit and upload", "Cells may be changed and rows added. A row that is missing changes nothing.");
        line("Successors", "Action: ADD, UPDATE, TRANSFER (with Transfer to), DELETE; empty: as the row says.");
        line("Flags", "Derived flags are read only, but for Acknowledged because. DELETE clears a declared one.");
    }

    private void line(String label, String value) {
        cells.put(sheet.createRow(rows), 0, Look.LABEL, label);
        cells.put(sheet.getRow(rows++), 1, Look.LONG_TEXT, value);
    }
}
