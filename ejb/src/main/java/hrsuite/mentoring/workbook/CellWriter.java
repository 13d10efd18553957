package hrsuite.mentoring.workbook;

import hrsuite.mentoring.workbook.Looks.Look;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/** Puts values into cells so that each stays what it is; a text never becomes a formula. */
final class CellWriter {

    private final Looks looks;

    CellWriter(Looks looks) {
        this.looks = looks;
    }

    /** Writes a text, number or date; null or an empty text leaves the cell out, but for headings. */
    void put(Row row, int column, Look look, Object value) {
        if (value == null || value.equals("") && look != Look.HEADING) {
            return;
        }
        Cell cell = row.createCell(column);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
        } else {
            putText(cell, look, String.valueOf(value));
            return;
        }
        cell.setCellStyle(looks.of(look));
    }

    private void putText(Cell cell, Look look, String text) {
        cell.setCellValue(SheetText.storable(text));
        cell.setCellStyle(FormulaGuard.looksLikeFormula(text) ? looks.quoted(look) : looks.of(look));
    }
}
