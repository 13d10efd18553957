package hrsuite.mentoring.succession;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.roster.RosterApplied;
import hrsuite.mentoring.staff.roster.RosterUndone;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
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

    void merge(@Observes RosterApplied applied) {
        long intake = Long.parseLong(applied.intakeId());
        LocalDate today = LocalDate.now(clock);
        Sql sql = new Sql(database);
        int profiles = new ProfileMerge(sql).merge(intake, applied.actor(), today);
        int plans = new PlanMerge(sql).merge(intake, applied.actor(), today);
        new FlagMerge(sql).merge(intake, applied.actor(), today);
        FlagNews.of(database).tell(today);
        LOG.log(
                Level.INFO,
                "Intake {0} changed the succession profiles of {1} people and {2} plans.",
                applied.intakeId(),
                profiles,
                plans);
    }

    void restore(@Observes RosterUndone undone) {
        long intake = Long.parseLong(undone.intakeId());
        Sql sql = new Sql(database);
        new ProfileMerge(sql).restore(intake);
        new PlanMerge(sql).restore(intake);
        FlagNews news = FlagNews.of(database);
        new FlagMerge(sql).restore(intake, news);
        news.tell(LocalDate.now(clock));
    }
}
