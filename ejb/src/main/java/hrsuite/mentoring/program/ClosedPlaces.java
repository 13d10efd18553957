package hrsuite.mentoring.program;

import hrsuite.mentoring.database.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import javax.sql.DataSource;

/** With its program a place comes to its end: who took part has completed, who was still waiting has not. */
@ApplicationScoped
class ClosedPlaces {

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    void close(@Observes ProgramMoved moved) {
        if (moved.to() == ProgramState.CLOSED) {
            end(moved.program(), "COMPLETED", "'APPROVED', 'PAUSED'");
            end(moved.program(), Enrollment.WITHDRAWN, "'APPLIED', 'WAITLISTED'");
        }
    }

    private void end(String program, String state, String states) {
        new Sql(database)
                .update(
                        "UPDATE mentoring.enrollment SET state = ?, waiting_since = NULL, version = version + 1,"
                                + " updated_at = ? WHERE program_id = ? AND state IN (" + states + ")",
                        state,
                        Instant.now(),
                        Long.valueOf(program));
    }
}
