package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.ForKind;
import hrsuite.mentoring.program.RuleParameter;
import hrsuite.mentoring.program.RuleParameter.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** In a traditional program the mentor's grade is above the mentee's. */
@ApplicationScoped
@ForKind("TRADITIONAL")
class MentorAboveMentee implements EligibilityRule {

    @Override
    public String code() {
        return "MENTOR_NOT_ABOVE";
    }

    @Override
    public List<RuleParameter> parameters() {
        return List.of(
                new RuleParameter(GradeDistance.MINIMUM, Unit.GRADES, 0, 1000, 1, MentorAboveMentee.class),
                new RuleParameter(GradeDistance.MAXIMUM, Unit.GRADES, 0, 1000, 1000, MentorAboveMentee.class));
    }

    @Override
    public PairJudge prepare(PairingContext context) {
        return new GradeDistance(MentorAboveMentee.class, code(), (mentor, mentee) -> mentor - mentee).judge(context);
    }
}
