package hrsuite.mentoring.reverse;

import hrsuite.mentoring.pairing.EligibilityRule;
import hrsuite.mentoring.pairing.GradeDistance;
import hrsuite.mentoring.pairing.PairingContext;
import hrsuite.mentoring.program.ForKind;
import hrsuite.mentoring.program.RuleParameter;
import hrsuite.mentoring.program.RuleParameter.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** In a reverse program the mentor's grade is below the mentee's. */
@ApplicationScoped
@ForKind(ReverseKind.CODE)
class MentorBelowMentee implements EligibilityRule {

    @Override
    public String code() {
        return "MENTOR_NOT_BELOW";
    }

    /** Never 0: two people of one grade are no reverse pair. */
    @Override
    public List<RuleParameter> parameters() {
        return List.of(
                new RuleParameter(GradeDistance.MINIMUM, Unit.GRADES, 0.1, 1000, 2, MentorBelowMentee.class),
                new RuleParameter(GradeDistance.MAXIMUM, Unit.GRADES, 0.1, 1000, 1000, MentorBelowMentee.class));
    }

    @Override
    public PairJudge prepare(PairingContext context) {
        return new GradeDistance(MentorBelowMentee.class, code(), (mentor, mentee) -> mentee - mentor).judge(context);
    }
}
