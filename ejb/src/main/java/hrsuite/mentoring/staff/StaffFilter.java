package hrsuite.mentoring.staff;

import hrsuite.mentoring.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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

    private static final String SEARCHED = "lower(p.employee_number || ' ' || coalesce(p.given_name, '') || ' '"
            + " || coalesce(p.preferred_name, '') || ' ' || coalesce(p.family_name, '') || ' '"
            + " || coalesce(p.email, ''))";
    private static final int MOST_WORDS = 10;

    public StaffFilter {
        employeeNumbers = employeeNumbers == null ? null : List.copyOf(employeeNumbers);
        if (employeeNumbers != null && employeeNumbers.size() > Query.LARGEST_ARRAY) {
            throw new Refusal(
                    Refusal.Kind.TOO_LARGE,
                    "employeeNumbers",
                    null,
                    "TOO_MANY_EMPLOYEE_NUMBERS",
                    "A filter of " + employeeNumbers.size() + " employee numbers is too long.",
                    "Name at most " + Query.LARGEST_ARRAY + " people, or ask in parts.");
        }
    }

    /** Everyone who was ever there, leavers included. */
    public static StaffFilter everyone() {
        return new StaffFilter(null, null, null, null, null, null, null, null, null);
    }

    /** One person. */
    public static StaffFilter only(String employeeNumber) {
        return new StaffFilter(null, null, null, null, null, null, null, null, List.of(employeeNumber));
    }

    /** The same people, of this status only. */
    public StaffFilter withStatus(String wanted) {
        return new StaffFilter(
                department, division, location, gradeFrom, gradeTo, hiredAfter, wanted, q, employeeNumbers);
    }

    /** Adds the parts to a question about {@code mentoring.person p}, except the grades, which no column can answer. */
    Query appliedTo(Query query) {
        query.add("WHERE 1 = 1");
        equal(query, "p.department", department);
        equal(query, "p.division", division);
        equal(query, "p.location", location);
        equal(query, "p.status", status == null ? null : status.toUpperCase(Locale.ROOT));
        if (hiredAfter != null) {
            query.add("AND p.hire_date > ?", hiredAfter);
        }
        if (employeeNumbers != null) {
            query.add("AND p.employee_number = ANY(?)", (Object) employeeNumbers.toArray(new String[0]));
        }
        words(query);
        return query;
    }

    private static void equal(Query query, String column, String wanted) {
        if (wanted != null) {
            query.add("AND " + column + " = ?", wanted);
        }
    }

    private void words(Query query) {
        if (q != null) {
            Arrays.stream(q.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                    .limit(MOST_WORDS)
                    .forEach(word -> query.add("AND " + SEARCHED + " LIKE ? ESCAPE '!'", Query.containing(word)));
        }
    }
}
