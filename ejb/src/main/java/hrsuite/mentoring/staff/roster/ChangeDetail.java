package hrsuite.mentoring.staff.roster;

import java.util.List;

/**
 * What an intake does to one person.
 *
 * @param row the row's number in the sheet, from 1; 0 for a person who is missing
 * @param fields in the order of {@link hrsuite.mentoring.staff.StaffField}, further columns last; only those that differ
 */
public record ChangeDetail(String employeeNumber, Kind kind, int row, List<Field> fields) {

    /** What happens to the person. */
    public enum Kind {
        NEW,
        CHANGED,
        MISSING
    }

    /**
     * One field that differs.
     *
     * @param field code of the field
     * @param from what is or was known; null for nothing
     * @param to what the roster says; null for nothing
     */
    public record Field(String field, String from, String to) {}
}
