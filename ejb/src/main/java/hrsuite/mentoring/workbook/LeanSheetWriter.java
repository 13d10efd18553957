package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterLine;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/** Writes texts and numbers in runs instead of character by character; leaves every other cell to the library. */
final class LeanSheetWriter extends SheetDataWriter {

    private String[] columns = new String[0];
    private String row;

    LeanSheetWriter() throws IOException {
        super();
    }

    @Override
    public void writeRow(int number, SXSSFRow cells) throws IOException {
        row = String.valueOf(number + 1);
        super.writeRow(number, cells);
    }

    @Override
    public void writeCell(int column, Cell cell) throws IOException {
        if (cell == null) {
            return;
        }
        switch (cell.getCellType()) {
            case STRING -> {
                begin(column, cell);
                _out.write(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                writeText(cell.getStringCellValue());
                _out.write("</t></is></c>");
            }
            case NUMERIC -> {
                begin(column, cell);
                _out.write("><v>");
                _out.write(CellNumber.written(cell.getNumericCellValue()));
                _out.write("</v></c>");
            }
            default -> super.writeCell(column, cell);
        }
    }

    private void begin(int column, Cell cell) throws IOException {
        _out.write("<c r=\"");
        _out.write(letters(column));
        _out.write(row);
        _out.write("\" s=\"");
        _out.write(String.valueOf(cell.getCellStyle().getIndex()));
        _out.write('"');
    }

    private String letters(int column) {
        if (column >= columns.length) {
            String[] known = new String[column + 16];
            for (int i = 0; i < known.length; i++) {
                known[i] = RosterLine.columnName(i);
            }
            columns = known;
        }
        return columns[column];
    }

    private void writeText(String text) throws IOException {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i));
            if (escaped != null) {
                _out.write(text, written, i - written);
                _out.write(escaped);
                written = i + 1;
            }
        }
        _out.write(text, written, text.length() - written);
    }

    private static String escaped(char one) {
        return switch (one) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> null;
        };
    }
}
