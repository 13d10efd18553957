package hrsuite.mentoring.matching;

import hrsuite.mentoring.pairing.Candidate;
import java.util.BitSet;
import java.util.function.Predicate;

/** What each side of a pair gains, as the package description defines it. */
final class Gains {

    /** What a share counts that rests on assumed topics. */
    static final double ASSUMED = 0.5;

    private final TopicIndex topics;
    private final BitSet mentorOffersAssumed;
    private final BitSet mentorWantsAssumed;
    private final BitSet menteeOffersAssumed;
    private final BitSet menteeWantsAssumed;

    Gains(Pool pool, TopicIndex topics) {
        this.topics = topics;
        mentorOffersAssumed = those(pool.mentors, Candidate::offersAssumed);
        mentorWantsAssumed = those(pool.mentors, Candidate::wantsAssumed);
        menteeOffersAssumed = those(pool.mentees, Candidate::offersAssumed);
        menteeWantsAssumed = those(pool.mentees, Candidate::wantsAssumed);
    }

    private static BitSet those(Candidate[] side, Predicate<Candidate> property) {
        BitSet those = new BitSet(side.length);
        for (int i = 0; i < side.length; i++) {
            those.set(i, property.test(side[i]));
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
        return mentorOffersAssumed.get(mentor) || menteeWantsAssumed.get(mentee);
    }

    boolean isMentorsAssumed(int mentor, int mentee) {
        return menteeOffersAssumed.get(mentee) || mentorWantsAssumed.get(mentor);
    }

    /** The harmonic mean of both gains; 0 where one side gains nothing. */
    static double mutual(double ofMentee, double ofMentor) {
        return ofMentee <= 0 || ofMentor <= 0 ? 0 : 2 * ofMentee * ofMentor / (ofMentee + ofMentor);
    }
}
