package hrsuite.mentoring.reverse;

import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.EligibilityRule;
import hrsuite.mentoring.pairing.LinesAmong;
import hrsuite.mentoring.pairing.Objection;
import hrsuite.mentoring.pairing.PairingContext;
import hrsuite.mentoring.pairing.ReportingTree;
import hrsuite.mentoring.program.ForKind;
import hrsuite.mentoring.program.RuleParameter;
import hrsuite.mentoring.program.RuleParameter.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.BitSet;
import java.util.List;

/**
 * A mentor may not teach a person in the mentor's own reporting line: neither could speak freely. It says that one may come
 * after the other, so it reads like every other friction; lines change, so it is asked again while the two are paired.
 */
@ApplicationScoped
@ForKind(ReverseKind.CODE)
class OutsideReportingLine implements EligibilityRule {

    static final String ALLOWED = "allowSameReportingLine";

    @Override
    public String code() {
        return "SAME_REPORTING_LINE";
    }

    @Override
    public List<RuleParameter> parameters() {
        return List.of(new RuleParameter(ALLOWED, Unit.SWITCH, 0, 1, 0, OutsideReportingLine.class));
    }

    @Override
    public boolean isReviewed() {
        return true;
    }

    @Override
    public PairJudge prepare(PairingContext context) {
        if (context.rule(ALLOWED) >= 1) {
            return null;
        }
        ReportingTree lines = ReportingTree.of(context);
        Objection[] answers = new Objection[lines.height() + 1];
        for (int steps = 1; steps < answers.length; steps++) {
            answers[steps] = objection(steps);
        }
        return new PairJudge() {

            @Override
            public Objection judge(Candidate mentor, Candidate mentee) {
                return answers[lines.stepsBetween(mentor, mentee)];
            }

            @Override
            public PlaceJudge among(Candidate[] mentors, Candidate[] mentees) {
                return new Places(lines.among(mentors, mentees), answers);
            }
        };
    }

    /** Asked about many, it follows the lines instead. */
    private record Places(LinesAmong lines, Objection[] answers) implements PlaceJudge {

        @Override
        public Objection judge(int mentor, int mentee) {
            return answers[lines.steps(mentor, mentee)];
        }

        @Override
        public void judge(int mentee, BitSet mentors, Objections objections) {
            lines.each(mentee, (mentor, steps) -> objections.against(mentor, answers[steps]));
        }
    }

    private Objection objection(int steps) {
        return Objection.of(OutsideReportingLine.class, code(), true, true, steps);
    }
}
