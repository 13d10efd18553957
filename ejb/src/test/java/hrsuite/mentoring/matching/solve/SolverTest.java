package hrsuite.mentoring.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.Thorough;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Thorough
class SolverTest {

    private final Solver solver = new Solver();
    private final CertificateVerifier verifier = new CertificateVerifier();

    @Test
    @DisplayName("MS1 MS2 MS3 reaches what trying every choice reaches, with proof")
    void findsWhatTryingEverythingFinds() {
        for (int seed = 0; seed < 20_000; seed++) {
            Instance instance = Instances.tiny(new Random(seed));
            assertThat(solveProven(instance).objective()).as("seed %d", seed).isEqualTo(BruteForce.best(instance));
        }
    }

    @Test
    @DisplayName("MS8 a mentor's price is what one more place with that mentor adds")
    void pricesOneMorePlaceExactly() {
        for (int seed = 0; seed < 2_000; seed++) {
            Instance instance = Instances.tiny(new Random(seed));
            Certificate certificate = solveProven(instance).certificate();
            for (int i = 0; i < instance.mentors(); i++) {
                int[] capacity = instance.mentorCapacity().clone();
                capacity[i]++;
                Objective more = BruteForce.best(Instances.withMentorCapacity(instance, capacity));
                Objective less = BruteForce.best(instance);
                assertThat(certificate.levels(certificate.mentor()[i]))
                        .as("seed %d mentor %d", seed, i)
                        .isEqualTo(new Objective(
                                more.pairs() - less.pairs(),
                                more.distinctMentors() - less.distinctMentors(),
                                more.totalBenefit() - less.totalBenefit()));
            }
        }
    }

    @Test
    @DisplayName("MS8 a mentee's price is what would be lost without one of the mentee's places")
    void pricesOnePlaceLessExactly() {
        for (int seed = 0; seed < 2_000; seed++) {
            Instance instance = Instances.tiny(new Random(seed));
            Certificate certificate = solveProven(instance).certificate();
            Objective all = BruteForce.best(instance);
            for (int j = 0; j < instance.mentees(); j++) {
                if (instance.menteeCapacity()[j] > 0) {
                    Objective less = BruteForce.best(Instances.withOnePlaceLess(instance, j));
                    assertThat(certificate.levels(certificate.mentee()[j]))
                            .as("seed %d mentee %d", seed, j)
                            .isEqualTo(new Objective(
                                    all.pairs() - less.pairs(),
                                    all.distinctMentors() - less.distinctMentors(),
                                    all.totalBenefit() - less.totalBenefit()));
                }
            }
        }
    }

    static Stream<Instance> middling() {
        Random random = new Random(9);
        InstanceBuilder several = new InstanceBuilder(
                random.ints(300, 0, 5).toArray(), random.ints(400, 0, 4).toArray());
        for (int pair = 0; pair < 300 * 400; pair++) {
            if (random.nextInt(30) == 0) {
                several.add(pair / 400, pair % 400, random.nextInt(20));
            }
        }
        return Stream.of(
                Instances.uniform(2_000, 3_000, 20, 1),
                Instances.uniform(200, 900, 10, 2),
                Instances.tight(800, 6, 3),
                Instances.skewed(700, 900, 12, 4),
                Instances.shortage(1_500, 10, 5),
                Instances.patchwork(1_200, 8, 7),
                Instances.uniform(450, 900, 12, 8),
                Instances.balanced(900, 10, -20, 9),
                Instances.balanced(900, 10, 0, 10),
                Instances.balanced(900, 10, 20, 11),
                Instances.complete(60, 2, 90, 6));
    }

    @ParameterizedTest
    @MethodSource("middling")
    @DisplayName("MS1 MS3 reaches what a plain flow reaches, with proof")
    void findsWhatAPlainFlowFinds(Instance instance) {
        assertThat(solveProven(instance).objective()).isEqualTo(PlainFlow.best(instance));
    }

    @Test
    @DisplayName(
            "MS1 MS3 reaches what a plain flow reaches, with several places on both sides and with places to spare")
    void findsWhatAPlainFlowFindsWithSeveralPlaces() {
        for (int seed = 0; seed < 300; seed++) {
            Instance instance = Instances.spacious(new Random(seed));
            assertThat(solveProven(instance).objective()).as("seed %d", seed).isEqualTo(PlainFlow.best(instance));
        }
    }

    static Stream<Instance> large() {
        return Stream.of(
                Instances.uniform(20_000, 30_000, 30, 1),
                Instances.tight(10_000, 20, 2),
                Instances.skewed(8_000, 8_000, 20, 3),
                Instances.shortage(50_000, 30, 4),
                Instances.patchwork(20_000, 20, 5));
    }

