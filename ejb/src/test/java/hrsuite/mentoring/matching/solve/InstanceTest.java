package hrsuite.mentoring.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** MS9: an instance is checked whole when it is made. */
class InstanceTest {

    private static final int[] ONE_EACH = {1, 1};

    @Test
    @DisplayName("MS9 lays candidates out by mentee, whatever order they come in")
    void laysCandidatesOutByMentee() {
        Instance instance = new InstanceBuilder(ONE_EACH, ONE_EACH)
                .add(0, 1, 7)
                .add(1, 0, 8)
                .add(1, 1, 9)
                .build();

        assertThat(instance.firstCandidate()).containsExactly(0, 1, 3);
        assertThat(instance.candidate()).containsExactly(1, 0, 1);
        assertThat(instance.benefit()).containsExactly(8, 7, 9);
        assertThat(instance.menteeOf(0)).isZero();
        assertThat(instance.menteeOf(2)).isEqualTo(1);
    }

    @Test
    @DisplayName("MS9 finds the mentee of a candidate past mentees who have none")
    void findsTheMenteePastThoseWithoutCandidates() {
        Instance instance = new InstanceBuilder(ONE_EACH, new int[] {1, 1, 1, 1})
                .add(0, 1, 7)
                .add(0, 3, 7)
                .build();

        assertThat(instance.menteeOf(0)).isEqualTo(1);
        assertThat(instance.menteeOf(1)).isEqualTo(3);
    }

    @Test
    @DisplayName("MS9 refuses a negative capacity")
    void refusesANegativeCapacity() {
        refuses(new InstanceBuilder(new int[] {1, -2}, ONE_EACH), "mentorCapacity[1] is -2, which is out of range.");
        refuses(new InstanceBuilder(ONE_EACH, new int[] {-1}), "menteeCapacity[0] is -1, which is out of range.");
    }

    @Test
    @DisplayName("MS9 refuses a benefit outside 0 to a million")
    void refusesABenefitOutOfRange() {
        refuses(new InstanceBuilder(ONE_EACH, ONE_EACH).add(0, 0, -1), "benefit[0] is -1, which is out of range.");
        refuses(
                new InstanceBuilder(ONE_EACH, ONE_EACH).add(0, 0, Instance.MOST + 1),
                "benefit[0] is 5000001, which is out of range.");
    }

    @Test
    @DisplayName("MS9 refuses people who do not exist")
    void refusesStrangers() {
        refuses(new InstanceBuilder(ONE_EACH, ONE_EACH).add(2, 0, 1), "candidate[0] is 2, which is out of range.");
        assertThatThrownBy(() -> new InstanceBuilder(ONE_EACH, ONE_EACH).add(0, 2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Candidate 0 names mentee 2 of 2, who does not exist.");
    }

    @Test
    @DisplayName("MS9 refuses the same pair twice")
    void refusesTheSamePairTwice() {
        refuses(
                new InstanceBuilder(ONE_EACH, ONE_EACH)
                        .add(1, 0, 1)
                        .add(0, 0, 3)
                        .add(1, 0, 2),
                "candidate[2] names mentor 1 twice for mentee 0.");
    }

    @Test
    @DisplayName("MS9 refuses a layout that does not add up")
    void refusesALayoutThatDoesNotAddUp() {
        refuses(new int[] {0, 1}, "firstCandidate.length is 2 but must be mentees + 1.");
        refuses(new int[] {1, 1, 1}, "firstCandidate[0] is 1 but must be 0.");
        refuses(new int[] {0, 1, 0}, "firstCandidate[2] is 0, which is out of range.");
        refuses(new int[] {0, 0, 2}, "last of firstCandidate is 2 but must be candidate.length.");
    }

    private static void refuses(InstanceBuilder builder, String message) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static void refuses(int[] firstCandidate, String message) {
        assertThatThrownBy(() -> new Instance(ONE_EACH, ONE_EACH, firstCandidate, new int[] {0}, new int[] {5}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
