package hrsuite.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.matching.PairByPair.Found;
import hrsuite.mentoring.matching.solve.Progress;
import hrsuite.mentoring.matching.solve.Solution;
import hrsuite.mentoring.matching.solve.Solver;
import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.EligibilityRule.PairJudge;
import hrsuite.mentoring.pairing.Objection;
import hrsuite.mentoring.pairing.Objections;
import hrsuite.mentoring.program.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented companies are searched by sets, and pair by pair. */
class PairSearchTest {

    private static final int PEOPLE = 70;
    private static final int BEST = 4;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    @DisplayName(
            "M1 M3 by sets, by bounds and in several threads the same is found, proposed and proven as pair by pair")
    void findsWhatPairByPairFinds(int seed) throws Exception {
        Question question = invented(new Random(seed)).question();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (Executor threads : List.of(SharedWork.ALONE, two)) {
                compare(question, threads);
            }
        } finally {
            two.shutdown();
        }
    }

    private static void compare(Question question, Executor threads) {
        Pool pool = question.pool();
        TopicIndex topics = new TopicIndex(pool);
        Gains gains = new Gains(pool, topics);
        double forMentee = question.rule(MatchingParameters.MENTEE_FLOOR);
        double forMentor = question.rule(MatchingParameters.MENTOR_FLOOR);
        Floors floors = new Floors(pool, topics, gains, forMentee, forMentor);
        Floors somethingAtAll = new Floors(pool, topics, gains, Math.min(1e-9, forMentee), Math.min(1e-9, forMentor));
        Forced forced = new Forced(pool, question.settings());
        Barrier barrier = new Barrier(pool, question.judges(), floors, forced);
        Scoring scoring = new Scoring(pool, gains, question.distances());
        PairByPair plain = new PairByPair(question, somethingAtAll, floors, scoring, forced);
        PairSearch search = new PairSearch(pool, barrier, floors, scoring, forced);

        PossiblePairs found = search.best(BEST, threads, Progress.UNOBSERVED);

        assertThat(listed(found)).isEqualTo(plain.best(BEST)).hasSizeGreaterThan(PEOPLE);
        assertThat(search.possible()).isEqualTo(plain.possible());
        assertThat(counted(search.obstacles(), pool)).isEqualTo(plain.obstacles());
        Solution byPairs = solved(question, forced, pairs(plain.best(BEST)));
        Solution bySets = solved(question, forced, found);
        assertThat(bySets.chosen()).isEqualTo(byPairs.chosen());
        assertThat(bySets.certificate()).usingRecursiveComparison().isEqualTo(byPairs.certificate());
    }

    private static Solution solved(Question question, Forced forced, PossiblePairs pairs) {
        Preferences preferences = new Preferences(question.pool(), KnownPairs.NONE, 0, Leaning.NONE);
        return new Solver()
                .solve(new Task(question.pool(), pairs, forced, preferences).instance(), Progress.UNOBSERVED);
    }

    private static List<Found> listed(PossiblePairs pairs) {
        return IntStream.range(0, pairs.size())
                .mapToObj(k -> new Found(pairs.mentee(k), pairs.mentor(k), pairs.benefit(k)))
                .toList();
    }

    private static PossiblePairs pairs(List<Found> listed) {
        PossiblePairs pairs = new PossiblePairs();
        listed.forEach(pair -> pairs.add(pair.mentor(), pair.mentee(), pair.benefit()));
        return pairs;
    }

    private static Map<String, Integer> counted(Obstacles obstacles, Pool pool) {
        Map<String, Integer> counted = new TreeMap<>();
        for (Role role : Role.values()) {
            for (int index = 0; index < pool.side(role).length; index++) {
                int person = index;
                obstacles
                        .of(role, index)
                        .forEach((code, count) -> counted.put(PairByPair.place(role, person, code), count));
            }
        }
        return counted;
    }

    /** Rules of all sorts, topics with and without levels, floors that bite, pins and forbids, people without a place. */
    private static TrialRound invented(Random random) {
        Map<Long, Set<Long>> partners = Map.of(104L, Set.of(3L, 9L), 120L, Set.of(40L));
        TrialRound round = new TrialRound()
                .setting(MatchingParameters.MENTEE_FLOOR, List.of(0.0, 0.1, 0.4).get(random.nextInt(3)))
                .setting(MatchingParameters.MENTOR_FLOOR, List.of(0.0, 0.1, 0.3).get(random.nextInt(3)))
                .judgedBy(new Rule("LEVEL", 9).lookingAt(Candidate::level))
                .judgedBy(new Rule("HOUSE", 17).lookingAt(Candidate::department))
                .judgedBy(PairJudge.ofSame(person -> person.person() % 13, objection("THIRTEENTH")))
                .judgedBy(PairJudge.ofFew(partners::get, objection("PREVIOUS_PARTNERS")))
                .judgedBy(new Rule("ANY", 19))
                .weighing("department", 0.1, Candidate::department)
                .weighing("number", 0.2, Candidate::employeeNumber)
                .pin("J1", "S1")
                .forbid("J5", "S2")
                .forbid("J6", "S2");
        for (int i = 0; i < PEOPLE; i++) {
            round.with(person(People.mentor("J" + i).known(1 + i), random).places(i % 10 == 7 ? 0 : 1 + i % 2));
            round.with(person(People.mentee("S" + i).known(101 + i), random).places(i % 12 == 5 ? 0 : 1));
        }
        return round;
    }

    private static People person(People person, Random random) {
        person.level(1 + random.nextInt(4)).in("D" + random.nextInt(5));
        if (random.nextInt(8) == 0) {
            return person;
        }
        List<String> offers = topics(random);
        List<String> wants = topics(random);
        person.offers(offers.toArray(String[]::new)).wants(wants.toArray(String[]::new));
        if (random.nextInt(2) == 0) {
            person.knowing(offers.get(0), 1 + random.nextInt(4)).aiming(wants.get(0), 1 + random.nextInt(4));
        }
        return random.nextInt(6) == 0 ? person.assumed() : person;
    }

    private static List<String> topics(Random random) {
        List<String> topics = new ArrayList<>();
        random.ints(1 + random.nextInt(3), 0, 9).distinct().forEach(topic -> topics.add("T" + topic));
        return topics;
    }

    /** Bars some pairs by what their people are, as if by chance. */
    private record Rule(String code, int one) implements PairJudge {

        @Override
        public Objection judge(Candidate mentor, Candidate mentee) {
            int mixed = code.equals("ANY")
                    ? (int) (mentor.person() * 31 + mentee.person())
                    : code.equals("LEVEL")
                            ? (int) (mentor.level() * 5 + mentee.level())
                            : (mentor.department() + mentee.department()).hashCode();
            return Math.floorMod(mixed, one) == 0 ? objection(code) : null;
        }
    }

    private static Objection objection(String code) {
        return Objections.saying(code, true, false, "Not these two.");
    }
}
