package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.RuleParameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Two are not paired of whom one, or HR, has declared that they are never to be; nobody else learns that it was declared. */
@ApplicationScoped
class NeverTogether implements EligibilityRule {

    private static final Objection OBJECTION = Objection.of(NeverTogether.class, "EXCLUDED", true, true);

    @Inject
    private ExclusionRows rows;

    NeverTogether() {}

    NeverTogether(ExclusionRows rows) {
        this.rows = rows;
    }

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
        PairSet pairs = rows.inForce(context.onDay());
        return pairs.isEmpty() ? null : PairJudge.ofFew(pairs.byMentee()::get, OBJECTION);
    }
}
