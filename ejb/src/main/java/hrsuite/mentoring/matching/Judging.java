package hrsuite.mentoring.matching;

import java.util.BitSet;

/** Judges mentees with all mentors, one mentee after the other; counts what stood in the way. For one thread. */
final class Judging {

    /** Takes a possible pair and its benefit. */
    interface Found {
        void pair(int mentor, int mentee, int benefit);
    }

    private final Pool pool;
    private final Sieve sieve;
    private final Floors floors;
    private final Scoring scoring;
    private final Forced forced;
    private final Obstacles obstacles;
    private long possible;

    Judging(Pool pool, Sieve sieve, Floors floors, Scoring scoring, Forced forced) {
        this.pool = pool;
        this.sieve = sieve;
        this.floors = floors;
        this.scoring = scoring;
        this.forced = forced;
        this.obstacles = new Obstacles(pool);
    }

    void judge(int mentee, Found found) {
        BitSet open = floors.enoughForMentee(mentee);
        obstacles.note(Floors.MENTEE, others(open), mentee);
        obstacles.note(Floors.MENTOR, narrow(open, floors.enoughForMentor(mentee)), mentee);
        BitSet before = (BitSet) open.clone();
        sieve.keepOpen(mentee, open);
        before.andNot(open);
        for (int mentor = before.nextSetBit(0); mentor >= 0; mentor = before.nextSetBit(mentor + 1)) {
            obstacles.note(sieve.bars(mentor, mentee), mentor, mentee);
        }
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
        } else if (pool.mentors[mentor].capacity() > 0 && pool.mentees[mentee].capacity() > 0) {
            possible++;
            if (!forced.isPinned(mentor, mentee)) {
                found.pair(mentor, mentee, scoring.benefit(mentor, mentee, ofMentee, ofMentor));
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
