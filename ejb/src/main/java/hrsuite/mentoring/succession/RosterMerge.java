package hrsuite.mentoring.succession;

import hrsuite.mentoring.staff.roster.RosterApplied;
import hrsuite.mentoring.staff.roster.RosterUndone;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;

/** Takes over what a roster says about succession, and gives back what was there before. */
@ApplicationScoped
class RosterMerge {

    private static final Logger LOG = System.getLogger(RosterMerge.class.getName());

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    private final Clock clock = Clock.systemUTC();

    RosterMerge() {}

    RosterMerge(DataSource database) {
        this.database = database;
    }

    void merge(@Observes RosterApplied applied) throws SQLException {
        long intake = Long.parseLong(applied.intakeId());
        LocalDate today = LocalDate.now(clock);
        try (Connection connection = database.getConnection()) {
            int people = ProfileMerge.keepBefore(connection, intake);
            if (people > 0) {
                ProfileMerge.merge(connection, intake, today);
                PlanMerge.merge(connection, intake);
                LOG.log(Level.INFO, "Intake {0} spoke of the succession of {1} people.", applied.intakeId(), people);
            }
            FlagMerge.merge(connection, intake, applied.actor(), today);
        }
    }

    void restore(@Observes RosterUndone undone) throws SQLException {
        long intake = Long.parseLong(undone.intakeId());
        try (Connection connection = database.getConnection()) {
            ProfileMerge.restore(connection, intake);
            PlanMerge.restore(connection, intake);
            FlagMerge.restore(connection, intake);
            IntakeSql.run(connection, "DELETE FROM mentoring.succession_before WHERE intake_id = ?", intake);
        }
    }
}
