package hrsuite.mentoring.matching;

/**
 * What a pair counts beyond its benefit when the choice is made; never shown as benefit.
 *
 * <p>Whoever lost a partner to another company comes first: such a pair counts as much more as the best pair there can
 * be. A pair of the round that HR builds on stays unless the change gains more than HR's threshold: it counts so much
 * more.
 */
final class Preferences {

    private final Pool pool;
    private final KnownPairs kept;
    private final int threshold;
    private final boolean anybodyFirst;

    /** @param threshold in millionths */
    Preferences(Pool pool, KnownPairs kept, int threshold) {
        this.pool = pool;
        this.kept = kept;
        this.threshold = kept.isEmpty() ? 0 : threshold;
        boolean first = false;
        for (var mentor : pool.mentors) {
            first |= mentor.first();
        }
        for (var mentee : pool.mentees) {
            first |= mentee.first();
        }
        anybodyFirst = first;
    }

    /** What a pair counts for the choice, from 0 to {@code greatest}. */
    int worth(int mentor, int mentee, int benefit, int greatest) {
        long most = (long) Scoring.WHOLE + threshold + (anybodyFirst ? Scoring.WHOLE : 0);
        return most == Scoring.WHOLE
                ? Math.min(greatest, benefit)
                : (int) ((benefit + bonus(mentor, mentee)) * greatest / most);
    }

    private long bonus(int mentor, int mentee) {
        boolean first = anybodyFirst && (pool.mentors[mentor].first() || pool.mentees[mentee].first());
        return (first ? Scoring.WHOLE : 0)
                + (kept.contains(pool.mentors[mentor], pool.mentees[mentee]) ? threshold : 0L);
    }
}
