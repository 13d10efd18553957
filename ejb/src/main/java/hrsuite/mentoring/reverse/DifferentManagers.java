package hrsuite.mentoring.reverse;

import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.EligibilityRule;
import hrsuite.mentoring.pairing.Objection;
import hrsuite.mentoring.pairing.PairingContext;
import hrsuite.mentoring.pairing.PersonIndex;
import hrsuite.mentoring.program.ForKind;
import hrsuite.mentoring.program.RuleParameter;
import hrsuite.mentoring.program.RuleParameter.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Two who report to the same manager work side by side, and are compared by the same eyes. */
@ApplicationScoped
@ForKind(ReverseKind.CODE)
class DifferentManagers implements EligibilityRule {

    static final String ALLOWED = "allowSameManager";
    private static final Objection OBJECTION = Objection.of(DifferentManagers.class, "SAME_MANAGER", true, false);

    @Override
    public String code() {
        return OBJECTION.code();
    }

    @Override
    public List<RuleParameter> parameters() {
        return List.of(new RuleParameter(ALLOWED, Unit.SWITCH, 0, 1, 0, DifferentManagers.class));
    }

    @Override
    public PairJudge prepare(PairingContext context) {
        if (context.rule(ALLOWED, 1) >= 1) {
            return null;
        }
        PersonIndex index = context.index();
        long[] managers = new long[index.size()];
        for (Candidate person : context.people()) {
            Long manager = context.managerOf().apply(person.person());
            managers[index.number(person)] = manager == null ? 0 : manager;
        }
        PairJudge ofSameManager = PairJudge.ofSame(person -> managers[index.number(person)], OBJECTION);
        return new ApartFromOneself(ofSameManager);
    }
}
