package hrsuite.mentoring.matching;

import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.PairingContext;
import hrsuite.mentoring.program.RuleParameter;
import hrsuite.mentoring.program.RuleParameter.Unit;
import jakarta.enterprise.context.ApplicationScoped;

/** Two from different places learn how the company lives elsewhere. */
@ApplicationScoped
class AcrossLocations implements Affinity {

    @Override
    public RuleParameter weight() {
        return new RuleParameter("location", Unit.WEIGHT, 0, 1, 0.1, AcrossLocations.class);
    }

    @Override
    public PairDistance prepare(PairingContext context) {
        return new Apart(Candidate::location, "reason.location");
    }
}
