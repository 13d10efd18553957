package hrsuite.mentoring.matching;

import jakarta.annotation.security.PermitAll;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Properties;
import java.util.UUID;

/** Starts a job for every round that nobody computes: new ones, and those whose server has died. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RoundTimer {

    private static final Logger LOG = System.getLogger(RoundTimer.class.getName());

    @Inject
    private Ledger ledger;

    /**
     * Looks for waiting rounds, and for offers that nobody answered in time, on every member, whatever happened to the
     * wake-up calls. Never fails: servers leave a timer alone for minutes that did, and the database may be back in seconds.
     */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void look() {
        try {
            ledger.waiting().forEach(this::start);
            ledger.overdue().forEach(ledger::expire);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Rounds cannot be looked for at present; it is tried again.", e);
        }
    }

    /** The same at once, in the background. */
    @Asynchronous
    public void wake() {
        look();
    }

    private void start(long round) {
        String lease = UUID.randomUUID().toString();
        if (!ledger.claim(round, lease)) {
            return;
        }
        Properties parameters = new Properties();
        parameters.setProperty("round", Long.toString(round));
        parameters.setProperty("lease", lease);
        try {
            BatchRuntime.getJobOperator().start(RoundJob.NAME, parameters);
        } catch (BatchRuntimeException e) {
            LOG.log(Level.ERROR, "Round " + round + " cannot be started; it is tried again when its lease is over.", e);
        }
    }
}
