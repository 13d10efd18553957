package hrsuite.mentoring.program;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.roster.RosterApplied;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Takes people who have left out of all programs, in the transaction that says so. */
@ApplicationScoped
class LeaversPlaces {

    private static final Logger LOG = System.getLogger(LeaversPlaces.class.getName());

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    void withdraw(@Observes RosterApplied applied) {
        int places = new Sql(database)
                .update(
                        "UPDATE mentoring.enrollment SET state = 'WITHDRAWN', version = version + 1, updated_at = ?"
                                + " WHERE state NOT IN ('WITHDRAWN', 'COMPLETED') AND person_id IN"
                                + " (SELECT id FROM mentoring.person WHERE status = 'LEAVER')",
                        OffsetDateTime.now(ZoneOffset.UTC));
        if (places > 0) {
            LOG.log(Level.INFO, "{0} places in programs ended with intake {1}.", places, applied.intakeId());
        }
    }
}
