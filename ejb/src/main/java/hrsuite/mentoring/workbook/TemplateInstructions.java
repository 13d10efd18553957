package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterTemplate.Column;
import hrsuite.mentoring.workbook.Looks.Look;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet of the template that says how to fill it in. */
final class TemplateInstructions {

    private static final String[] STEPS = {
        "Fill in the sheet Staff, one person in a row. The sheets Example and Instructions are never read.",
        "Columns may be left empty, removed or put in another order; the headings are what counts.",
        "Needed are an employee number (or the e-mail address of a person who is already known) and a name.",
        "Upload the workbook. You see what would change before anything does, and each problem with its cell.",
    };
    private static final int[] WIDTHS = {24, 60, 46, 30};

    private final XSSFSheet sheet;
    private final CellWriter cells;
    private int rows;

    TemplateInstructions(XSSFWorkbook workbook, Looks looks) {
        sheet = workbook.createSheet("Instructions");
        cells = new CellWriter(looks);
    }

    void write(List<Column> columns) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        row(Look.TITLE, "Staff roster");
        sheet.getRow(0).setHeightInPoints(RowHeight.TITLE_POINTS);
        for (int i = 0; i < STEPS.length; i++) {
            row(Look.TEXT, i + 1 + ". " + STEPS[i]);
        }
        rows++;
        row(Look.HEADING, "Column", "What belongs there", "Allowed values", "Example");
        for (Column column : columns) {
            String allowed = column.date() ? "a date" : String.join(", ", column.allowed());
            row(Look.LONG_TEXT, column.heading(), column.note(), allowed, column.example());
        }
        StreamedSheet.printable(sheet, Arrays.stream(WIDTHS).sum());
    }

    private void row(Look look, String... values) {
        XSSFRow row = sheet.createRow(rows++);
        RowHeight height = new RowHeight();
        for (int i = 0; i < values.length; i++) {
            cells.put(row, i, look, values[i]);
            if (look == Look.LONG_TEXT && values[i] != null) {
                height.include(values[i], WIDTHS[i]);
            }
        }
        height.apply(row);
    }
}
