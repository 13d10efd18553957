package hrsuite.mentoring.it;

import hrsuite.mentoring.staff.roster.RosterApplied;
import hrsuite.mentoring.staff.roster.RosterUndone;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** An observer that a test puts beside those of the business: it comes last, and fails when it is told to. */
@ApplicationScoped
public class Objector {

    private static final int AFTER_ALL_OTHERS = Integer.MAX_VALUE;

    private volatile boolean objects;

    /** Whether it fails from now on. */
    public void object(boolean wanted) {
        objects = wanted;
    }

    void to(@Observes @Priority(AFTER_ALL_OTHERS) RosterApplied applied) {
        object(applied.subject());
    }

    void to(@Observes @Priority(AFTER_ALL_OTHERS) RosterUndone undone) {
        object(undone.subject());
    }

    private void object(String subject) {
        if (objects) {
            throw new IllegalStateException("The objector of the test is against " + subject + ".");
        }
    }
}
