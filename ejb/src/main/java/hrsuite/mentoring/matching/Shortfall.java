package hrsuite.mentoring.matching;

import hrsuite.mentoring.matching.Outcome.LeftOver;
import hrsuite.mentoring.matching.UnmatchedDetail.Help;
import hrsuite.mentoring.matching.UnmatchedDetail.Why;
import hrsuite.mentoring.program.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says why somebody was left over, in counts that cover every possible partner, and what would help. */
final class Shortfall {

    static final String CAPACITY = "CAPACITY";
    static final String NO_PARTNERS = "NO_PARTNERS";

    private final Pool pool;
    private final Barrier barrier;
    private final Obstacles obstacles;
    private final Choice choice;
    /** Per mentee, how many possible mentors would add a pair if they took one more. */
    private final int[] promising;

    Shortfall(Pool pool, Barrier barrier, Obstacles obstacles, PossiblePairs possible, Choice choice) {
        this.pool = pool;
        this.barrier = barrier;
        this.obstacles = obstacles;
        this.choice = choice;
        promising = new int[pool.mentees.length];
        for (int k = 0; k < possible.size(); k++) {
            promising[possible.mentee(k)] += choice.wouldAddAPair(possible.mentor(k)) ? 1 : 0;
        }
    }

    LeftOver of(Role role, int index) {
        Role otherRole = role == Role.MENTOR ? Role.MENTEE : Role.MENTOR;
        int partners = pool.side(otherRole).length;
        Map<String, Integer> counts = obstacles.of(role, index);
        int possible =
                partners - counts.values().stream().mapToInt(Integer::intValue).sum();
        if (possible > 0) {
            counts.put(CAPACITY, possible);
        }
        if (partners == 0) {
            counts.put(NO_PARTNERS, 0);
        }
        List<Why> why = counts.entrySet().stream()
                .map(count -> why(role, index, count.getKey(), count.getValue(), partners))
                .sorted(Comparator.comparingInt((Why one) -> -one.count()).thenComparing(Why::code))
                .toList();
        return new LeftOver(role, pool.side(role)[index], partners, why, helps(role, index, why));
    }

    private Why why(Role role, int index, String code, int count, int partners) {
        String others = Sentences.say(role == Role.MENTOR ? "mentees" : "mentors", partners);
        if (Sentences.knows("why." + code)) {
            return new Why(code, count, Sentences.say("why." + code, count, others));
        }
        String text = example(role, index, code)
                .map(example -> Sentences.say("why.example", count, others, code, example))
                .orElseGet(() -> Sentences.say("why", count, others, code));
        return new Why(code, count, text);
    }

    /** What the rule says about the first partner whom it keeps away. */
    private Optional<String> example(Role role, int index, String code) {
        return IntStream.range(0, partnersOf(role))
                .mapToObj(other ->
                        role == Role.MENTOR ? barrier.textOf(code, index, other) : barrier.textOf(code, other, index))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private int partnersOf(Role role) {
        return role == Role.MENTOR ? pool.mentees.length : pool.mentors.length;
    }

    private List<Help> helps(Role role, int index, List<Why> why) {
        List<Help> helps = new ArrayList<>();
        why.stream()
                .filter(reason -> reason.code().equals(CAPACITY))
                .forEach(reason -> helps.add(capacity(role, index)));
        for (Why reason : why) {
            String key = "help." + reason.code();
            if (Sentences.knows(key)) {
                helps.add(new Help(Sentences.say(key + ".code"), Sentences.say(key)));
            } else if (!reason.code().equals(CAPACITY)) {
                helps.add(new Help("REVIEW_RULE", Sentences.say("help.rule", reason.code(), reason.count())));
            }
        }
        return helps.stream().distinct().toList();
    }

    private Help capacity(Role role, int index) {
        if (role == Role.MENTOR) {
            return new Help("MORE_MENTEES", Sentences.say("help.mentees"));
        }
        int mentors = promising[index];
        return mentors > 0
                ? new Help("RAISE_CAPACITY", Sentences.say("help.capacity", mentors))
                : new Help("MORE_MENTORS", Sentences.say("help.mentors"));
    }
}
