package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.RuleParameter;
import hrsuite.mentoring.program.RuleParameter.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Two people who were paired before meet somebody new. How they parted is nobody's business, and what must stay
 * confidential about others reads the same.
 */
@ApplicationScoped
class PreviousPartners implements EligibilityRule {

    static final String ALLOWED = "allowPreviousPartners";

    private static final Objection OBJECTION = Objection.of(PreviousPartners.class, "PREVIOUS_PARTNERS", true, true);

    @Inject
    private PairingRows rows;

    @Override
    public String code() {
        return OBJECTION.code();
    }

    @Override
    public List<RuleParameter> parameters() {
        return List.of(new RuleParameter(ALLOWED, Unit.SWITCH, 0, 1, 0, PreviousPartners.class));
    }

    @Override
    public PairJudge prepare(PairingContext context) {
        PairSet pairs = context.rule(ALLOWED) >= 1
                ? new PairSet()
                : rows.past(context.program().id());
        return pairs.isEmpty() ? null : PairJudge.ofFew(pairs.byMentee()::get, OBJECTION);
    }
}
