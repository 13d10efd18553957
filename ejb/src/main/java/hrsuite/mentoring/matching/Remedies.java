package hrsuite.mentoring.matching;

import hrsuite.mentoring.matching.Outcome.Advice;
import hrsuite.mentoring.matching.Outcome.Obstacle;
import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.program.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Says what would give somebody a partner who was left over: wider hours, further topics, more places with whom. Whether
 * one more place would add a pair is what the prices of the proof say, so it holds for the round as a whole.
 */
final class Remedies {

    /** So many partners are looked at to find the topics that most of them miss. */
    private static final int ASKED = 2_000;

    private static final int NAMED = 2;

    /** By what keeps partners away. */
    static final Map<String, String> ADVICE = Map.of(
            Shortfall.NO_PARTNERS,
            "ENROLL_MORE",
            Barrier.NOT_ELIGIBLE,
            "ENROLL_MORE",
            Barrier.FORBIDDEN,
            "LIFT_FORBIDS",
            Floors.MENTEE,
            "MORE_TOPICS",
            Floors.MENTOR,
            "MORE_TOPICS",
            "COMMON_HOURS",
            "WIDEN_HOURS",
            "TOPIC_IN_COMMON",
            "MORE_TOPICS");

    private final Pool pool;
    private final Barrier barrier;
    private final PossiblePairs possible;
    private final Choice choice;
    /** Where the possible pairs of each mentee begin; the last ends those of the last. */
    private final int[] start;

    Remedies(Pool pool, Barrier barrier, PossiblePairs possible, Choice choice) {
        this.pool = pool;
        this.barrier = barrier;
        this.possible = possible;
        this.choice = choice;
        start = new int[pool.mentees.length + 1];
        for (int k = 0; k < possible.size(); k++) {
            start[possible.mentee(k) + 1]++;
        }
        for (int mentee = 0; mentee < pool.mentees.length; mentee++) {
            start[mentee + 1] += start[mentee];
        }
    }

    /** The most promising first; never empty when there is a reason. */
    List<Advice> of(Role role, int index, List<Obstacle> why) {
        List<Advice> helps = new ArrayList<>();
        why.stream()
                .filter(reason -> reason.code().equals(Shortfall.CAPACITY))
                .forEach(reason -> helps.add(capacity(role, index, reason.count())));
        why.stream()
                .filter(reason -> !reason.code().equals(Shortfall.CAPACITY))
                .forEach(reason -> helps.add(against(role, index, reason)));
        return helps.stream().distinct().toList();
    }

    private Advice against(Role role, int index, Obstacle reason) {
        String key = "help." + reason.code();
        String code = ADVICE.get(reason.code());
        if (code == null) {
            return new Advice("REVIEW_RULE", Sentences.of("help.rule", reason.count()));
        }
        List<String> topics = code.equals("MORE_TOPICS") ? missedTopics(role, index, reason.code()) : List.of();
        return topics.isEmpty()
                ? new Advice(code, Sentences.of(key))
                : new Advice(code, Sentences.of(key + ".topics").naming(String.join(", ", topics)));
    }

    /** What most of those want, or offer, whom the rule keeps away. */
    private List<String> missedTopics(Role role, int index, String code) {
        boolean othersOffer = (role == Role.MENTEE) != code.equals(Floors.MENTOR);
        Function<Candidate, List<String>> topics = othersOffer ? Candidate::offers : Candidate::wants;
        Candidate[] others = role == Role.MENTEE ? pool.mentors : pool.mentees;
        Map<String, Integer> counts = new HashMap<>();
        IntStream.range(0, Math.min(ASKED, others.length))
                .filter(other ->
                        code.equals(role == Role.MENTEE ? barrier.bars(other, index) : barrier.bars(index, other)))
                .forEach(other -> topics.apply(others[other]).forEach(topic -> counts.merge(topic, 1, Integer::sum)));
        return mostFrequent(counts, NAMED);
    }

    private Advice capacity(Role role, int index, int possiblePartners) {
        if (role == Role.MENTOR) {
            return new Advice("MORE_MENTEES", Sentences.of("help.mentees", possiblePartners));
        }
        int[] mentors = IntStream.range(start[index], start[index + 1])
                .map(possible::mentor)
                .filter(choice::wouldAddAPair)
                .toArray();
        if (mentors.length == 0) {
            return new Advice("MORE_MENTORS", Sentences.of("help.mentors"));
        }
        Map<String, Integer> departments = new HashMap<>();
        for (int mentor : mentors) {
            if (pool.mentors[mentor].department() != null) {
                departments.merge(pool.mentors[mentor].department(), 1, Integer::sum);
            }
        }
        List<String> most = mostFrequent(departments, 1);
        return new Advice(
                "RAISE_CAPACITY",
                most.isEmpty()
                        ? Sentences.of("help.capacity", mentors.length)
                        : Sentences.of("help.capacity.in", mentors.length, departments.get(most.get(0)))
                                .naming(most.get(0)));
    }

    private static List<String> mostFrequent(Map<String, Integer> counts, int most) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> count) -> -count.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
