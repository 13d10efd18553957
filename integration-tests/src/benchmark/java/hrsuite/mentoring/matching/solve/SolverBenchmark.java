package hrsuite.mentoring.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.benchmark.Contest;
import hrsuite.mentoring.benchmark.SmallMachine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The solver beside OR-tools' minimum cost flow on the same instances, to the same optimum. */
class SolverBenchmark {

    private static final String OURS = "solver";
    private static final String THEIRS = "OR-tools";
    private static final int MEGABYTES = 200;

    private static final List<String> RATIOS = new ArrayList<>();

    static Stream<Trial> trials() {
        return Stream.of(
                        Stream.of(Family.values()).flatMap(family -> family.trials()),
                        Stream.of(Family.UNIFORM, Family.TIGHT, Family.SKEWED).map(Trial::dense))
                .flatMap(trials -> trials);
    }

    @ParameterizedTest
    @MethodSource("trials")
    @DisplayName("Reaches the optimum of OR-tools, proven, at a part of its processor time")
    void beside(Trial trial) throws Exception {
        Instance instance = trial.instance();
        Solution solution = new Solver().solve(instance, Progress.UNOBSERVED);
        assertThat(new CertificateVerifier().verify(instance, solution).optimal()).isTrue();
        Contest contest = new Contest(trial.toString())
                .entrant(OURS, () -> new Solver().solve(instance, Progress.UNOBSERVED).objective().hashCode())
                .reference(THEIRS, new MinimumCostFlow(instance))
                .run(1, 3);
        RATIOS.add(String.format(
                Locale.ROOT,
                "  %-30s %4.2f (whole process %4.2f)",
                trial,
                contest.ratio(OURS, THEIRS),
                contest.processRatio(OURS, THEIRS)));
    }

    @AfterAll
    static void print() {
        System.out.println("\nProcessor time of the solver as a multiple of that of OR-tools");
        RATIOS.forEach(System.out::println);
    }

    @Test
    @DisplayName("B4 solves and proves every one of them in a Java machine with a heap of 200 MB, the instance included")
    void needsLittleMemory() throws Exception {
        System.out.print(new SmallMachine(MEGABYTES).run(SmallMachineTrials.class));
    }
}
