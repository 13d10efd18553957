package hrsuite.mentoring.matching.solve;

/**
 * The best matching of an instance.
 *
 * @param chosen indices of the chosen candidates, ascending, hence by mentee
 * @param objective what they reach
 * @param certificate why nothing better exists
 */
public record Solution(int[] chosen, Objective objective, Certificate certificate) {

    /** Number of chosen pairs. */
    public int pairs() {
        return chosen.length;
    }

    /** Number of mentors who have at least one pair. */
    public int distinctMentors() {
        return (int) objective.distinctMentors();
    }

    /** Sum of the benefits of all chosen pairs, in the unit of the instance. */
    public long totalBenefit() {
        return objective.totalBenefit();
    }
}
