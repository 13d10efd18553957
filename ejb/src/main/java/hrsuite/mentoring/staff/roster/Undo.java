package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.database.SqlFailure;
import hrsuite.mentoring.staff.PersonHolder;
import hrsuite.mentoring.staff.UnitRegister;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings back what was before an applied intake, in the caller's transaction. */
final class Undo {

    private static final int NAMED = 20;
    private static final String OURS = "(SELECT b.person_id FROM mentoring.roster_before b WHERE b.intake_id = ?)";

    private final Sql sql;
    private final HistoryMerge history;

    Undo(Sql sql) {
        this.sql = sql;
        this.history = new HistoryMerge(sql);
    }

    /** Refuses when somebody else has changed one of the people since. */
    void requireUntouched(Intake intake) {
        if (intake.purgedAt() != null) {
            throw Refusal.conflict(
                    "intake",
                    intake.id(),
                    "INTAKE_PURGED",
                    "What was before the intake " + intake.id() + " is no longer kept.",
                    "Upload a roster with the former values.");
        }
        List<String> touched = sql.list(
                "SELECT r.employee_number FROM mentoring.roster_before b JOIN mentoring.roster_row r"
                        + " ON r.intake_id = b.intake_id AND r.person_id = b.person_id"
                        + " LEFT JOIN mentoring.person p ON p.id = b.person_id"
                        + " WHERE b.intake_id = ? AND p.version IS DISTINCT FROM b.version_after"
                        + " UNION SELECT r.employee_number FROM mentoring.roster_row r LEFT JOIN mentoring.person p"
                        + " ON p.employee_number = r.employee_number WHERE r.intake_id = ? AND r.kind = 'NEW'"
                        + " AND (p.version IS DISTINCT FROM 1 OR p.created_at <> ?)"
                        + " ORDER BY employee_number FETCH FIRST " + (NAMED + 1) + " ROWS ONLY",
                row -> row.getString(1),
                intake.id(),
                intake.id(),
                intake.appliedAt());
        if (!touched.isEmpty()) {
            throw Refusal.conflict(
                    "employeeNumber",
                    null,
                    "CHANGED_SINCE",
                    "These people have been changed since the intake " + intake.id() + ": " + named(touched) + ".",
                    "Undo the later changes first, or upload a roster with the former values.");
        }
    }

    /** The people whom the intake created. */
    Set<Long> created(long intake) {
        return new HashSet<>(sql.list("SELECT p.id" + HistoryMerge.CREATED, row -> row.getLong(1), intake));
    }

    /** Refuses when something is held about one of the people to be removed. */
    void requireUnheld(Set<Long> created, Collection<PersonHolder> holders) {
        List<Refusal.Reason> reasons = holders.stream()
                .map(holder -> reason(holder, holder.heldOf(created)))
                .filter(reason -> reason != null)
                .toList();
        if (!created.isEmpty() && !reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, reasons);
        }
    }

    private Refusal.Reason reason(PersonHolder holder, Set<Long> held) {
        if (held.isEmpty()) {
            return null;
        }
        List<String> numbers = held.stream()
                .sorted()
                .limit(NAMED + 1)
                .map(id -> sql.one(
                                "SELECT employee_number FROM mentoring.person WHERE id = ?",
                                row -> row.getString(1),
                                id)
                        .orElse("?"))
                .toList();
        return new Refusal.Reason(
                "employeeNumber",
                null,
                "PERSON_HELD",
                "There are " + holder.holding() + " of people whom the intake created: " + named(numbers) + ".",
                "Remove those first.");
    }

    private static String named(List<String> numbers) {
        String names = numbers.stream().limit(NAMED).collect(Collectors.joining(", "));
        return numbers.size() > NAMED ? names + " and more" : names;
    }

    /** Gives back the values of everybody whom the intake changed; how many those are. */
    int restore(Intake intake) {
        String columns = String.join(", ", Application.REMEMBERED);
        String values =
                Application.REMEMBERED.stream().map(column -> "b." + column).collect(Collectors.joining(", "));
        history.restore(intake.id(), intake.appliedAt());
        new UnitRegister(sql).keepInStep();
        return sql.update(
                "UPDATE mentoring.person SET (" + columns + ", version) = (SELECT " + values + ", person.version + 1"
                        + " FROM mentoring.roster_before b WHERE b.intake_id = ? AND b.person_id = person.id)"
                        + " WHERE id IN " + OURS,
                intake.id(),
                intake.id());
    }

    /** Removes the people whom the intake created. */
    void remove(long intake) {
        try {
            sql.update("DELETE FROM mentoring.person WHERE id IN (SELECT p.id" + HistoryMerge.CREATED + ")", intake);
        } catch (SqlFailure failure) {
            if (failure.isIntegrity()) {
                throw Refusal.conflict(
                        "intake",
                        intake,
                        "PERSON_HELD",
                        "Something is held about people whom the intake " + intake + " created.",
                        "Look for their enrollments and pairings, and remove those first.");
            }
            throw failure;
        }
    }
}
