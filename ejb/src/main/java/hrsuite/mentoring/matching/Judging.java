package hrsuite.mentoring.matching;

import java.util.BitSet;

/** Judges mentees with all mentors, one mentee after the other; counts what stood in the way. For one thread. */
final class Judging {

    /** Takes a possible pair and its benefit. */
    interface Found {
        void pair(int mentor, int mentee, int benefit);

        /** Whether a possible pair that counts at most so much is wanted; if not, what it counts is not worked out. */
        default boolean wants(int mentor, int mentee, int atMost) {
            return true;
        }
    }

    private final Pool pool;
    private final Sieve sieve;
    private final Floors floors;
    private final Scoring scoring;
    private final Forced forced;
    private final MutualGains mutualGains;
    private final boolean[] isFree;
    private final Obstacles obstacles;
    private final BitSet menteeGainsTooLittle = new BitSet();
    private final BitSet mentorGainsTooLittle = new BitSet();
    private final BitSet forbidden = new BitSet();
    private long possible;

    Judging(Pool pool, Sieve sieve, Floors floors, Scoring scoring, Forced forced) {
        this.pool = pool;
        this.sieve = sieve;
        this.floors = floors;
        this.scoring = scoring;
        this.forced = forced;
        this.mutualGains = new MutualGains(floors, scoring);
        this.obstacles = new Obstacles(pool);
        this.isFree = new boolean[pool.mentors.length];
        for (int mentor = 0; mentor < isFree.length; mentor++) {
            isFree[mentor] = pool.mentors[mentor].capacity() > 0;
        }
    }

    void judge(int mentee, Found found) {
        BitSet open = floors.enoughForMentee(mentee);
        note(Floors.MENTEE, others(open), mentee);
        note(Floors.MENTOR, narrow(open, floors.enoughForMentor(mentee)), mentee);
        sieve.keepOpen(mentee, open, (code, barred) -> note(code, barred, mentee));
        long[] words = open.toLongArray();
        for (int word = 0; word < words.length; word++) {
            for (long bits = words[word]; bits != 0; bits &= bits - 1) {
                judgeOpen((word << 6) + Long.numberOfTrailingZeros(bits), mentee, found);
            }
        }
        note(Floors.MENTEE, menteeGainsTooLittle, mentee);
        note(Floors.MENTOR, mentorGainsTooLittle, mentee);
        note(Barrier.FORBIDDEN, forbidden, mentee);
    }

    /** Counts, and forgets whom. */
    private void note(String code, BitSet barred, int mentee) {
        if (!barred.isEmpty()) {
            obstacles.note(code, barred, mentee);
            barred.clear();
        }
    }

    private BitSet others(BitSet mentors) {
        BitSet others = (BitSet) mentors.clone();
        others.flip(0, pool.mentors.length);
        return others;
    }

    /** Answers whom it leaves out. */
    private static BitSet narrow(BitSet mentors, BitSet to) {
        BitSet leftOut = (BitSet) mentors.clone();
        leftOut.andNot(to);
        mentors.and(to);
        return leftOut;
    }

    private void judgeOpen(int mentor, int mentee, Found found) {
        int mutual = mutualGains.of(mentor, mentee);
        if (mutual < 0) {
            (MutualGains.isMenteesFloor(mutual) ? menteeGainsTooLittle : mentorGainsTooLittle).set(mentor);
        } else if (forced.isForbidden(mentor, mentee)) {
            forbidden.set(mentor);
        } else if (isFree[mentor] && pool.mentees[mentee].capacity() > 0) {
            possible++;
            if (found.wants(mentor, mentee, scoring.atMost(mentor, mentee, mutual))
                    && !forced.isPinned(mentor, mentee)) {
                found.pair(mentor, mentee, scoring.benefit(mentor, mentee, mutual));
            }
        }
    }

    Obstacles obstacles() {
        return obstacles;
    }

    /** How many pairs may be, of people who both have a free place; pinned ones included. */
    long possible() {
        return possible;
    }
}
