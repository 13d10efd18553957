package hrsuite.mentoring.matching;

import java.util.BitSet;

/** The least that each side must gain. Speaks only where both declared the topics in question. */
final class Floors {

    static final String MENTEE = "MENTEE_GAINS_TOO_LITTLE";
    static final String MENTOR = "MENTOR_GAINS_TOO_LITTLE";

    private final Pool pool;
    private final TopicIndex topics;
    private final Gains gains;
    private final double menteeFloor;
    private final double mentorFloor;
    private final BitSet assumedTeachers;
    private final BitSet assumedLearners;

    Floors(Pool pool, TopicIndex topics, Gains gains, double menteeFloor, double mentorFloor) {
        this.pool = pool;
        this.topics = topics;
        this.gains = gains;
        this.menteeFloor = menteeFloor;
        this.mentorFloor = mentorFloor;
        assumedTeachers = new BitSet(pool.mentors.length);
        assumedLearners = new BitSet(pool.mentors.length);
        for (int i = 0; i < pool.mentors.length; i++) {
            assumedTeachers.set(i, pool.mentors[i].offersAssumed());
            assumedLearners.set(i, pool.mentors[i].wantsAssumed());
        }
    }

    /** The mentors from whom the mentee could gain enough: found by topic, without a look at the others. */
    BitSet enoughForMentee(int mentee) {
        boolean all = menteeFloor <= 0 || pool.mentees[mentee].wantsAssumed();
        return all ? everyone() : with(topics.teachersOf(mentee), assumedTeachers);
    }

    /** The mentors who could gain enough from the mentee. */
    BitSet enoughForMentor(int mentee) {
        boolean all = mentorFloor <= 0 || pool.mentees[mentee].offersAssumed();
        return all ? everyone() : with(topics.learnersFrom(mentee), assumedLearners);
    }

    private BitSet everyone() {
        BitSet all = new BitSet(pool.mentors.length);
        all.set(0, pool.mentors.length);
        return all;
    }

    private static BitSet with(BitSet found, BitSet assumed) {
        found.or(assumed);
        return found;
    }

    /** The code of the floor that bars the pair; null when both gain enough. */
    String bars(int mentor, int mentee) {
        return bars(mentor, mentee, gains.ofMentee(mentor, mentee), gains.ofMentor(mentor, mentee));
    }

    /** The same where both gains are known. */
    String bars(int mentor, int mentee, double ofMentee, double ofMentor) {
        if (ofMentee < menteeFloor && !gains.isMenteesAssumed(mentor, mentee)) {
            return MENTEE;
        }
        return ofMentor < mentorFloor && !gains.isMentorsAssumed(mentor, mentee) ? MENTOR : null;
    }
}
