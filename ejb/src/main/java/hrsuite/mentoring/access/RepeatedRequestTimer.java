package hrsuite.mentoring.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Forgets old requests every hour, on whichever members: whoever comes second finds nothing. */
@Singleton
@PermitAll
public class RepeatedRequestTimer {

    private static final Logger LOG = System.getLogger(RepeatedRequestTimer.class.getName());

    @Inject
    private RepeatedRequests requests;

    @Schedule(hour = "*", minute = "41", persistent = false)
    void forget() {
        int forgotten = requests.forget();
        if (forgotten > 0) {
            LOG.log(Level.INFO, "{0} answers to requests with a key forgotten.", forgotten);
        }
    }
}
