package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.database.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Closes what was true of people until an intake and opens what is true from it on; and takes that back. */
final class HistoryMerge {

    private static final List<String> FACTS =
            List.of("department", "division", "location", "grade", "job_title", "manager_number", "status");
    private static final String NAMES = String.join(", ", FACTS);
    private static final String DIFFER = FACTS.stream()
            .map(fact -> "b." + fact + " IS DISTINCT FROM p." + fact)
            .collect(Collectors.joining(" OR "));
    private static final String MOVED = " FROM mentoring.roster_before b JOIN mentoring.person p ON p.id = b.person_id"
            + " WHERE b.intake_id = ? AND (" + DIFFER + ")";

    /** The people whom an intake has just created: all behind a number, at one instant. */
    private static final String JUST_CREATED = " FROM mentoring.person p WHERE p.id > ? AND p.created_at = ?";

    /** The people whom an intake created. */
    static final String CREATED = " FROM mentoring.roster_row r JOIN mentoring.person p"
            + " ON p.employee_number = r.employee_number WHERE r.intake_id = ? AND r.kind = 'NEW'";

    private static final String OPEN = "INSERT INTO mentoring.person_history (person_id, valid_from, " + NAMES
            + ", source, recorded_at) SELECT p.id, ?, "
            + FACTS.stream().map(fact -> "p." + fact).collect(Collectors.joining(", ")) + ", 'ROSTER', ?";

    private final Sql sql;

    HistoryMerge(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param before the last number of a person before the intake created any
     * @param first whether nobody has a history yet
     * @return for how many new people
     */
    int merge(long intake, LocalDate today, Instant at, long before, boolean first) {
        sql.update(
                "UPDATE mentoring.person_history SET valid_to = ? WHERE id IN (SELECT b.history_id" + MOVED
                        + " AND b.history_id IS NOT NULL)",
                today,
                intake);
        sql.update(OPEN + MOVED, today, at, intake);
        String created = OPEN + JUST_CREATED;
        return first
                ? sql.fill("person_history", created, today, at, before, at)
                : sql.update(created, today, at, before, at);
    }

    /**
     * @param at the instant of the changes that are taken back
     */
    void restore(long intake, Instant at) {
        sql.update(
                "DELETE FROM mentoring.person_history WHERE recorded_at = ? AND person_id IN"
                        + " (SELECT b.person_id FROM mentoring.roster_before b WHERE b.intake_id = ? UNION ALL SELECT p.id"
                        + CREATED + ")",
                at,
                intake,
                intake);
        sql.update(
                "UPDATE mentoring.person_history SET valid_to = NULL WHERE id IN"
                        + " (SELECT b.history_id FROM mentoring.roster_before b WHERE b.intake_id = ?)",
                intake);
    }
}
