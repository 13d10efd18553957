package hrsuite.mentoring.matching;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.matching.solve.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Computes a round from its row to its proposals. The row is the truth; whoever loses its lease writes nothing. */
@ApplicationScoped
class RoundWork {

    private static final Logger LOG = System.getLogger(RoundWork.class.getName());
    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(2);

    @Inject
    Ledger ledger;

    @Inject
    OtherThreads threads;

    /**
     * Does nothing when the lease is not, or no longer, in force.
     *
     * @param stopped asked often; true makes the work end where it stands, to be taken up again later
     */
    void compute(long round, String lease, BooleanSupplier stopped) {
        ledger.underLease(round, lease).ifPresent(row -> compute(row, lease, stopped));
    }

    private void compute(Round round, String lease, BooleanSupplier stopped) {
        try {
            long start = System.nanoTime();
            Question question = ledger.question(round);
            Outcome outcome = new Computation(question).compute(threads, reporting(round.id(), lease, stopped));
            long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
            boolean written = ledger.propose(round.id(), lease, outcome, millis);
            LOG.log(
                    Level.INFO,
                    "Round {0}: {1}, written: {2}, {3} ms.",
                    round.id(),
                    outcome.numbers(),
                    written,
                    millis);
        } catch (CancellationException e) {
            LOG.log(Level.INFO, "Round {0} was stopped: cancelled, or taken up elsewhere.", round.id());
        } catch (Refusal e) {
            LOG.log(
                    Level.INFO,
                    "Round {0} is refused: {1}",
                    round.id(),
                    e.reasons().get(0).code());
            ledger.fail(round.id(), lease, e.reasons());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Round " + round.id() + " failed.", e);
            ledger.fail(round.id(), lease, List.of(broken(round.id(), e)));
        }
    }

    private static Refusal.Reason broken(long round, RuntimeException cause) {
        return new Refusal.Reason(
                "round",
                Long.toString(round),
                "ROUND_BROKEN",
                "Round " + round + " could not be computed: " + cause.getMessage(),
                "Run it again; if it fails again, the server's log says where.");
    }

    private Progress reporting(long round, String lease, BooleanSupplier stopped) {
        return new Progress() {
            private long next = System.nanoTime();

            @Override
            public boolean proceed(int done, int total) {
                if (System.nanoTime() < next) {
                    return true;
                }
                next = System.nanoTime() + BETWEEN_REPORTS.toNanos();
                return !stopped.getAsBoolean() && ledger.advance(round, lease, done, total);
            }
        };
    }
}
