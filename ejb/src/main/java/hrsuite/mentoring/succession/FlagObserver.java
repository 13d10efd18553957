package hrsuite.mentoring.succession;

import hrsuite.mentoring.staff.roster.RosterApplied;
import hrsuite.mentoring.staff.roster.RosterUndone;
import hrsuite.mentoring.staff.sync.StaffPushed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;

/** Hears of everything that flags follow from. */
@ApplicationScoped
class FlagObserver {

    @Inject
    private FlagsInStep flags;

    @Inject
    private SecurityContext security;

    void roster(@Observes RosterApplied applied) {
        flags.note(applied.actor());
    }

    void roster(@Observes RosterUndone undone) {
        flags.note(undone.actor());
    }

    void staff(@Observes StaffPushed pushed) {
        noteCaller();
    }

    void succession(@Observes SuccessionChanged changed) {
        noteCaller();
    }

    void declared(@Observes SuccessionFlagDeclared declared) {
        noteCaller();
    }

    void cleared(@Observes SuccessionFlagCleared cleared) {
        noteCaller();
    }

    private void noteCaller() {
        Principal caller = security.getCallerPrincipal();
        flags.note(caller == null ? null : caller.getName());
    }
}
