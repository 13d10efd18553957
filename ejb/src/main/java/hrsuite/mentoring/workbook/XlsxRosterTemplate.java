package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterLanguage;
import hrsuite.mentoring.staff.roster.RosterLine;
import hrsuite.mentoring.staff.roster.RosterTemplate;
import hrsuite.mentoring.workbook.Looks.Look;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the template: a first sheet to fill in, an example on a sheet of its own where it is never read, instructions.
 */
@ApplicationScoped
class XlsxRosterTemplate implements RosterTemplate {

    private static final int ROWS_TO_FILL = 10_000;

    @Override
    public void write(List<Column> columns, RosterLanguage language, OutputStream workbook) throws IOException {
        TemplateWords words = new TemplateWords(language);
        try (XSSFWorkbook made = new XSSFWorkbook()) {
            made.getProperties().getCoreProperties().setTitle(words.of("title"));
            made.getProperties().getCoreProperties().setCreator("Mentoring");
            Looks looks = new Looks(made);
            writeStaff(made, looks, words, columns);
            writeExample(made, looks, words, columns);
            new TemplateInstructions(made, looks, words).write(columns);
            writeLists(made, columns);
            made.setActiveSheet(0);
            made.write(workbook);
        }
    }

    private static void writeStaff(XSSFWorkbook made, Looks looks, TemplateWords words, List<Column> columns) {
        XSSFSheet sheet = made.createSheet(words.of("staff"));
        writeHeadings(sheet, looks, columns);
        XSSFDrawing notes = sheet.createDrawingPatriarch();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            sheet.setDefaultColumnStyle(i, looks.of(column.date() ? Look.DATE : Look.TEXT_TO_FILL));
            addNote(sheet, notes, i, column.note());
            addRule(sheet, i, column, words);
        }
    }

    private static void writeHeadings(XSSFSheet sheet, Looks looks, List<Column> columns) {
        CellWriter cells = new CellWriter(looks);
        XSSFRow headings = sheet.createRow(0);
        headings.setHeightInPoints(24);
        for (int i = 0; i < columns.size(); i++) {
            cells.put(headings, i, Look.HEADING, columns.get(i).heading());
            sheet.setColumnWidth(i, widthOf(columns.get(i)) * 256);
        }
        sheet.createFreezePane(0, 1);
        StreamedSheet.printable(
                sheet, columns.stream().mapToInt(XlsxRosterTemplate::widthOf).sum());
    }

    private static int widthOf(Column column) {
        int example = column.example() == null ? 0 : column.example().length();
        int widest = Math.max(column.heading().length() + 4, example + 2);
        for (String code : column.allowed()) {
            widest = Math.max(widest, code.length() + 4);
        }
        return Math.min(Math.max(widest, 12), 40);
    }

    private static void addNote(XSSFSheet sheet, XSSFDrawing notes, int column, String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        int lines = 2 + text.length() / 30;
        XSSFComment note =
                notes.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, column + 1, 1, column + 3, 1 + lines));
        note.setString(text);
        note.setAuthor("Mentoring");
        sheet.getRow(0).getCell(column).setCellComment(note);
    }

    private static void addRule(XSSFSheet sheet, int index, Column column, TemplateWords words) {
        DataValidationHelper rules = sheet.getDataValidationHelper();
        DataValidationConstraint constraint;
        if (column.date()) {
            constraint = rules.createDateConstraint(OperatorType.BETWEEN, "DATE(1900,1,1)", "DATE(2999,12,31)", null);
        } else if (!column.allowed().isEmpty()) {
            constraint = rules.createFormulaListConstraint(listOf(index, column));
        } else {
            return;
        }
        DataValidation rule =
                rules.createValidation(constraint, new CellRangeAddressList(1, ROWS_TO_FILL, index, index));
        rule.setEmptyCellAllowed(true);
        rule.setSuppressDropDownArrow(true); // in this file format the library's flag means "show it"
        rule.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        rule.setShowErrorBox(true);
        rule.createErrorBox(
                column.heading(),
                column.date()
                        ? words.of("date.wrong")
                        : words.of("allowed.wrong") + String.join(", ", column.allowed()));
        sheet.addValidationData(rule);
    }

    private static String listOf(int index, Column column) {
        String letters = RosterLine.columnName(index);
        return "Lists!$" + letters + "$1:$" + letters + "$" + column.allowed().size();
    }

    private static void writeExample(XSSFWorkbook made, Looks looks, TemplateWords words, List<Column> columns) {
        XSSFSheet sheet = made.createSheet(words.of("example"));
        writeHeadings(sheet, looks, columns);
        CellWriter cells = new CellWriter(looks);
        XSSFRow row = sheet.createRow(1);
        for (int i = 0; i < columns.size(); i++) {
            cells.put(row, i, Look.TEXT, columns.get(i).example());
        }
    }

    /** The codes behind the dropdowns: a list written into the rule itself may only have 255 characters. */
    private static void writeLists(XSSFWorkbook made, List<Column> columns) {
        XSSFSheet sheet = made.createSheet("Lists");
        for (int i = 0; i < columns.size(); i++) {
            List<String> codes = columns.get(i).allowed();
            for (int j = 0; j < codes.size(); j++) {
                XSSFRow row = sheet.getRow(j) == null ? sheet.createRow(j) : sheet.getRow(j);
                row.createCell(i).setCellValue(codes.get(j));
            }
        }
        made.setSheetVisibility(made.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }
}
