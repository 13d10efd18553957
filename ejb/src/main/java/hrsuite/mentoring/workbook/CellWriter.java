package hrsuite.mentoring.workbook;

import hrsuite.mentoring.workbook.Looks.Look;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/** Puts values into cells so that each stays what it is; a text never becomes a formula. */
final class CellWriter {

    private static final int LONGEST_TEXT = 32_767;
    private static final String FORMULA_BEGINNINGS = "=+-@\t\r";

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
        cell.setCellValue(shortened(EscapedText.encode(text)));
        cell.setCellStyle(looksLikeFormula(text) ? looks.quoted(look) : looks.of(look));
    }

    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
