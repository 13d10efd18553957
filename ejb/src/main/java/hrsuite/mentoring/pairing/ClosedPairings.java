package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.ProgramMoved;
import hrsuite.mentoring.program.ProgramState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Completes the pairings of a program in the transaction that closes it. */
@ApplicationScoped
class ClosedPairings {

    private static final Logger LOG = System.getLogger(ClosedPairings.class.getName());

    @Inject
    private PairingRows rows;

    @Inject
    private Event<PairingsCompleted> completed;

    void complete(@Observes ProgramMoved moved) {
        if (moved.to() != ProgramState.CLOSED) {
            return;
        }
        List<String> pairings = rows.complete(moved.program(), LocalDate.now(ZoneOffset.UTC));
        if (!pairings.isEmpty()) {
            LOG.log(Level.INFO, "{0} pairings completed with program {1}.", pairings.size(), moved.program());
            completed.fire(new PairingsCompleted(moved.program(), pairings));
        }
    }
}
