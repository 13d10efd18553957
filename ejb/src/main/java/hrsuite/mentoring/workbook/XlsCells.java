package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterLine;
import hrsuite.mentoring.staff.roster.RosterLine.Content;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/** Puts the cells of a workbook of Excel 97-2003 into a line. */
final class XlsCells {

    private final XlsFile file;
    private final SheetTally tally;
    private final RosterLine line;
    private final CellNumber numbers;
    private final byte[] kinds;
    private final TextBuffer digits = new TextBuffer(64);
    private int formulaColumn = -1;

    XlsCells(XlsFile file, SheetTally tally, RosterLine line) {
        this.file = file;
        this.tally = tally;
        this.line = line;
        numbers = file.numbers();
        kinds = file.kinds();
    }

    void put(CellValueRecordInterface cell) {
        formulaColumn = -1;
        if (cell instanceof LabelSSTRecord shared) {
            text(cell, file.text(shared.getSSTIndex()));
        } else if (cell instanceof LabelRecord label) {
            text(cell, label.getValue());
        } else if (cell instanceof NumberRecord number) {
            number(cell, number.getValue());
        } else if (cell instanceof RKRecord number) {
            number(cell, number.getRKNumber());
        } else if (cell instanceof BoolErrRecord other) {
            truthOrError(cell, other.isBoolean(), other.isBoolean() && other.getBooleanValue(), other.getErrorValue());
        } else if (cell instanceof FormulaRecord formula) {
            formula(formula);
        }
    }

    private void formula(FormulaRecord formula) {
        CellType type = formula.getCachedResultTypeEnum();
        switch (type) {
            case STRING -> formulaColumn = formula.getColumn();
            case BOOLEAN -> truthOrError(formula, true, formula.getCachedBooleanValue(), 0);
            case ERROR -> truthOrError(formula, false, false, formula.getCachedErrorValue());
            default -> number(formula, formula.getValue());
        }
    }

    /** The text that the formula just put has as its value. */
    void formulaText(String text) {
        if (formulaColumn >= 0 && !text.isBlank()) {
            set(formulaColumn, Content.TEXT, text);
        }
        formulaColumn = -1;
    }

    private void text(CellValueRecordInterface cell, String text) {
        if (!text.isBlank()) {
            set(cell.getColumn(), Content.TEXT, text);
        }
    }

    private void number(CellValueRecordInterface cell, double value) {
        tally.requireColumn(cell.getColumn());
        int format = cell.getXFIndex();
        digits.clear();
        digits.append(CellNumber.written(value));
        numbers.set(
                line,
                cell.getColumn(),
                digits,
                format >= 0 && format < kinds.length ? kinds[format] : CellFormats.PLAIN);
    }

    private void truthOrError(CellValueRecordInterface cell, boolean isTruth, boolean truth, int error) {
        if (isTruth) {
            set(cell.getColumn(), Content.BOOLEAN, truth ? "TRUE" : "FALSE");
        } else {
            boolean known = FormulaError.isValidCode(error);
            set(
                    cell.getColumn(),
                    Content.ERROR,
                    known ? FormulaError.forInt(error).getString() : "#ERROR");
        }
    }

    private void set(int column, Content content, String text) {
        tally.requireColumn(column);
        tally.requireLength(column, text.length());
        line.set(column, content, text);
    }
}
