package hrsuite.mentoring.matching;

import hrsuite.mentoring.program.Role;
import java.util.List;

/**
 * Who was selected in a round, group by group, so that a skew is seen before anybody is confirmed.
 *
 * @param round id of the round
 * @param groups by dimension, side and group
 * @param declared the same by what people have said of themselves; for the role {@code hr-admin} only, empty for all others
 */
public record FairnessDetail(String round, List<Group> groups, List<Declared> declared) {

    public FairnessDetail {
        groups = List.copyOf(groups);
        declared = List.copyOf(declared);
    }

    /**
     * One group by what people have said of themselves, in rounded figures; small groups, and what would tell of them, are
     * left out.
     *
     * @param dimension in the reader's language
     * @param role the side
     * @param name in the reader's language; null for those who have said nothing
     * @param people how many had a free place, to the nearest five
     * @param rate share of them with a proposed pair, to the nearest twentieth
     * @param ofAll the rate by that of the whole side; 1 where nobody was selected
     */
    public record Declared(String dimension, Role role, String name, int people, double rate, double ofAll) {}

    /**
     * One group of people who took part on one side.
     *
     * @param dimension {@code DEPARTMENT}, {@code LOCATION} or {@code GRADE}
     * @param role the side
     * @param name as it is written in the data; null for those of whom it is not known
     * @param people how many had a free place
     * @param selected how many of them have a proposed pair
     * @param rate {@code selected} by {@code people}, 0 to 1
     * @param ofAll the rate by that of the whole side: below 1 the group was selected more seldom; 1 where nobody was
     */
    public record Group(
            String dimension, Role role, String name, int people, int selected, double rate, double ofAll) {}
}
