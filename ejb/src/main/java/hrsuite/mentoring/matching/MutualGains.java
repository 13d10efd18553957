package hrsuite.mentoring.matching;

/**
 * What the mutual gain of pairs counts, for thousands of millions of pairs: few different gains occur, so what they count is
 * remembered. For one thread.
 */
final class MutualGains {

    private static final int DIGITS = 12;
    private static final int MENTEE = -1;
    private static final int MENTOR = -2;

    private final Gains gains;
    private final Floors floors;
    private final Scoring scoring;
    private final long[] keys = new long[1 << DIGITS];
    private final int[] counts = new int[1 << DIGITS];

    MutualGains(Floors floors, Scoring scoring) {
        this.gains = scoring.gains();
        this.floors = floors;
        this.scoring = scoring;
    }

    /** What the mutual gain adds to the benefit, in millionths; below 0 where a floor bars the pair. */
    int of(int mentor, int mentee) {
        long key = gains.key(mentor, mentee);
        int place = (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - DIGITS);
        if (keys[place] != key) {
            keys[place] = key;
            counts[place] = counted(mentor, mentee);
        }
        return counts[place];
    }

    private int counted(int mentor, int mentee) {
        double ofMentee = gains.ofMentee(mentor, mentee);
        double ofMentor = gains.ofMentor(mentor, mentee);
        String floor = floors.bars(mentor, mentee, ofMentee, ofMentor);
        return floor == null ? scoring.mutual(ofMentee, ofMentor) : floor.equals(Floors.MENTEE) ? MENTEE : MENTOR;
    }

    /** Whether a count below 0 says that the mentee would gain too little; otherwise the mentor would. */
    static boolean isMenteesFloor(int count) {
        return count == MENTEE;
    }
}
