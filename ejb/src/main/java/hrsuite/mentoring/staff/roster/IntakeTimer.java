package hrsuite.mentoring.staff.roster;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;

/** Takes up the work on intakes that a member left behind, and forgets what need not be kept. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IntakeTimer {

    private static final Logger LOG = System.getLogger(IntakeTimer.class.getName());

    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    @Inject
    private IntakeJobs jobs;

    @Inject
    private IntakeDesk desk;

    /** Never fails: servers leave a timer alone for minutes that did, and the database may be back in seconds. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void attend() {
        try {
            jobs.renew();
            jobs.startWaiting();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Intakes cannot be attended to at present; it is tried again.", WithoutValues.of(e));
        }
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void purge() {
        int left = StoredFile.deleteLeftBehind(Instant.now().minus(LEFT_BEHIND));
        if (left > 0) {
            LOG.log(Level.INFO, "{0} working copies were left behind by a member that was cut off.", left);
        }
        int purged = desk.purge(Instant.now().minus(RosterSettings.kept()));
        if (purged > 0) {
            LOG.log(Level.INFO, "{0} closed intakes forgot their files.", purged);
        }
    }
}
