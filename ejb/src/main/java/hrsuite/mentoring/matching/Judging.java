package hrsuite.mentoring.matching;

import java.util.BitSet;
import java.util.stream.IntStream;

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
    private final BitSet freeMentors = new BitSet();
    private final Obstacles obstacles;
    private long possible;

    Judging(Pool pool, Sieve sieve, Floors floors, Scoring scoring, Forced forced) {
        this.pool = pool;
        this.sieve = sieve;
        this.floors = floors;
        this.scoring = scoring;
        this.forced = forced;
        this.obstacles = new Obstacles(pool);
        IntStream.range(0, pool.mentors.length)
                .filter(mentor -> pool.mentors[mentor].capacity() > 0)
                .forEach(freeMentors::set);
    }

    void judge(int mentee, Found found) {
        BitSet open = floors.enoughForMentee(mentee);
        obstacles.note(Floors.MENTEE, others(open), mentee);
        obstacles.note(Floors.MENTOR, narrow(open, floors.enoughForMentor(mentee)), mentee);
        sieve.keepOpen(mentee, open, (code, barred) -> obstacles.note(code, barred, mentee));
        for (int mentor = open.nextSetBit(0); mentor >= 0; mentor = open.nextSetBit(mentor + 1)) {
            judgeOpen(mentor, mentee, found);
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
        double ofMentee = scoring.gains().ofMentee(mentor, mentee);
        double ofMentor = scoring.gains().ofMentor(mentor, mentee);
        String bars = sieve.barsOpen(mentor, mentee);
        if (bars == null) {
            bars = floors.bars(mentor, mentee, ofMentee, ofMentor);
        }
        if (bars == null && forced.isForbidden(mentor, mentee)) {
            bars = Barrier.FORBIDDEN;
        }
        if (bars != null) {
            obstacles.note(bars, mentor, mentee);
        } else if (freeMentors.get(mentor) && pool.mentees[mentee].capacity() > 0) {
            possible++;
            int mutual = scoring.mutual(ofMentee, ofMentor);
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
