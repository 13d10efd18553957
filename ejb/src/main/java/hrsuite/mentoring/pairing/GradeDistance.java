package hrsuite.mentoring.pairing;

import hrsuite.mentoring.pairing.EligibilityRule.PairJudge;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.DoubleBinaryOperator;

/**
 * Judges pairs by how far apart their grades are, in the direction that a kind of program asks for. Companies have few
 * grades: all answers are prepared, and giving one allocates nothing.
 */
public final class GradeDistance {

    /** The rule parameter that says how far. */
    public static final String MINIMUM = "minimumGradeDistance";

    private static final int PREPARED_LEVELS = 1000;

    private final String code;
    private final String word;
    private final DoubleBinaryOperator distance;

    /**
     * A judgment by grades.
     *
     * @param code of the objection
     * @param word where the mentor has to stand, as in "is not at least 2 below the mentee's"
     * @param distance how far the mentor stands there, from the mentor's level and the mentee's
     */
    public GradeDistance(String code, String word, DoubleBinaryOperator distance) {
        this.code = code;
        this.word = word;
        this.distance = distance;
    }

    /** Prepares the answers for some people. */
    public PairJudge judge(PairingContext context) {
        double minimum = context.rule(MINIMUM);
        double[] levels = levels(context.people());
        if (levels.length > PREPARED_LEVELS) {
            return (mentor, mentee) -> objection(mentor.level(), mentee.level(), minimum);
        }
        Objection[] answers = new Objection[levels.length * levels.length];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = objection(levels[i / levels.length], levels[i % levels.length], minimum);
        }
        PersonIndex index = context.index();
        int[] levelOf = levelOf(context.people(), index, levels);
        int width = levels.length;
        return (mentor, mentee) -> answers[levelOf[index.number(mentor)] * width + levelOf[index.number(mentee)]];
    }

    private Objection objection(double mentor, double mentee, double minimum) {
        return distance.applyAsDouble(mentor, mentee) >= minimum
                ? null
                : new Objection(
                        code,
                        true,
                        false,
                        "The mentor's grade (" + plain(mentor) + ") is not at least " + plain(minimum) + " " + word
                                + " the mentee's (" + plain(mentee) + ").");
    }

    private static double[] levels(Collection<Candidate> people) {
        return people.stream().mapToDouble(Candidate::level).distinct().sorted().toArray();
    }

    private static int[] levelOf(Collection<Candidate> people, PersonIndex index, double[] levels) {
        int[] levelOf = new int[index.size()];
        people.forEach(person -> levelOf[index.number(person)] = Arrays.binarySearch(levels, person.level()));
        return levelOf;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
