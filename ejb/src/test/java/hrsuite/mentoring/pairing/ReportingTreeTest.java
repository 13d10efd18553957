package hrsuite.mentoring.pairing;

import static hrsuite.mentoring.pairing.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingTreeTest {

    @Test
    void findsSuperiorsAtAnyDepthInBothDirections() {
        ReportingTree tree = tree(List.of(1L, 2L, 3L, 4L), Map.of(4L, 3L, 3L, 9L, 9L, 1L, 2L, 1L));
        assertThat(tree.stepsBetween(mentor(4, 0), mentor(1, 0))).isEqualTo(3);
        assertThat(tree.stepsBetween(mentor(1, 0), mentor(4, 0))).isEqualTo(3);
        assertThat(tree.stepsBetween(mentor(4, 0), mentor(2, 0))).isZero();
        assertThat(tree.height()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesWithClimbingStepByStep(long seed) {
        Random random = new Random(seed);
        Map<Long, Long> managers = new HashMap<>();
        for (long person = 2; person <= 200; person++) {
            managers.put(person, random.nextInt(10) == 0 ? 0 : 1 + random.nextLong(person - 1));
        }
        List<Long> people = LongStream.rangeClosed(1, 200).boxed().toList();
        ReportingTree tree = tree(people, managers);
        for (long one : people) {
            for (long other : people) {
                int climbed = Math.max(climb(one, other, managers), climb(other, one, managers));
                assertThat(tree.stepsBetween(mentor(one, 0), mentor(other, 0)))
                        .as("%d and %d", one, other)
                        .isEqualTo(climbed);
            }
        }
    }

    @Test
    void survivesACycle() {
        ReportingTree tree = tree(List.of(1L, 2L, 3L, 4L), Map.of(1L, 2L, 2L, 3L, 3L, 1L, 4L, 4L));
        assertThat(tree.stepsBetween(mentor(1, 0), mentor(2, 0))).isPositive();
        assertThat(tree.stepsBetween(mentor(4, 0), mentor(1, 0))).isZero();
    }

    @Test
    void survivesAVeryLongLine() {
        Map<Long, Long> managers = new HashMap<>();
        LongStream.rangeClosed(2, 100_000).forEach(person -> managers.put(person, person - 1));
        ReportingTree tree = tree(List.of(1L, 100_000L), managers);
        assertThat(tree.stepsBetween(mentor(1, 0), mentor(100_000, 0))).isEqualTo(99_999);
    }

    private static ReportingTree tree(List<Long> people, Map<Long, Long> managers) {
        return ReportingTree.of(People.under(Map.of())
                .withManagers(managers)
                .context(people.stream().map(person -> mentor(person, 0)).toArray(Candidate[]::new)));
    }

    private static int climb(long from, long to, Map<Long, Long> managers) {
        int steps = 0;
        for (long at = from; at != 0; at = managers.getOrDefault(at, 0L)) {
            if (at == to) {
                return steps;
            }
            steps++;
        }
        return 0;
    }
}
