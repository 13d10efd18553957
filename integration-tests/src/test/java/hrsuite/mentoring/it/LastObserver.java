package hrsuite.mentoring.it;

import hrsuite.mentoring.staff.roster.RosterApplied;
import hrsuite.mentoring.staff.roster.RosterUndone;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * An observer that a test puts beside those of the business: it comes last, and does in their transaction what the test
 * says.
 */
@ApplicationScoped
public class LastObserver {

    private static final int AFTER_ALL_OTHERS = Integer.MAX_VALUE;

    private volatile Runnable act;

    /** What it does from now on; what is thrown there is thrown at the event. */
    public void does(Runnable wanted) {
        act = wanted;
    }

    public void doesNothing() {
        act = null;
    }

    void see(@Observes @Priority(AFTER_ALL_OTHERS) RosterApplied applied) {
        act();
    }

    void see(@Observes @Priority(AFTER_ALL_OTHERS) RosterUndone undone) {
        act();
    }

    private void act() {
        if (act != null) {
            act.run();
        }
    }
}