    @ParameterizedTest
    @MethodSource("large")
    @DisplayName("MS3 proves large matchings too")
    void provesLargeMatchings(Instance instance) {
        solveProven(instance);
    }

    @Test
    @DisplayName("MS1 leaves 78 of 200 mentees alone when 122 mentors take one each")
    void matchesEveryMentorOnce() {
        Solution solution = solveProven(Instances.complete(122, 1, 200, 1));

        assertThat(solution.pairs()).isEqualTo(122);
        assertThat(solution.distinctMentors()).isEqualTo(122);
    }

    @Test
    @DisplayName("MS1 matches all 200 mentees and uses all 122 mentors when they take two each")
    void matchesEveryMenteeAndUsesEveryMentor() {
        Solution solution = solveProven(Instances.complete(122, 2, 200, 1));

        assertThat(solution.pairs()).isEqualTo(200);
        assertThat(solution.distinctMentors()).isEqualTo(122);
    }

    @Test
    @DisplayName("MS1 prefers a pair to any benefit, and a further mentor to any benefit")
    void putsPairsBeforeMentorsBeforeBenefit() {
        Instance pairsFirst = new InstanceBuilder(new int[] {1, 1}, new int[] {1, 1})
                .add(0, 0, 1_000_000)
                .add(1, 0, 0)
                .add(0, 1, 0)
                .build();
        Instance mentorsFirst = new InstanceBuilder(new int[] {2, 1}, new int[] {1, 1})
                .add(0, 0, 1_000_000)
                .add(0, 1, 1_000_000)
                .add(1, 1, 0)
                .build();

        assertThat(solveProven(pairsFirst).objective()).isEqualTo(new Objective(2, 2, 0));
        assertThat(solveProven(mentorsFirst).objective()).isEqualTo(new Objective(2, 2, 1_000_000));
    }

    @Test
    @DisplayName("MS6 gives the same pairs and prices again")
    void repeatsItself() {
        Instance instance = Instances.skewed(300, 400, 10, 8);
        Solution once = solveProven(instance);
        Solution again = solveProven(instance);

        assertThat(again.chosen()).isEqualTo(once.chosen());
        assertThat(again.certificate().mentor()).isEqualTo(once.certificate().mentor());
    }

    @Test
    @DisplayName("MS7 tells how far it is, never backwards, to the end")
    void tellsHowFarItIs() {
        List<Integer> told = new ArrayList<>();
        solver.solve(Instances.tight(500, 5, 1), (done, total) -> told.add(done) && total == 500);

        assertThat(told).isSorted().startsWith(0).endsWith(500);
    }

    @Test
    @DisplayName("MS7 stops when told to")
    void stopsWhenToldTo() {
        Instance instance = Instances.tight(500, 5, 1);

        assertThatThrownBy(() -> solver.solve(instance, (done, total) -> done < 300))
                .isInstanceOf(CancellationException.class)
                .hasMessageMatching("Stopped after 3\\d\\d of 500 mentees\\.");
    }

    @ParameterizedTest
    @MethodSource("large")
    @DisplayName(
            "MS7 asks often enough: a hundred times at least in a large matching, in each tenth of its way to nine tenths")
    void asksOftenWhetherToStop(Instance instance) {
        List<Integer> told = new ArrayList<>();
        solver.solve(instance, (done, total) -> told.add(done * 10 / total));

        assertThat(told).isSorted().hasSizeGreaterThan(100).contains(0, 1, 2, 3, 4, 5, 6, 7, 9, 10);
    }

    @Test
    @DisplayName("MS5 refuses numbers that 64 bits cannot compare")
    void refusesWhatWouldOverflow() {
        int people = 2_000_000;
        int[] one = Instances.capacities(people, 1);
        int[] first = new int[people + 1];
        int[] candidate = new int[people];
        for (int j = 0; j < people; j++) {
            first[j + 1] = j + 1;
            candidate[j] = j;
        }
        Instance instance = new Instance(one, one, first, candidate, Instances.capacities(people, 1_000_000));

        assertThatThrownBy(() -> solver.solve(instance, Progress.UNOBSERVED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Up to 2000000 pairs of 2000000 mentors at a benefit of up to 1000000");
    }

    private Solution solveProven(Instance instance) {
        Solution solution = solver.solve(instance, Progress.UNOBSERVED);
        Verification verification = verifier.verify(instance, solution);
        assertThat(verification.violation()).isNull();
        assertThat(verification.optimal()).isTrue();
        assertThat(verification.dualBound()).isEqualTo(solution.objective());
        return solution;
    }
}
