package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.RuleParameter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Nobody is their own mentor. */
@ApplicationScoped
class SamePerson implements EligibilityRule {

    private static final Objection OBJECTION = Objection.of(SamePerson.class, "SAME_PERSON", true, false);

    @Override
    public String code() {
        return OBJECTION.code();
    }

    @Override
    public List<RuleParameter> parameters() {
        return List.of();
    }

    @Override
    public PairJudge prepare(PairingContext context) {
        return PairJudge.ofSame(Candidate::person, OBJECTION);
    }
}
