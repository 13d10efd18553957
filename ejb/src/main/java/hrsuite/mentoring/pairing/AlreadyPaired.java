package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.RuleParameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Two people who are paired now, in this program or a linked one, need no second pairing the same way round. */
@ApplicationScoped
class AlreadyPaired implements EligibilityRule {

    private static final Objection OBJECTION = Objection.of(AlreadyPaired.class, "ALREADY_PAIRED", true, false);

    @Inject
    private PairingRows rows;

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
        PairSet pairs = rows.present(context.program().id());
        return pairs.isEmpty() ? null : PairJudge.ofFew(pairs.byMentee()::get, OBJECTION);
    }
}
