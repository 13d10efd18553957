package hrsuite.mentoring.matching;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** Wakes the timer once a new round is really there; a call that is lost costs ten seconds. */
@ApplicationScoped
class RoundAwakening {

    @EJB
    RoundTimer timer;

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoundRun event) {
        timer.wake();
    }
}
