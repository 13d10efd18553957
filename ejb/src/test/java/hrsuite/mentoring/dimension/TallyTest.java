package hrsuite.mentoring.dimension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("D3, D4 figures of groups that tell of nobody")
class TallyTest {

    private final Map<Long, String> said = new HashMap<>();
    private final Set<Long> people = new HashSet<>();
    private final Set<Long> selected = new HashSet<>();

    /** Adds people who have said the same, the first of whom are selected; null for those who have said nothing. */
    private TallyTest group(String value, int size, int chosen) {
        for (int k = 0; k < size; k++) {
            long person = people.size() + 1L;
            people.add(person);
            if (value != null) {
                said.put(person, value);
            }
            if (k < chosen) {
                selected.add(person);
            }
        }
        return this;
    }

    private List<GroupRate> shown() {
        return Tally.of(said, people, selected);
    }

    @Test
    void showsGroupsOfFiveAndMore() {
        group("A", 10, 5).group("B", 20, 5);
        assertThat(shown()).containsExactly(new GroupRate("A", 10, 0.5), new GroupRate("B", 20, 0.25));
    }

    @Test
    @DisplayName("D4 a single small group would be the whole less the others: the next smallest goes with it")
    void leavesOutOneMoreWhereTheRestWouldTell() {
        group("A", 4, 1).group("B", 6, 3).group("C", 30, 10);
        assertThat(shown()).extracting(GroupRate::value).containsExactly("C");
    }

    @Test
    @DisplayName("D4 two small groups of less than five people together are not hidden by each other")
    void leavesOutOneMoreWhereTheRestIsStillSmall() {
        group("A", 2, 1).group("B", 2, 1).group("C", 6, 3).group("D", 30, 10);
        assertThat(shown()).extracting(GroupRate::value).containsExactly("D");
    }

    @Test
    void twoGroupsOfFiveTogetherHideEachOther() {
        group("A", 2, 1).group("B", 3, 1).group("C", 6, 3).group("D", 30, 10);
        assertThat(shown()).extracting(GroupRate::value).containsExactly("C", "D");
    }

    @Test
    void thoseWhoHaveSaidNothingAreAGroupThatCanHideAnother() {
        group("A", 3, 1).group(null, 40, 20).group("B", 50, 20);
        assertThat(shown()).extracting(GroupRate::value).containsExactly("B");
        assertThat(new TallyTest().group("A", 3, 1).group(null, 40, 20).shown()).isEmpty();
    }

    @Test
    @DisplayName("D4 where all who were selected are of one group, the figure would tell of each of them")
    void leavesADimensionOutWhereItTellsOfEverybody() {
        assertThat(new TallyTest().group("A", 10, 2).group("B", 10, 0).shown()).isEmpty();
        assertThat(new TallyTest().group("A", 10, 8).group("B", 10, 10).shown()).isEmpty();
        assertThat(new TallyTest()
                        .group("A", 10, 0)
                        .group("B", 10, 5)
                        .group("C", 10, 5)
                        .shown())
                .hasSize(3);
    }

    @Test
    @DisplayName("D4 one person more or less does not show")
    void figuresAreRounded() {
        List<GroupRate> before =
                new TallyTest().group("A", 20, 10).group("B", 21, 10).shown();
        List<GroupRate> after =
                new TallyTest().group("A", 21, 10).group("B", 21, 10).shown();
        assertThat(after).isEqualTo(before);
    }

    @Test
    @DisplayName("D4 nothing shown, with the whole, gives the size of a group of less than five")
    void noSmallGroupFollowsFromTheRest() {
        for (int a = 1; a <= 12; a++) {
            for (int b = 1; b <= 12; b++) {
                for (int c = 1; c <= 12; c++) {
                    Map<String, Integer> sizes = Map.of("A", a, "B", b, "C", c);
                    List<String> shown = new TallyTest()
                                    .group("A", a, a / 2)
                                    .group("B", b, b / 2)
                                    .group("C", c, c / 2)
                                    .group(null, 7, 3)
                                    .shown()
                                    .stream()
                                    .map(GroupRate::value)
                                    .toList();
                    List<Integer> hidden = sizes.entrySet().stream()
                            .filter(size -> !shown.contains(size.getKey()))
                            .map(Map.Entry::getValue)
                            .toList();
                    int groups = hidden.size() + (shown.contains(null) ? 0 : 1);
                    int rest = hidden.stream().mapToInt(Integer::intValue).sum() + (shown.contains(null) ? 0 : 7);
                    assertThat(shown.stream().filter(value -> value != null).map(sizes::get))
                            .allMatch(size -> size >= Tally.LEAST);
                    assertThat(groups == 0 || shown.isEmpty() || groups > 1 && rest >= Tally.LEAST)
                            .as("%s shows %s", sizes, shown)
                            .isTrue();
                }
            }
        }
    }
}
