package hrsuite.mentoring.staff.sync;

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
import java.time.Clock;
import java.time.LocalDate;

/**
 * Looks every hour whose last day has passed and whose first day has come; what a member misses while it is down, it does
 * in its next hour.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LeavingTimer {

    private static final Logger LOG = System.getLogger(LeavingTimer.class.getName());

    @Inject
    private LastDays days;

    @Inject
    private FirstDays firstDays;

    private final Clock clock = Clock.systemUTC();

    @Schedule(hour = "*", minute = "11", persistent = false)
    void letGo() {
        int left = days.letGo(LocalDate.now(clock));
        if (left > 0) {
            LOG.log(Level.INFO, "{0} people left, because their last day has passed.", left);
        }
        int begun = firstDays.begin(LocalDate.now(clock));
        if (begun > 0) {
            LOG.log(Level.INFO, "{0} people began, who were hired ahead.", begun);
        }
    }
}
