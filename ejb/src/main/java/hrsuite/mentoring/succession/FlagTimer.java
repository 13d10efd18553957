package hrsuite.mentoring.succession;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
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

    @Inject
    private FlagsInStep flags;

    private final Clock clock = Clock.systemUTC();

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void follow() {
        flags.follow(LocalDate.now(clock));
    }
}
