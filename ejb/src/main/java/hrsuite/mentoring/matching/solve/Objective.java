package hrsuite.mentoring.matching.solve;

import java.util.Comparator;

/**
 * What a matching reaches, compared level by level: pairs first, then distinct mentors, then total benefit.
 *
 * @param pairs number of chosen pairs
 * @param distinctMentors number of mentors with at least one chosen pair
 * @param totalBenefit sum of the benefits of the chosen pairs, in the unit of the instance
 */
public record Objective(long pairs, long distinctMentors, long totalBenefit) implements Comparable<Objective> {

    private static final Comparator<Objective> LEVEL_BY_LEVEL = Comparator.comparingLong(Objective::pairs)
            .thenComparingLong(Objective::distinctMentors)
            .thenComparingLong(Objective::totalBenefit);

    @Override
    public int compareTo(Objective other) {
        return LEVEL_BY_LEVEL.compare(this, other);
    }
}
