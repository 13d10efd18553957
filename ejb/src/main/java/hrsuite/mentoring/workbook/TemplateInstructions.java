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

    private static final int[] WIDTHS = {24, 60, 46, 30};

    private final XSSFSheet sheet;
    private final CellWriter cells;
    private final TemplateWords words;
    private int rows;

    TemplateInstructions(XSSFWorkbook workbook, Looks looks, TemplateWords words) {
        this.words = words;
        sheet = workbook.createSheet(words.of("instructions"));
        cells = new CellWriter(looks);
    }

    void write(List<Column> columns) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        row(Look.TITLE, words.of("title"));
        sheet.getRow(0).setHeightInPoints(RowHeight.TITLE_POINTS);
        words.steps().forEach(step -> row(Look.TEXT, step));
        rows++;
        row(Look.HEADING, words.of("column"), words.of("belongs"), words.of("allowed"), words.of("sample"));
        for (Column column : columns) {
            String allowed = column.date() ? words.of("date") : String.join(", ", column.allowed());
            row(Look.LONG_TEXT, column.heading(), column.note(), allowed, column.example());
        }
        StreamedSheet.printable(sheet, Arrays.stream(WIDTHS).sum());
    }

    private void row(Look look, String... texts) {
        XSSFRow row = sheet.createRow(rows++);
        RowHeight height = new RowHeight();
        for (int i = 0; i < texts.length; i++) {
            cells.put(row, i, look, texts[i]);
            if (look == Look.LONG_TEXT && texts[i] != null) {
                height.include(texts[i], WIDTHS[i]);
            }
        }
        height.apply(row);
    }
}
