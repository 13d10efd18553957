package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.roster.IntakeDetail.Counts;
import hrsuite.mentoring.staff.roster.IntakeDetail.Guard;
import java.util.HashMap;
import java.util.Map;

/**
 * Judges the staged rows of an intake against each other and against the staff, and says what each row would do. May be
 * repeated: what it found before is forgotten first.
 */
final class Judgment {

    /** What an intake would do. */
    record Verdict(Counts counts, Guard guard) {}

    private final Sql sql;
    private final ProblemStore problems;
    private final KnownColumns known;

    Judgment(Sql sql, ProblemStore problems, KnownColumns known) {
        this.sql = sql;
        this.problems = problems;
        this.known = known;
    }

    /**
     * @throws Refusal when the file has no employee numbers and its e-mail addresses name nobody
     */
    Verdict judge(Intake intake, ColumnMap map) {
        Judged judged = Judged.repeatedly(sql, problems, intake, map);
        sql.takeRoom();
        forget(intake.id());
        sql.refreshStatistics(Application.PERSON);
        new RowMatching(judged).match();
        new FieldOwnership(judged).judge();
        new RowRules(judged).judge();
        if (map.has(StaffField.EMAIL)) {
            new EmailRules(judged).judge();
        }
        if (map.has(StaffField.MANAGER_NUMBER)) {
            new ManagerRules(judged).judge();
        }
        new FurtherColumns(judged, known).judge();
        judged.flush();
        refuseFaultyRows(intake.id());
        MassRemoval removal = new MassRemoval(sql, intake);
        removal.findMissing();
        Counts counts = counts(intake);
        return new Verdict(counts, removal.guard(counts));
    }

    private void forget(long intake) {
        problems.deleteJudged(intake);
        sql.update("DELETE FROM mentoring.roster_row WHERE intake_id = ?", intake);
    }

    private void refuseFaultyRows(long intake) {
        sql.update(
                "UPDATE mentoring.roster_row SET kind = 'REFUSED' WHERE intake_id = ? AND row_number IN (SELECT row_number"
                        + " FROM mentoring.roster_problem WHERE intake_id = ? AND severity = 'ERROR')",
                intake,
                intake);
    }

    private Counts counts(Intake intake) {
        Map<String, Long> kinds = counted(
                "SELECT kind, COUNT(*) FROM mentoring.roster_row WHERE intake_id = ? GROUP BY kind", intake.id());
        Map<String, Long> severities = counted(
                "SELECT severity, COUNT(*) FROM mentoring.roster_problem WHERE intake_id = ? GROUP BY severity",
                intake.id());
        return new Counts(
                intake.rowsRead(),
                kinds.getOrDefault("NEW", 0L),
                kinds.getOrDefault("CHANGED", 0L),
                kinds.getOrDefault("UNCHANGED", 0L),
                kinds.getOrDefault("MISSING", 0L),
                kinds.getOrDefault("REFUSED", 0L),
                severities.getOrDefault("ERROR", 0L),
                severities.getOrDefault("WARNING", 0L));
    }

    private Map<String, Long> counted(String query, long intake) {
        Map<String, Long> counts = new HashMap<>();
        sql.each(query, row -> counts.put(row.getString(1), row.getLong(2)), intake);
        return counts;
    }
}
