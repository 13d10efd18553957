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

/**
 * Two of one small team know each other's days already, and everybody else in it would know who said what. A team is a
 * manager and everybody below, at any depth; of two teams one is inside the other or they have nobody in common.
 */
@ApplicationScoped
@ForKind(ReverseKind.CODE)
class OutsideSmallTeam implements EligibilityRule {

    static final String SIZE = "smallTeamSize";

    @Override
    public String code() {
        return "SAME_SMALL_TEAM";
    }

    @Override
    public List<RuleParameter> parameters() {
        return List.of(new RuleParameter(SIZE, Unit.PEOPLE, 0, 1000, 5, OutsideSmallTeam.class));
    }

    @Override
    public PairJudge prepare(PairingContext context) {
        int most = (int) context.rule(SIZE, 0);
        if (most <= 0) {
            return null;
        }
        PersonIndex index = context.index();
        long[] heads = new long[index.size()];
        for (Candidate person : context.people()) {
            heads[index.number(person)] = headOfLargestSmallTeam(context, person.person(), most);
        }
        Objection objection = Objection.of(OutsideSmallTeam.class, code(), true, false, most);
        PairJudge ofOneTeam = PairJudge.ofSame(person -> heads[index.number(person)], objection);
        return new ApartFromOneself(ofOneTeam);
    }

    /** 0 when the person's own team is larger. */
    private static long headOfLargestSmallTeam(PairingContext context, long person, int most) {
        long head = 0;
        long at = person;
        for (int steps = 0; at != 0 && steps < most && context.teamSize(at) <= most; steps++) {
            head = at;
            Long manager = context.managerOf().apply(at);
            at = manager == null ? 0 : manager;
        }
        return head;
    }
}
