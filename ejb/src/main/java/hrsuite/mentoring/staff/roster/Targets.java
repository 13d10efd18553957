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
        String blank = isKeptWhenBlank(field) ? " OR s." + column + " IS NULL" : "";
        return "CASE WHEN r.kept LIKE '%" + mark(field) + "%'" + blank + " THEN p." + column + " ELSE s." + column
                + " END";
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
        return isKeptWhenBlank(field) ? "(s." + column + " IS NOT NULL AND " + differs + ")" : differs;
    }
}
