package hrsuite.mentoring.staff.bulk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;

/** Forgets what became of old bulks, on whichever members: whoever comes second finds nothing. */
@Singleton
@PermitAll
public class BulkTimer {

    private static final Logger LOG = System.getLogger(BulkTimer.class.getName());
    private static final Duration BROKEN_OFF = Duration.ofDays(1);

    @Inject
    private BulkStore bulks;

    @Schedule(hour = "*", minute = "47", persistent = false)
    void forget() {
        Instant now = Instant.now();
        int forgotten = bulks.forget(now.minus(BulkSettings.kept()), now.minus(BROKEN_OFF));
        if (forgotten > 0) {
            LOG.log(Level.INFO, "{0} bulks forgotten.", forgotten);
        }
    }
}
