package hrsuite.mentoring.matching.solve;

/**
 * Prices that prove a solution optimal: the solution of the dual program of the package description. Any prices of 0 or
 * more that satisfy its inequalities bound every possible matching from above; these reach the matching itself.
 *
 * <p>Prices are weighted sums over the three levels; {@link #levels} reads them.
 *
 * @param pairWeight what a pair counts, <i>A</i>: more than all first uses and benefits together
 * @param mentorWeight what the first use of a mentor counts, <i>B</i>: more than all benefits together
 * @param mentee price <i>u</i> of a place with each mentee: what exactly would be lost without one of the places
 * @param mentor price <i>v</i> of a place with each mentor: what exactly one more place would add, 0 when nothing
 * @param firstUse price <i>t</i> of each mentor's first use, at most {@code mentorWeight}
 * @param candidate price <i>w</i> of each chosen candidate's being usable only once, in the order of
 *     {@link Solution#chosen}; that of other candidates is 0
 */
public record Certificate(
        long pairWeight, long mentorWeight, long[] mentee, long[] mentor, long[] firstUse, long[] candidate) {

    /**
     * Reads a price level by level. A level may be negative below a greater one: one more place may add a pair and cost
     * some benefit.
     */
    public Objective levels(long price) {
        long pairs = Math.floorDiv(price + pairWeight / 2, pairWeight);
        long rest = price - pairs * pairWeight;
        long mentors = Math.floorDiv(rest + mentorWeight / 2, mentorWeight);
        return new Objective(pairs, mentors, rest - mentors * mentorWeight);
    }
}
