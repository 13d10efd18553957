package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.roster.IntakeDetail.Counts;
import hrsuite.mentoring.staff.roster.IntakeDetail.Guard;
import java.util.ArrayList;
import java.util.List;

/** Finds whom a full roster does not name, and speaks up before too many of them leave. */
final class MassRemoval {

    /** Above every row number of a file. */
    static final int MISSING_FROM = 2_000_000;

    private static final int DEPARTMENTS_NAMED = 20;
    private static final String OURS = " p.source = 'ROSTER' AND p.status <> 'LEAVER' ";

    private final Sql sql;
    private final Intake intake;

    MassRemoval(Sql sql, Intake intake) {
        this.sql = sql;
        this.intake = intake;
    }

    void findMissing() {
        if (intake.mode() == RosterMode.FULL && namesAnybody()) {
            sql.update(
                    "INSERT INTO mentoring.roster_row (intake_id, row_number, employee_number, person_id, person_version,"
                            + " kind) SELECT r.intake_id, " + MISSING_FROM
                            + " + CAST(ROW_NUMBER() OVER (ORDER BY p.employee_number) AS integer), p.employee_number, p.id,"
                            + " p.version, 'MISSING' FROM mentoring.person p JOIN (SELECT id AS intake_id"
                            + " FROM mentoring.roster_intake WHERE id = ?) r ON 1 = 1 WHERE" + OURS
                            + "AND NOT EXISTS (SELECT 1 FROM mentoring.roster_row x WHERE x.intake_id = ?"
                            + " AND x.person_id = p.id)",
                    intake.id(),
                    intake.id());
        }
    }

    /** A file of headings only, or one that names nobody, has nothing to say about who is missing. */
    private boolean namesAnybody() {
        return sql.count(
                        "SELECT COUNT(*) FROM mentoring.roster_row WHERE intake_id = ? AND employee_number IS NOT NULL",
                        intake.id())
                > 0;
    }

    Guard guard(Counts counts) {
        if (counts.missing() == 0) {
            return new Guard(true, 0, 0, List.of(), null);
        }
        long staff = sql.count("SELECT COUNT(*) FROM mentoring.person p WHERE" + OURS);
        List<String> departments = departments();
        List<String> words = new ArrayList<>();
        if (counts.missing() * 100 > staff * RosterSettings.percentUnasked()) {
            words.add(counts.missing() + " of " + staff + " people are missing and would leave.");
        }
        if (!departments.isEmpty()) {
            words.add("Nobody would remain in: " + String.join(", ", departments) + ".");
        }
        long nameless = nameless();
        if (nameless > 0) {
            words.add(nameless + " refused rows name nobody; whom they mean counts as missing.");
        }
        String message = words.isEmpty() ? null : CellText.shown(String.join(" ", words), 1_000);
        return new Guard(words.isEmpty(), counts.missing(), staff, departments, message);
    }

    private List<String> departments() {
        return sql.list(
                "SELECT u.name FROM mentoring.person p JOIN mentoring.unit_spelling s"
                        + " ON s.division = COALESCE(p.division, '') AND s.department = COALESCE(p.department, '')"
                        + " JOIN mentoring.unit u ON u.id = s.department_id LEFT JOIN mentoring.roster_row m"
                        + " ON m.intake_id = ? AND m.person_id = p.id AND m.kind = 'MISSING' WHERE" + OURS
                        + " GROUP BY u.id, u.name HAVING COUNT(*) = COUNT(m.person_id) AND COUNT(*) > 1"
                        + " ORDER BY u.name, u.id FETCH FIRST " + DEPARTMENTS_NAMED + " ROWS ONLY",
                row -> row.getString(1),
                intake.id());
    }

    private long nameless() {
        return sql.count(
                "SELECT COUNT(*) FROM mentoring.roster_row WHERE intake_id = ? AND kind = 'REFUSED'"
                        + " AND employee_number IS NULL",
                intake.id());
    }
}
