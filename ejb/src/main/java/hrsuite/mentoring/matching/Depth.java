package hrsuite.mentoring.matching;

import hrsuite.mentoring.pairing.Candidate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * How much of a topic is missed that is offered less deeply than it is wanted: of level 2 where 3 is wanted, a third. Where
 * one of the two has not said how deeply, nothing is missed. In twelfths, which are whole for all four levels.
 */
final class Depth {

    /** Of a topic. */
    static final int WHOLE = 12;

    private static final byte NOT_SAID = 0;

    /** Levels of mentors by topic, then by mentor; null where no mentor has said one. */
    private final byte[][] mentorOffers;

    private final byte[][] mentorWants;
    private final Said[] menteeOffers;
    private final Said[] menteeWants;

    /** The topics of a person with the levels. */
    private record Said(int[] topics, int[] levels) {

        private static final Said NOTHING = new Said(new int[0], new int[0]);

        static Said of(Map<String, Integer> levels, Map<String, Integer> numberOf) {
            return levels.isEmpty()
                    ? NOTHING
                    : new Said(
                            levels.keySet().stream().mapToInt(numberOf::get).toArray(),
                            levels.values().stream().mapToInt(Integer::intValue).toArray());
        }
    }

    Depth(Pool pool) {
        Map<String, Integer> numberOf = new HashMap<>();
        number(pool.mentors, numberOf);
        number(pool.mentees, numberOf);
        mentorOffers = byTopic(pool.mentors, Candidate::offerLevels, numberOf);
        mentorWants = byTopic(pool.mentors, Candidate::wantLevels, numberOf);
        menteeOffers = byPerson(pool.mentees, Candidate::offerLevels, numberOf);
        menteeWants = byPerson(pool.mentees, Candidate::wantLevels, numberOf);
    }

    private static void number(Candidate[] side, Map<String, Integer> numberOf) {
        for (Candidate person : side) {
            person.offerLevels().keySet().forEach(topic -> numberOf.putIfAbsent(topic, numberOf.size()));
            person.wantLevels().keySet().forEach(topic -> numberOf.putIfAbsent(topic, numberOf.size()));
        }
    }

    private static byte[][] byTopic(
            Candidate[] side, Function<Candidate, Map<String, Integer>> levels, Map<String, Integer> numberOf) {
        byte[][] byTopic = new byte[numberOf.size()][];
        for (int person = 0; person < side.length; person++) {
            for (Map.Entry<String, Integer> said : levels.apply(side[person]).entrySet()) {
                int topic = numberOf.get(said.getKey());
                if (byTopic[topic] == null) {
                    byTopic[topic] = new byte[side.length];
                }
                byTopic[topic][person] = said.getValue().byteValue();
            }
        }
        return byTopic;
    }

    private static Said[] byPerson(
            Candidate[] side, Function<Candidate, Map<String, Integer>> levels, Map<String, Integer> numberOf) {
        return Arrays.stream(side)
                .map(person -> Said.of(levels.apply(person), numberOf))
                .toArray(Said[]::new);
    }

    /** What the mentee misses of the topics that the mentor offers, in twelfths of a topic. */
    int missedByMentee(int mentor, int mentee) {
        Said wanted = menteeWants[mentee];
        int missed = 0;
        for (int k = 0; k < wanted.topics.length; k++) {
            byte offered = level(mentorOffers[wanted.topics[k]], mentor);
            missed += offered == NOT_SAID ? 0 : missed(offered, wanted.levels[k]);
        }
        return missed;
    }

    /** What the mentor misses of the topics that the mentee offers, in twelfths of a topic. */
    int missedByMentor(int mentor, int mentee) {
        Said offered = menteeOffers[mentee];
        int missed = 0;
        for (int k = 0; k < offered.topics.length; k++) {
            byte wanted = level(mentorWants[offered.topics[k]], mentor);
            missed += wanted == NOT_SAID ? 0 : missed(offered.levels[k], wanted);
        }
        return missed;
    }

    private static byte level(byte[] ofTopic, int mentor) {
        return ofTopic == null ? NOT_SAID : ofTopic[mentor];
    }

    private static int missed(int offered, int wanted) {
        return Math.max(0, WHOLE - WHOLE * offered / wanted);
    }
}
