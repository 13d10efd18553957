package hrsuite.mentoring;

/**
 * Which page of a list is wanted.
 *
 * @param limit how many items at most, 1 to {@value #LARGEST}
 * @param after the cursor that the page before gave; null for the first page
 */
public record PageRequest(int limit, String after) {

    public static final int USUAL = 50;
    public static final int LARGEST = 500;

    public PageRequest {
        if (limit < 1 || limit > LARGEST) {
            throw Refusal.invalid(
                    "limit",
                    limit,
                    "LIMIT_OUT_OF_RANGE",
                    "A page of " + limit + " items is not given out.",
                    "Ask for 1 to " + LARGEST + " items.");
        }
    }

    public static PageRequest first() {
        return new PageRequest(USUAL, null);
    }

    /**
     * The key behind the cursor, where the list is keyed by a number.
     *
     * @return the key after which the page begins; {@code Long.MIN_VALUE} for the first page
     */
    public long afterKey() {
        if (after == null) {
            return Long.MIN_VALUE;
        }
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException e) {
            throw Refusal.unknownCursor(after);
        }
    }
}
