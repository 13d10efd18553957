package hrsuite.mentoring.matching;

import hrsuite.mentoring.pairing.Candidate;

/** What each side of a pair gains, as the package description defines it. */
final class Gains {

    /** What a share counts that rests on assumed topics. */
    static final double ASSUMED = 0.5;

    private final Pool pool;
    private final TopicIndex topics;

    Gains(Pool pool, TopicIndex topics) {
        this.pool = pool;
        this.topics = topics;
    }

    double ofMentee(int mentor, int mentee) {
        double share = topics.taught(mentor, mentee);
        return isMenteesAssumed(mentor, mentee) ? share * ASSUMED : share;
    }

    double ofMentor(int mentor, int mentee) {
        double share = topics.learned(mentor, mentee);
        return isMentorsAssumed(mentor, mentee) ? share * ASSUMED : share;
    }

    boolean isMenteesAssumed(int mentor, int mentee) {
        return isAssumed(pool.mentors[mentor], pool.mentees[mentee]);
    }

    boolean isMentorsAssumed(int mentor, int mentee) {
        return isAssumed(pool.mentees[mentee], pool.mentors[mentor]);
    }

    private static boolean isAssumed(Candidate teacher, Candidate learner) {
        return teacher.offersAssumed() || learner.wantsAssumed();
    }

    /** The harmonic mean of both gains; 0 where one side gains nothing. */
    static double mutual(double ofMentee, double ofMentor) {
        return ofMentee <= 0 || ofMentor <= 0 ? 0 : 2 * ofMentee * ofMentor / (ofMentee + ofMentor);
    }
}
