package hrsuite.mentoring.staff;

import java.time.LocalDate;
import java.util.List;

/**
 * Which people are meant; a part that is null asks for nothing, all others must hold together.
 *
 * @param department the department as it is written, to the letter
 * @param division the division, to the letter
 * @param location the location, to the letter
 * @param gradeFrom the lowest grade, compared by level; any grade text whose level is known
 * @param gradeTo the highest grade, likewise
 * @param hiredAfter hired on a later day than this
 * @param status {@code ACTIVE}, {@code ON_LEAVE} or {@code LEAVER}, in any case
 * @param q words that all occur in the employee number, a name or the e-mail address, in any case
 * @param employeeNumbers only these people; empty means nobody
 */
public record StaffFilter(
        String department,
        String division,
        String location,
        String gradeFrom,
        String gradeTo,
        LocalDate hiredAfter,
        String status,
        String q,
        List<String> employeeNumbers) {

    public StaffFilter {
        employeeNumbers = employeeNumbers == null ? null : List.copyOf(employeeNumbers);
    }

    /** Everyone who was ever there, leavers included. */
    public static StaffFilter everyone() {
        return new StaffFilter(null, null, null, null, null, null, null, null, null);
    }

    /** The same people, of this status only. */
    public StaffFilter withStatus(String wanted) {
        return new StaffFilter(
                department, division, location, gradeFrom, gradeTo, hiredAfter, wanted, q, employeeNumbers);
    }
}
