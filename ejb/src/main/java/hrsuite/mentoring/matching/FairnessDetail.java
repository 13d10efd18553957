package hrsuite.mentoring.matching;

import hrsuite.mentoring.program.Role;
import java.util.List;

/**
 * Who was selected in a round, group by group, so that a skew is seen before anybody is confirmed.
 *
 * @param round id of the round
 * @param groups by dimension, side and group
 */
public record FairnessDetail(String round, List<Group> groups) {

    public FairnessDetail {
        groups = List.copyOf(groups);
    }

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
