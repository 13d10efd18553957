package hrsuite.mentoring.pairing;

import hrsuite.mentoring.pairing.EligibilityRule.PairJudge;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.DoubleBinaryOperator;

/**
 * Judges pairs by how far apart their grades are, in the direction that a kind of program asks for. Companies have few
 * grades: all answers are prepared, and giving one allocates nothing.
 */
public final class GradeDistance {

    /** The rule parameter that says how far at least. */
    public static final String MINIMUM = "minimumGradeDistance";

    /** The rule parameter that says how far at most. */
    public static final String MAXIMUM = "maximumGradeDistance";

    private static final String TOO_FAR = "GRADES_TOO_FAR_APART";
    private static final int PREPARED_LEVELS = 1000;

    private final Class<?> rule;
    private final String code;
    private final DoubleBinaryOperator distance;

    /**
     * A judgment by grades.
     *
     * @param rule beside which the bundle says where the mentor has to stand, in {@code objection.} and the code, and in
     *     {@code objection.GRADES_TOO_FAR_APART}
     * @param code of the objection
     * @param distance how far the mentor stands there, from the mentor's level and the mentee's
     */
    public GradeDistance(Class<?> rule, String code, DoubleBinaryOperator distance) {
        this.rule = rule;
        this.code = code;
        this.distance = distance;
    }

    /** Prepares the answers for some people. */
    public PairJudge judge(PairingContext context) {
        double minimum = context.rule(MINIMUM);
        double maximum = context.rule(MAXIMUM, Double.MAX_VALUE);
        double[] levels = levels(context.people());
        if (levels.length > PREPARED_LEVELS) {
            return (mentor, mentee) -> objection(mentor.level(), mentee.level(), minimum, maximum);
        }
        Objection[] answers = new Objection[levels.length * levels.length];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = objection(levels[i / levels.length], levels[i % levels.length], minimum, maximum);
        }
        PersonIndex index = context.index();
        int[] levelOf = levelOf(context.people(), index, levels);
        int width = levels.length;
        PairJudge judge =
                (mentor, mentee) -> answers[levelOf[index.number(mentor)] * width + levelOf[index.number(mentee)]];
        return judge.lookingAt(Candidate::level);
    }

    private Objection objection(double mentor, double mentee, double minimum, double maximum) {
        double apart = distance.applyAsDouble(mentor, mentee);
        return apart < minimum
                ? Objection.of(rule, code, true, false, mentor, mentee, minimum)
                : apart > maximum ? Objection.of(rule, TOO_FAR, true, false, mentor, mentee, maximum) : null;
    }

    private static double[] levels(Collection<Candidate> people) {
        return people.stream().mapToDouble(Candidate::level).distinct().sorted().toArray();
    }

    private static int[] levelOf(Collection<Candidate> people, PersonIndex index, double[] levels) {
        int[] levelOf = new int[index.size()];
        people.forEach(person -> levelOf[index.number(person)] = Arrays.binarySearch(levels, person.level()));
        return levelOf;
    }
}
