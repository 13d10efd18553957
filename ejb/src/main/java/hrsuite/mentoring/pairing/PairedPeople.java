package hrsuite.mentoring.pairing;

import hrsuite.mentoring.staff.PersonHolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/** Says who is or was in a pairing. */
@ApplicationScoped
class PairedPeople implements PersonHolder {

    @Inject
    private PairingRows rows;

    @Override
    public String holding() {
        return "pairings";
    }

    @Override
    public Set<Long> heldOf(Set<Long> people) {
        Set<Long> held = new HashSet<>(rows.everPaired());
        held.retainAll(people);
        return held;
    }
}
