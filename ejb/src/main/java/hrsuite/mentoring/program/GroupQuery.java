package hrsuite.mentoring.program;

/**
 * Groups that are asked for.
 *
 * @param condition null for all
 * @param sortBy null for the order in which programs were opened
 * @param descending whether the order is the other way round
 * @param offset how many to leave out
 * @param limit how many at most; 0 to count only
 * @param after cursor behind which to go on, empty at the start; null for a page by offset
 * @param withMembers whether members are wanted as well
 */
public record GroupQuery(
        GroupCondition condition,
        GroupCondition.Field sortBy,
        boolean descending,
        long offset,
        int limit,
        String after,
        boolean withMembers) {}
