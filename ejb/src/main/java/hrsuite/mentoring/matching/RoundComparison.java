package hrsuite.mentoring.matching;

import java.time.Instant;
import java.util.List;

/**
 * Rounds of one program side by side.
 *
 * @param rounds in the order in which they were asked for
 */
public record RoundComparison(List<Figures> rounds) {

    public RoundComparison {
        rounds = List.copyOf(rounds);
    }

    /**
     * One round in figures.
     *
     * @param round id of the round
     * @param createdAt when HR asked for it
     * @param rulesVersion version of the program's rules; null for rounds of before
     * @param matched proposed pairs
     * @param unmatched mentees without one
     * @param mentorsUsed different mentors with one
     * @param totalBenefit sum of the benefits
     * @param benefit how the benefits are spread; null without a pair
     * @param acrossDepartments share of the pairs whose two departments are known and differ, 0 to 1
     * @param meanGradeDistance mean difference of the two levels, as people stand today; 0 without a pair
     * @param kept pairs that the first of the rounds has as well
     * @param added pairs that it does not have, each as employee number of the mentor and of the mentee
     * @param removed pairs of the first that this one does not have, as {@code added}
     */
    public record Figures(
            String round,
            Instant createdAt,
            Integer rulesVersion,
            int matched,
            int unmatched,
            int mentorsUsed,
            double totalBenefit,
            Spread benefit,
            double acrossDepartments,
            double meanGradeDistance,
            int kept,
            List<List<String>> added,
            List<List<String>> removed) {}

    /** Least, quartiles and greatest of the pairs' benefits; a quartile between two pairs is their mean by distance. */
    public record Spread(double least, double lowerQuartile, double median, double upperQuartile, double greatest) {}
}
