package hrsuite.mentoring.succession;

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
 * Lets flags follow what has changed, and the day. What is still to be done stands in the database, so that a night on
 * which no member ran is made up for, and two members do not do it twice.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FlagTimer {

    private static final Logger LOG = System.getLogger(FlagTimer.class.getName());

    @Inject
    private FlagsInStep flags;

    private final Clock clock = Clock.systemUTC();

    /** Never fails: servers leave a timer alone for minutes that did, and the database may be back in seconds. */
    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void follow() {
        try {
            flags.follow(LocalDate.now(clock));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Flags cannot follow at present; it is tried again.", e);
        }
    }
}
