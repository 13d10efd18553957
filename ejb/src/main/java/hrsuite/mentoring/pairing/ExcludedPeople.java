package hrsuite.mentoring.pairing;

import hrsuite.mentoring.staff.PersonHolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/** Says of whom it was declared with whom they are never to be paired, in words that do not tell. */
@ApplicationScoped
class ExcludedPeople implements PersonHolder {

    @Inject
    private ExclusionRows rows;

    @Override
    public String holding() {
        return "wishes";
    }

    @Override
    public Set<Long> heldOf(Set<Long> people) {
        Set<Long> held = new HashSet<>(rows.everybodyInIt());
        held.retainAll(people);
        return held;
    }
}
