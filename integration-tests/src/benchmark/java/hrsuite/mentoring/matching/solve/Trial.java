package hrsuite.mentoring.matching.solve;

import java.util.Locale;

/**
 * One instance of a family.
 *
 * @param each candidates of each mentee; 0 when everybody is a candidate for everybody
 */
record Trial(Family family, int mentees, int each) {

    private static final int DENSE = 2_000;
    private static final long SEED = 1;

    static Trial dense(Family family) {
        return new Trial(family, DENSE, 0);
    }

    Instance instance() {
        return each == 0 ? family.dense(mentees, SEED) : family.sparse(mentees, each, SEED);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s %,d x %,d",
                family.name().toLowerCase(Locale.ROOT),
                mentees,
                each == 0 ? mentees : each);
    }
}
