package hrsuite.mentoring.matching;

import hrsuite.mentoring.pairing.Candidate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Who offers and who wants which topic: by person for counting, by topic for finding. */
final class TopicIndex {

    private final Map<String, Integer> numberOf = new HashMap<>();
    private final BitSet[] mentorOffers;
    private final BitSet[] mentorWants;
    private final BitSet[] menteeOffers;
    private final BitSet[] menteeWants;
    private final List<BitSet> teachers;
    private final List<BitSet> learners;

    TopicIndex(Pool pool) {
        mentorOffers = topics(pool.mentors, Candidate::offers);
        mentorWants = topics(pool.mentors, Candidate::wants);
        menteeOffers = topics(pool.mentees, Candidate::offers);
        menteeWants = topics(pool.mentees, Candidate::wants);
        teachers = inverted(mentorOffers);
        learners = inverted(mentorWants);
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

    /** The share of what the mentee wants that the mentor offers, 0 to 1. */
    double taught(int mentor, int mentee) {
        return share(menteeWants[mentee], mentorOffers[mentor]);
    }

    /** The share of what the mentor wants that the mentee offers, 0 to 1. */
    double learned(int mentor, int mentee) {
        return share(mentorWants[mentor], menteeOffers[mentee]);
    }

    private static double share(BitSet wanted, BitSet offered) {
        int wants = wanted.cardinality();
        if (wants == 0 || !wanted.intersects(offered)) {
            return 0;
        }
        BitSet met = (BitSet) wanted.clone();
        met.and(offered);
        return (double) met.cardinality() / wants;
    }
}
