package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the fields of a person are to become, as SQL over {@code s} (roster_staged), {@code r} (roster_row) and {@code p}
 * (person).
 */
final class Targets {

    /** Fields that a blank cell does not clear. */
    private static final Set<StaffField> KEPT_WHEN_BLANK = EnumSet.of(
            StaffField.EMPLOYEE_NUMBER,
            StaffField.GIVEN_NAME,
            StaffField.FAMILY_NAME,
            StaffField.STATUS,
            StaffField.MENTORING_ROLE,
            StaffField.CAPACITY);

    /** An age says nothing about somebody whose year of birth is known. */
    private static final String ONLY_ASSUMED = "(s.birth_year_assumed AND p.birth_year IS NOT NULL)";

    private final Set<StaffField> fields;

    /**
     * @param present fields about which the file says something
     */
    Targets(Set<StaffField> present) {
        fields = EnumSet.noneOf(StaffField.class);
        fields.addAll(present);
        fields.remove(StaffField.EMPLOYEE_NUMBER);
    }

    /** Fields that may change; never the employee number. */
    Set<StaffField> fields() {
        return fields;
    }

    static boolean isKeptWhenBlank(StaffField field) {
        return KEPT_WHEN_BLANK.contains(field);
    }

    /** How a field is marked in {@code roster_row.kept}. */
    static String mark(StaffField field) {
        return "|" + field.column() + "|";
    }

    /** What the field becomes. */
    String target(StaffField field) {
        String column = field.column();
        if (field == StaffField.BIRTH_YEAR) {
            return "CASE WHEN r.kept LIKE '%" + mark(field) + "%' OR " + ONLY_ASSUMED
                    + " THEN p.birth_year ELSE s.birth_year END";
        }
        String blank = isKeptWhenBlank(field) ? " OR s." + column + " IS NULL" : "";
        return "CASE WHEN r.kept LIKE '%" + mark(field) + "%'" + blank + " THEN p." + column + " ELSE s." + column
                + " END";
    }

    /** Whether the year of birth becomes one that is only assumed. */
    String birthYearAssumed() {
        return fields.contains(StaffField.BIRTH_YEAR)
                ? "CASE WHEN r.kept LIKE '%" + mark(StaffField.BIRTH_YEAR) + "%' OR " + ONLY_ASSUMED
                        + " OR s.birth_year = p.birth_year THEN p.birth_year_assumed"
                        + " ELSE (s.birth_year_assumed AND s.birth_year IS NOT NULL) END"
                : "p.birth_year_assumed";
    }

    /** What the field becomes, also where the file says nothing about it. */
    String merged(StaffField field) {
        return fields.contains(field) ? target(field) : "p." + field.column();
    }

    /** Whether any field changes, as long as nothing is kept for another source. */
    String differs() {
        return fields.isEmpty()
                ? "1 = 0"
                : fields.stream().map(Targets::differs).collect(Collectors.joining(" OR "));
    }

    private static String differs(StaffField field) {
        String column = field.column();
        String differs = "s." + column + " IS DISTINCT FROM p." + column;
        if (field == StaffField.BIRTH_YEAR) {
            return "(NOT " + ONLY_ASSUMED + " AND " + differs + ")";
        }
        return isKeptWhenBlank(field) ? "(s." + column + " IS NOT NULL AND " + differs + ")" : differs;
    }
}
