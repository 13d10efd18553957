package hrsuite.mentoring.matching;

/**
 * What a pair counts beyond its benefit when the choice is made; never shown as benefit.
 *
 * <p>Whoever lost a partner to another company comes first: such a pair counts as much more as the best pair there can
 * be. A pair of the round that HR builds on stays unless the change gains more than HR's threshold: it counts so much
 * more. Two who differ in what they have said of themselves count more by the weight that HR gave it. All is added in
 * millionths and nothing is scaled, so that two choices which differ by a millionth still differ.
 */
final class Preferences {

    private final Pool pool;
    private final KnownPairs kept;
    private final int threshold;
    private final Leaning leaning;
    private final boolean anybodyFirst;

    /** @param threshold in millionths */
    Preferences(Pool pool, KnownPairs kept, int threshold, Leaning leaning) {
        this.pool = pool;
        this.kept = kept;
        this.threshold = kept.isEmpty() ? 0 : threshold;
        this.leaning = leaning;
        boolean first = false;
        for (var mentor : pool.mentors) {
            first |= mentor.first();
        }
        for (var mentee : pool.mentees) {
            first |= mentee.first();
        }
        anybodyFirst = first;
    }

    /** What a pair counts for the choice, from 0 to {@link #most}. */
    int worth(int mentor, int mentee, int benefit) {
        boolean first = anybodyFirst && (pool.mentors[mentor].first() || pool.mentees[mentee].first());
        return benefit
                + (first ? Scoring.WHOLE : 0)
                + (kept.contains(pool.mentors[mentor], pool.mentees[mentee]) ? threshold : 0)
                + (leaning.isNothing() ? 0 : leaning.between(pool.mentors[mentor], pool.mentees[mentee]));
    }

    /** No pair counts more. */
    int most() {
        return Scoring.WHOLE + (anybodyFirst ? Scoring.WHOLE : 0) + threshold + leaning.most();
    }
}
