package hrsuite.mentoring.pairing;

import hrsuite.mentoring.staff.roster.RosterApplied;
import hrsuite.mentoring.staff.roster.RosterUndone;
import hrsuite.mentoring.staff.sync.StaffPushed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Ends the pairings of people who have left in the transaction that says so, and takes them up again with its undo. */
@ApplicationScoped
class LeaversPairings {

    private static final Logger LOG = System.getLogger(LeaversPairings.class.getName());

    @Inject
    private LeaversRows rows;

    @Inject
    private Event<PairingEnded> ended;

    @Inject
    private Event<PairingsResumed> resumed;

    void end(@Observes RosterApplied applied) {
        List<String> pairings = rows.end(Long.parseLong(applied.intakeId()), LocalDate.now(ZoneOffset.UTC));
        if (!pairings.isEmpty()) {
            LOG.log(Level.INFO, "{0} pairings ended with intake {1}.", pairings.size(), applied.intakeId());
            ended.fire(new PairingEnded(pairings, Pairing.EndReason.LEAVER.name()));
        }
    }

    void end(@Observes StaffPushed pushed) {
        List<String> pairings = rows.endOf(pushed.leavers(), LocalDate.now(ZoneOffset.UTC));
        if (!pairings.isEmpty()) {
            LOG.log(Level.INFO, "{0} pairings ended with leavers named by {1}.", pairings.size(), pushed.source());
            ended.fire(new PairingEnded(pairings, Pairing.EndReason.LEAVER.name()));
        }
    }

    void resume(@Observes RosterUndone undone) {
        List<String> pairings = rows.resume(Long.parseLong(undone.intakeId()));
        if (!pairings.isEmpty()) {
            LOG.log(
                    Level.INFO,
                    "{0} pairings resumed with the undo of intake {1}.",
                    pairings.size(),
                    undone.intakeId());
            resumed.fire(new PairingsResumed(pairings));
        }
    }
}
