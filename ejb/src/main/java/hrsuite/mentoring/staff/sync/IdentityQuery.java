package hrsuite.mentoring.staff.sync;

/**
 * Which people, in which order, and which of them.
 *
 * @param condition null for everybody
 * @param sortBy null for the order in which they came
 * @param descending whether the last come first
 * @param offset how many are left out at the start; 0 with a cursor
 * @param limit how many at most; 0 only counts
 * @param after the cursor that the page before gave, without a sort; empty to begin with one; null to go by offset
 */
public record IdentityQuery(
        Condition condition, IdentityField sortBy, boolean descending, long offset, int limit, String after) {}
