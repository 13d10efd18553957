package hrsuite.mentoring.matching;

import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.PairingContext;
import hrsuite.mentoring.program.RuleParameter;
import hrsuite.mentoring.program.RuleParameter.Unit;
import jakarta.enterprise.context.ApplicationScoped;

/** Two from different divisions carry knowledge further than two from one. */
@ApplicationScoped
class AcrossDivisions implements Affinity {

    @Override
    public RuleParameter weight() {
        return new RuleParameter("division", Unit.WEIGHT, 0, 1, 0.1, AcrossDivisions.class);
    }

    @Override
    public PairDistance prepare(PairingContext context) {
        return new Apart(Candidate::division, "reason.division");
    }
}
