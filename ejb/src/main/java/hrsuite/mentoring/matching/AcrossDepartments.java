package hrsuite.mentoring.matching;

import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.PairingContext;
import hrsuite.mentoring.program.RuleParameter;
import hrsuite.mentoring.program.RuleParameter.Unit;
import jakarta.enterprise.context.ApplicationScoped;

/** Two who work in different departments see different sides of the company. */
@ApplicationScoped
class AcrossDepartments implements Affinity {

    @Override
    public RuleParameter weight() {
        return new RuleParameter("department", Unit.WEIGHT, 0, 1, 0.1, AcrossDepartments.class);
    }

    @Override
    public PairDistance prepare(PairingContext context) {
        return new Apart(Candidate::department, "reason.department");
    }
}
