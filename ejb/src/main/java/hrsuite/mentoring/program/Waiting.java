package hrsuite.mentoring.program;

import hrsuite.mentoring.database.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** The waiting lists of programs whose places are bounded: who comes in when a place frees, in the order of waiting. */
@ApplicationScoped
class Waiting {

    private static final Logger LOG = System.getLogger(Waiting.class.getName());

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private Event<EnrollmentsPromoted> promoted;

    /**
     * How many places of a side are free; whoever is paused keeps the place.
     *
     * @return a very large number where there is no bound; never below 0
     */
    int free(long program, Role role) {
        Integer maximum = maximum(program, role);
        if (maximum == null) {
            return Integer.MAX_VALUE;
        }
        long taken = new Sql(database)
                .count(
                        "SELECT COUNT(*) FROM mentoring.enrollment WHERE program_id = ? AND role = ?"
                                + " AND state IN ('APPROVED', 'PAUSED')",
                        program,
                        role);
        return (int) Math.max(0, maximum - taken);
    }

    /** Lets in whoever has waited longest, as far as places are free; the caller holds the program. */
    void promote(long program) {
        promote(program, Set.of());
    }

    /** The same, and on sides whose bound has been lifted lets in everybody. */
    void promote(long program, Set<Role> lifted) {
        for (Role role : Role.values()) {
            if (lifted.contains(role) || maximum(program, role) != null) {
                promote(program, role, free(program, role));
            }
        }
    }

    private void promote(long program, Role role, int most) {
        Sql sql = new Sql(database);
        List<Long> next = most == 0 ? List.of() : next(sql, program, role, most);
        if (next.isEmpty()) {
            return;
        }
        Instant now = Instant.now();
        sql.batch(
                "UPDATE mentoring.enrollment SET state = 'APPROVED', waiting_since = NULL, version = version + 1,"
                        + " updated_at = ? WHERE id = ?",
                next,
                id -> new Object[] {now, id});
        LOG.log(Level.INFO, "{0} people came in from the waiting list of program {1}.", next.size(), program);
        promoted.fire(new EnrollmentsPromoted(
                Long.toString(program), role, next.stream().map(String::valueOf).toList()));
    }

    private static List<Long> next(Sql sql, long program, Role role, int most) {
        return sql.list(
                "SELECT e.id FROM mentoring.enrollment e JOIN mentoring.program p ON p.id = e.program_id"
                        + " JOIN mentoring.person x ON x.id = e.person_id AND x.status <> 'LEAVER'"
                        + " WHERE e.program_id = ? AND e.role = ? AND e.state = 'WAITLISTED' AND p.state <> 'CLOSED'"
                        + " ORDER BY COALESCE(e.waiting_since, e.created_at), e.id FETCH FIRST ? ROWS ONLY",
                row -> row.getLong(1),
                program,
                role,
                most);
    }

    private Integer maximum(long program, Role role) {
        String column = role == Role.MENTOR ? "maximum_mentors" : "maximum_mentees";
        return new Sql(database)
                        .list(
                                "SELECT " + column + " FROM mentoring.program WHERE id = ? AND " + column
                                        + " IS NOT NULL",
                                row -> row.getInt(1),
                                program)
                        .stream()
                        .findFirst()
                        .orElse(null);
    }
}
