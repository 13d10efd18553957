package hrsuite.mentoring.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets old changes, on whichever members: whoever comes second finds nothing. */
@Singleton
@PermitAll
public class ChangeTimer {

    private static final Logger LOG = System.getLogger(ChangeTimer.class.getName());

    @Inject
    private ChangeFeed feed;

    @Inject
    @ConfigProperty(name = "mentoring.changes.kept-days", defaultValue = "30")
    private int keptDays;

    @Schedule(hour = "3", minute = "17", persistent = false)
    void forget() {
        int forgotten = feed.forget(Instant.now().minus(Duration.ofDays(keptDays)));
        if (forgotten > 0) {
            LOG.log(Level.INFO, "{0} changes forgotten after {1} days.", forgotten, keptDays);
        }
    }
}
