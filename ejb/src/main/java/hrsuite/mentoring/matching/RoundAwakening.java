package hrsuite.mentoring.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Wakes the timer once a new round is really there; a call that is lost costs ten seconds. */
@ApplicationScoped
class RoundAwakening {

    @Inject
    RoundTimer timer;

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoundRun event) {
        timer.wake();
    }
}
