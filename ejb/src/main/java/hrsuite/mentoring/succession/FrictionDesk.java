package hrsuite.mentoring.succession;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Shows what has come up between people who are paired, and takes what is said about it, on record. */
@ApplicationScoped
class FrictionDesk {

    @Inject
    private FrictionAlerts alerts;

    @Inject
    private FlagsInStep flagsInStep;

    @Inject
    private Witness witness;

    Page<FrictionAlert> frictions(RiskFlag.State state, PageRequest page, String caller) {
        flagsInStep.follow(witness.today());
        Page<FrictionAlert> found = alerts.page(state, page, witness.hiddenFrom(caller));
        witness.read("FRICTIONS", "succession/frictions", found.items().size());
        return found;
    }

    FrictionAlert friction(String id, String caller) {
        FrictionAlert alert = alerts.find(id, witness.hiddenFrom(caller));
        witness.read("FRICTIONS", "friction/" + id, 1);
        return alert;
    }

    FrictionAlert acknowledge(String id, Long version, String reason, String caller) {
        FrictionAlert alert = alerts.find(id, witness.hiddenFrom(caller));
        alerts.acknowledge(alert, version, reason, caller, witness.today());
        witness.tell(new FrictionAcknowledged(id, alert.pairing()));
        return alerts.find(id, witness.hiddenFrom(caller));
    }
}
