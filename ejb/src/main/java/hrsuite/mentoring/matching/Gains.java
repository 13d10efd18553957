package hrsuite.mentoring.matching;

import hrsuite.mentoring.pairing.Candidate;
import java.util.function.Predicate;

/** What each side of a pair gains, as the package description defines it. */
final class Gains {

    /** What a share counts that rests on assumed topics. */
    static final double ASSUMED = 0.5;

    /** How many bits the topics of a person take in a key, and how many their twelfths: nobody has thousands. */
    private static final int TOPICS = 13;

    private static final int TWELFTHS = 16;

    private final TopicIndex topics;
    private final boolean[] mentorOffersAssumed;
    private final boolean[] mentorWantsAssumed;
    private final boolean[] menteeOffersAssumed;
    private final boolean[] menteeWantsAssumed;

    Gains(Pool pool, TopicIndex topics) {
        this.topics = topics;
        mentorOffersAssumed = those(pool.mentors, Candidate::offersAssumed);
        mentorWantsAssumed = those(pool.mentors, Candidate::wantsAssumed);
        menteeOffersAssumed = those(pool.mentees, Candidate::offersAssumed);
        menteeWantsAssumed = those(pool.mentees, Candidate::wantsAssumed);
    }

    private static boolean[] those(Candidate[] side, Predicate<Candidate> property) {
        boolean[] those = new boolean[side.length];
        for (int i = 0; i < side.length; i++) {
            those[i] = property.test(side[i]);
        }
        return those;
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
        return mentorOffersAssumed[mentor] || menteeWantsAssumed[mentee];
    }

    boolean isMentorsAssumed(int mentor, int mentee) {
        return menteeOffersAssumed[mentee] || mentorWantsAssumed[mentor];
    }

    /** All that both gains depend on, as one number; never 0. */
    long key(int mentor, int mentee) {
        long ofMentee = (long) topics.metOfMentee(mentor, mentee) << TOPICS | topics.wantedByMentee(mentee);
        long ofMentor = (long) topics.metOfMentor(mentor, mentee) << TOPICS | topics.wantedByMentor(mentor);
        return (ofMentee << TWELFTHS + TOPICS | ofMentor) << 3
                | (isMenteesAssumed(mentor, mentee) ? 4 : 0)
                | (isMentorsAssumed(mentor, mentee) ? 2 : 0)
                | 1;
    }

    /** The harmonic mean of both gains; 0 where one side gains nothing. */
    static double mutual(double ofMentee, double ofMentor) {
        return ofMentee <= 0 || ofMentor <= 0 ? 0 : 2 * ofMentee * ofMentor / (ofMentee + ofMentor);
    }
}
