package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.RuleParameter;
import hrsuite.mentoring.program.RuleParameter.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Two people who never work at the same time cannot meet. */
@ApplicationScoped
class EnoughCommonHours implements EligibilityRule {

    static final String MINIMUM = "minimumCommonHours";

    private static final int MINUTES_A_WEEK = 7 * 24 * 60;

    @Override
    public String code() {
        return "COMMON_HOURS";
    }

    @Override
    public List<RuleParameter> parameters() {
        return List.of(new RuleParameter(MINIMUM, Unit.HOURS_A_WEEK, 0, 40, 2, EnoughCommonHours.class));
    }

    @Override
    public PairJudge prepare(PairingContext context) {
        double needed = context.rule(MINIMUM) * 60;
        if (needed <= 0) {
            return null;
        }
        CommonHours hours = CommonHours.of(context);
        Objection[] answers = new Objection[MINUTES_A_WEEK / WeekMask.MINUTES + 1];
        for (int quarters = 0; quarters * WeekMask.MINUTES < needed && quarters < answers.length; quarters++) {
            answers[quarters] = objection(quarters * WeekMask.MINUTES, context.rule(MINIMUM));
        }
        PairJudge judge = (mentor, mentee) -> answers[hours.minutes(mentor, mentee) / WeekMask.MINUTES];
        return judge.lookingAt(hours::habit);
    }

    private Objection objection(int minutes, double needed) {
        return Objection.of(EnoughCommonHours.class, code(), true, false, minutes / 60.0, needed);
    }
}
