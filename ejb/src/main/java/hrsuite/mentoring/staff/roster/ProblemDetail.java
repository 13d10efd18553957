package hrsuite.mentoring.staff.roster;

/**
 * Something wrong in a roster, with its place.
 *
 * @param sheet empty where the format has no sheets
 * @param cell {@code B17}; null when the whole row or the whole file is meant
 * @param row the row's number in the sheet, from 1; 0 when the whole file is meant
 * @param field code of the field; null when no single one is meant
 * @param value as it stands in the cell; null when there is none or when it must not be repeated
 * @param code stable code in capitals
 * @param message one sentence that names the place and the value
 * @param advice one sentence that says what to do; null when nothing helps
 */
public record ProblemDetail(
        String sheet,
        String cell,
        int row,
        String field,
        String value,
        String code,
        String message,
        String advice,
        Severity severity) {

    /** What follows from a problem. */
    public enum Severity {
        /** The row is refused. */
        ERROR,
        /** Nothing; somebody should look. */
        WARNING
    }
}
