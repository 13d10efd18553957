package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Warns of e-mail addresses that more than one person would have; people sign in with them. */
final class EmailRules {

    private static final int NAMED = 10;
    private static final String SHARED = "SELECT email FROM mentoring.roster_staged WHERE intake_id = ?"
            + " AND email IS NOT NULL AND employee_number IS NOT NULL GROUP BY email"
            + " HAVING MIN(employee_number) <> MAX(employee_number)";
    private static final String ADDRESSED = "SELECT row_number, email FROM mentoring.roster_staged WHERE intake_id = ?"
            + " AND email IS NOT NULL AND employee_number IS NOT NULL ORDER BY row_number";
    /** A table of its own for the staged rows, so that every database begins with them. */
    private static final String OF_OTHERS = "SELECT s.row_number, s.email, p.employee_number, p.id FROM (SELECT"
            + " row_number, email, employee_number FROM mentoring.roster_staged WHERE intake_id = ?"
            + " AND email IS NOT NULL AND employee_number IS NOT NULL) s JOIN mentoring.person p ON p.email = s.email"
            + " WHERE p.employee_number <> s.employee_number AND p.status <> 'LEAVER' ORDER BY s.row_number";

    private static final String IN_FILE =
            "SELECT COUNT(*) FROM mentoring.roster_row WHERE intake_id = ? AND person_id = ?";

    /** A row with the address of somebody else. */
    private record Shared(int row, String email, String number, long person) {}

    private record Addressed(int row, String email) {}

    private final Judged judged;

    EmailRules(Judged judged) {
        this.judged = judged;
    }

    void judge() {
        Set<String> shared = new HashSet<>();
        judged.sql().eachOfFew(SHARED, row -> shared.add(row.getString(1)), judged.id());
        if (!shared.isEmpty()) {
            rowsOf(shared).forEach(this::warn);
        }
        judged
                .sql()
                .list(
                        OF_OTHERS,
                        row -> new Shared(row.getInt(1), row.getString(2), row.getString(3), row.getLong(4)),
                        judged.id())
                .stream()
                .filter(other -> judged.sql().count(IN_FILE, judged.id(), other.person()) == 0)
                .forEach(this::warn);
    }

    private void warn(Shared other) {
        judged.warn(
                other.row(),
                StaffField.EMAIL,
                other.email(),
                "EMAIL_OF_SOMEBODY_ELSE",
                "The e-mail address " + other.email() + " in " + judged.cell(StaffField.EMAIL, other.row())
                        + " is that of " + other.number() + ", who is not in the file.",
                "Look whether both are the same person under two numbers.");
    }

    /** Those who share an address, by address. */
    private Map<String, List<Addressed>> rowsOf(Set<String> shared) {
        Map<String, List<Addressed>> rows = new TreeMap<>();
        judged.sql()
                .each(
                        ADDRESSED,
                        row -> {
                            String email = row.getString(2);
                            if (shared.contains(email)) {
                                rows.computeIfAbsent(email, any -> new ArrayList<>())
                                        .add(new Addressed(row.getInt(1), email));
                            }
                        },
                        judged.id());
        return rows;
    }

    private void warn(String email, List<Addressed> rows) {
        String cells = rows.stream()
                .limit(NAMED)
                .map(row -> judged.cell(StaffField.EMAIL, row.row()))
                .collect(Collectors.joining(", "));
        rows.forEach(row -> judged.warn(
                row.row(),
                StaffField.EMAIL,
                email,
                "EMAIL_DUPLICATE",
                "The e-mail address " + email + " stands in the rows of different people: " + cells + ".",
                "Give each person an address of their own; people sign in with it."));
    }
}
