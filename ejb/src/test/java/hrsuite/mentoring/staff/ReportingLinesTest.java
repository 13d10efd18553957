package hrsuite.mentoring.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("S5 reporting lines")
class ReportingLinesTest {

    @Test
    void namesACycleOnce() {
        List<List<String>> cycles = ReportingLines.cycles(Map.of("E2", "E1", "E1", "E2", "E3", "E1"));

        assertThat(cycles).containsExactly(List.of("E1", "E2"));
        assertThat(ReportingLines.nameOf(cycles.get(0))).isEqualTo("E1 → E2 → E1");
    }

    @Test
    void followsTheManagersFromTheFirstNumber() {
        assertThat(ReportingLines.cycles(Map.of("C", "A", "A", "B", "B", "C", "Z", "Z", "Y", "C")))
                .containsExactly(List.of("A", "B", "C"), List.of("Z"));
    }

    @Test
    void findsNothingWhereEveryLineEnds() {
        Map<String, String> managers = new HashMap<>(Map.of("E2", "E1", "E3", "E2", "E4", "nobody we know"));
        managers.put("E1", null);

        assertThat(ReportingLines.cycles(managers)).isEmpty();
    }

    @Test
    void findsTheCyclesThatAPlainWalkFinds() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            int[] managers = random.ints(12, -4, 12).toArray();

            Set<Set<Integer>> found = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
            ReportingLines.cycles(managers)
                    .forEach(cycle ->
                            found.add(sorted(Arrays.stream(cycle).boxed().toList())));

            assertThat(found).as(Arrays.toString(managers)).isEqualTo(cyclesByWalking(managers));
        }
    }

    private static Set<Set<Integer>> cyclesByWalking(int[] managers) {
        Set<Set<Integer>> cycles = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        for (int start = 0; start < managers.length; start++) {
            Set<Integer> walked = new TreeSet<>();
            int at = start;
            do {
                walked.add(at);
                at = managers[at];
            } while (at >= 0 && at != start && walked.size() <= managers.length && !walked.contains(at));
            if (at == start) {
                cycles.add(walked);
            }
        }
        return cycles;
    }

    private static Set<Integer> sorted(List<Integer> cycle) {
        assertThat(cycle).doesNotHaveDuplicates();
        return new TreeSet<>(cycle);
    }

    @Test
    @Timeout(10)
    void takesAMillionPeopleInOneLineThatBitesItsTail() {
        int[] managers = new int[1_000_000];
        Arrays.setAll(managers, person -> (person + 1) % managers.length);

        assertThat(ReportingLines.cycles(managers))
                .singleElement()
                .satisfies(cycle -> assertThat(cycle).hasSize(1_000_000).startsWith(0, 1, 2));
    }

    @Test
    void knowsTheManagerById() {
        ReportingLines lines = ReportingLines.of(new long[] {10, 20, 30}, new long[] {0, 10, 99});

        assertThat(lines.managerOf(20)).isEqualTo(10);
        assertThat(lines.managerOf(10)).as("nobody above").isZero();
        assertThat(lines.managerOf(30)).as("manager unknown").isZero();
        assertThat(lines.managerOf(11)).as("no such person").isZero();
        assertThat(lines.size()).isEqualTo(3);
    }

    @Test
    void measuresTheDistanceFromTheTop() {
        ReportingLines lines = ReportingLines.of(new long[] {1, 2, 3, 4, 5, 6}, new long[] {3, 1, 0, 0, 2, 99});

        assertThat(lines.distancesFromTop()).containsExactly(1, 2, 0, 0, 3, 0);
    }

    @Test
    void measuresInACycleWithoutTurningForEver() {
        ReportingLines lines = ReportingLines.of(new long[] {1, 2, 3, 4}, new long[] {2, 1, 1, 4});

        assertThat(lines.distancesFromTop()).containsExactly(1, 0, 2, 0);
    }

    @Test
    @Timeout(10)
    void measuresAMillionPeopleInOneLine() {
        long[] people = new long[1_000_000];
        Arrays.setAll(people, i -> i + 1L);
        long[] managers = new long[people.length];
        Arrays.setAll(managers, i -> i + 2L);

        int[] distances = ReportingLines.of(people, managers).distancesFromTop();

        assertThat(distances[0]).isEqualTo(999_999);
        assertThat(distances[999_999]).isZero();
    }
}
