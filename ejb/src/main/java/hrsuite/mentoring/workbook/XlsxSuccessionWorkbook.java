package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.StaffField.Kind;
import hrsuite.mentoring.staff.roster.WorkbookTable;
import hrsuite.mentoring.staff.roster.WorkbookTable.Need;
import hrsuite.mentoring.succession.SuccessionReport;
import hrsuite.mentoring.succession.SuccessionWorkbook;
import hrsuite.mentoring.workbook.Looks.Look;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes succession: a cover, an overview with its charts, and the tables that can be edited and taken in again. */
@ApplicationScoped
class XlsxSuccessionWorkbook implements SuccessionWorkbook {

    private static final int ROWS_TO_ADD = 1_000;
    private static final int NARROWEST = 12;
    private static final int WIDE = 24;
    private static final int WIDEST = 60;
    private static final int LONG = 1_000;

    @Override
    public void write(SuccessionReport report, OutputStream out) throws IOException {
        try (StreamedWorkbook workbook = new StreamedWorkbook("Succession")) {
            new SuccessionCover(workbook).write(report);
            new SuccessionOverview(workbook).write(report);
            for (SuccessionReport.Sheet sheet : report.sheets()) {
                add(workbook, sheet);
            }
            workbook.write(out);
        }
    }

    private static void add(StreamedWorkbook workbook, SuccessionReport.Sheet sheet) {
        List<WorkbookTable.Column> columns = sheet.table().written();
        StreamedSheet.Column[] shown =
                columns.stream().map(XlsxSuccessionWorkbook::shown).toArray(StreamedSheet.Column[]::new);
        workbook.sheet(
                sheet.table().name(),
                rows -> {
                    for (Object[] row : sheet.rows()) {
                        rows.row(row);
                    }
                    rows.end();
                },
                shown);
        XSSFSheet target = workbook.beginning().getSheet(sheet.table().name());
        int last = sheet.rows().size();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == Kind.PICKLIST) {
                dropDown(target, i, last + ROWS_TO_ADD, columns.get(i).allowed());
            }
            if (last > 0) {
                SuccessionColors.color(target, columns.get(i).code(), new CellRangeAddress(1, last, i, i));
            }
        }
    }

    private static StreamedSheet.Column shown(WorkbookTable.Column column) {
        int width = Math.max(NARROWEST, column.heading().length() + 4);
        return switch (column.kind()) {
            case DATE -> new StreamedSheet.Column(column.heading(), width, Look.DATE);
            case COUNT -> new StreamedSheet.Column(column.heading(), width, Look.PLAIN);
            case PICKLIST -> new StreamedSheet.Column(column.heading(), Math.max(width, WIDE), Look.TEXT_TO_FILL);
            default ->
                new StreamedSheet.Column(
                        column.heading(),
                        column.length() >= LONG && column.need() == Need.SAID ? WIDEST : Math.max(width, WIDE),
                        column.need() == Need.SHOWN ? Look.TEXT : Look.TEXT_TO_FILL);
        };
    }

    /** Other words are let through: many are understood. */
    private static void dropDown(XSSFSheet sheet, int column, int lastRow, List<String> codes) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(codes.toArray(String[]::new)),
                new CellRangeAddressList(1, lastRow, column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }
}
