package hrsuite.mentoring.matching;

import hrsuite.mentoring.Sentence;
import hrsuite.mentoring.matching.Outcome.LeftOver;
import hrsuite.mentoring.matching.Outcome.Obstacle;
import hrsuite.mentoring.program.Role;
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
    private final Remedies remedies;

    Shortfall(Pool pool, Barrier barrier, Obstacles obstacles, PossiblePairs possible, Choice choice) {
        this.pool = pool;
        this.barrier = barrier;
        this.obstacles = obstacles;
        this.remedies = new Remedies(pool, barrier, possible, choice);
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
        List<Obstacle> why = counts.entrySet().stream()
                .map(count -> why(role, index, count.getKey(), count.getValue(), partners))
                .sorted(Comparator.comparingInt((Obstacle one) -> -one.count()).thenComparing(Obstacle::code))
                .toList();
        return new LeftOver(role, pool.side(role)[index], partners, why, remedies.of(role, index, why));
    }

    private Obstacle why(Role role, int index, String code, int count, int partners) {
        Sentence others = Sentences.of(role == Role.MENTOR ? "mentees" : "mentors", partners);
        if (Sentences.knows("why." + code)) {
            return new Obstacle(code, count, Sentences.of("why." + code, count).around(others));
        }
        return new Obstacle(
                code,
                count,
                example(role, index, code)
                        .map(example -> Sentences.of("why.example", count).around(others, example))
                        .orElseGet(() -> Sentences.of("why", count).around(others)));
    }

    /** What the rule says about the first partner whom it keeps away. */
    private Optional<Sentence> example(Role role, int index, String code) {
        return IntStream.range(0, partnersOf(role))
                .mapToObj(other -> role == Role.MENTOR
                        ? barrier.sentenceOf(code, index, other)
                        : barrier.sentenceOf(code, other, index))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private int partnersOf(Role role) {
        return role == Role.MENTOR ? pool.mentees.length : pool.mentors.length;
    }
}
