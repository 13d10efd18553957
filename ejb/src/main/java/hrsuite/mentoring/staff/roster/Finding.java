package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.roster.ProblemDetail.Severity;

/**
 * A problem before it has found its way to people.
 *
 * @param sheet the sheet's place among the visible ones, from 1; 0 for the one sheet that is read
 * @param row 0 when the whole file is meant
 * @param column from 0; -1 when the whole row is meant
 * @param value null when there is none
 */
record Finding(
        int sheet,
        int row,
        int column,
        String field,
        String value,
        String code,
        String message,
        String advice,
        Severity severity) {

    static final int WHOLE_ROW = -1;
    private static final int VALUE_LENGTH = 400;
    private static final int MESSAGE_LENGTH = 2_000;
    private static final int ADVICE_LENGTH = 1_000;

    Finding(
            int row,
            int column,
            String field,
            String value,
            String code,
            String message,
            String advice,
            Severity severity) {
        this(0, row, column, field, value, code, message, advice, severity);
    }

    Finding {
        value = value == null ? null : CellText.shown(value, VALUE_LENGTH);
        message = CellText.shown(message, MESSAGE_LENGTH);
        advice = advice == null ? null : CellText.shown(advice, ADVICE_LENGTH);
    }

    /** {@code B17}; null when no cell is meant. */
    static String cell(int column, int row) {
        return column < 0 || row <= 0 ? null : RosterLine.cell(column, row);
    }
}
