package hrsuite.mentoring.matching;

import hrsuite.mentoring.pairing.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Who offers and who wants which topic: by person for counting, by topic for finding. */
final class TopicIndex {

    private final Map<String, Integer> numberOf = new HashMap<>();
    private final long[] mentorOffered;
    private final long[] mentorWanted;
    private final long[] menteeOffered;
    private final long[] menteeWanted;
    private final BitSet[] menteeOffers;
    private final BitSet[] menteeWants;
    private final List<BitSet> teachers;
    private final List<BitSet> learners;

    private final int[] wantedByMentee;
    private final int[] wantedByMentor;
    private final int words;
    private final Depth depth;

    TopicIndex(Pool pool) {
        depth = new Depth(pool);
        BitSet[] mentorOffers = topics(pool.mentors, Candidate::offers);
        BitSet[] mentorWants = topics(pool.mentors, Candidate::wants);
        menteeOffers = topics(pool.mentees, Candidate::offers);
        menteeWants = topics(pool.mentees, Candidate::wants);
        wantedByMentee = counts(menteeWants);
        wantedByMentor = counts(mentorWants);
        teachers = inverted(mentorOffers);
        learners = inverted(mentorWants);
        words = Math.max(1, (numberOf.size() + Long.SIZE - 1) / Long.SIZE);
        mentorOffered = laidOut(mentorOffers);
        mentorWanted = laidOut(mentorWants);
        menteeOffered = laidOut(menteeOffers);
        menteeWanted = laidOut(menteeWants);
    }

    /** The topics of all people one after the other. */
    private long[] laidOut(BitSet[] topicsOf) {
        long[] all = new long[topicsOf.length * words];
        for (int i = 0; i < topicsOf.length; i++) {
            long[] own = topicsOf[i].toLongArray();
            System.arraycopy(own, 0, all, i * words, own.length);
        }
        return all;
    }

    private BitSet[] topics(Candidate[] side, Function<Candidate, List<String>> topics) {
        BitSet[] numbers = new BitSet[side.length];
        for (int i = 0; i < side.length; i++) {
            numbers[i] = new BitSet();
            for (String topic : topics.apply(side[i])) {
                numbers[i].set(numberOf.computeIfAbsent(topic, name -> numberOf.size()));
            }
        }
        return numbers;
    }

    private static int[] counts(BitSet[] topicsOf) {
        return Arrays.stream(topicsOf).mapToInt(BitSet::cardinality).toArray();
    }

    private List<BitSet> inverted(BitSet[] topicsOf) {
        List<BitSet> people = new ArrayList<>();
        for (int topic = 0; topic < numberOf.size(); topic++) {
            people.add(new BitSet(topicsOf.length));
        }
        for (int i = 0; i < topicsOf.length; i++) {
            int person = i;
            topicsOf[i].stream().forEach(topic -> people.get(topic).set(person));
        }
        return people;
    }

    /** The mentors who offer at least one topic that the mentee wants. */
    BitSet teachersOf(int mentee) {
        return union(teachers, menteeWants[mentee]);
    }

    /** The mentors who want at least one topic that the mentee offers. */
    BitSet learnersFrom(int mentee) {
        return union(learners, menteeOffers[mentee]);
    }

    private static BitSet union(List<BitSet> people, BitSet topics) {
        BitSet union = new BitSet();
        topics.stream().forEach(topic -> union.or(people.get(topic)));
        return union;
    }

    /** The share of what the mentee wants that the mentor offers, as deeply as it is wanted, 0 to 1. */
    double taught(int mentor, int mentee) {
        return share(metOfMentee(mentor, mentee), wantedByMentee[mentee]);
    }

    /** The share of what the mentor wants that the mentee offers, as deeply as it is wanted, 0 to 1. */
    double learned(int mentor, int mentee) {
        return share(metOfMentor(mentor, mentee), wantedByMentor[mentor]);
    }

    private static double share(int met, int wanted) {
        return wanted == 0 ? 0 : met / (double) (wanted * Depth.WHOLE);
    }

    /** What the mentor offers of the topics that the mentee wants, in twelfths of a topic. */
    int metOfMentee(int mentor, int mentee) {
        return met(menteeWanted, mentee, mentorOffered, mentor) - depth.missedByMentee(mentor, mentee);
    }

    /** What the mentee offers of the topics that the mentor wants, in twelfths of a topic. */
    int metOfMentor(int mentor, int mentee) {
        return met(mentorWanted, mentor, menteeOffered, mentee) - depth.missedByMentor(mentor, mentee);
    }

    private int met(long[] wanted, int learner, long[] offered, int teacher) {
        int met = 0;
        for (int word = 0; word < words; word++) {
            met += Long.bitCount(wanted[learner * words + word] & offered[teacher * words + word]);
        }
        return met * Depth.WHOLE;
    }

    int wantedByMentee(int mentee) {
        return wantedByMentee[mentee];
    }

    int wantedByMentor(int mentor) {
        return wantedByMentor[mentor];
    }
}
