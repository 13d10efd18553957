package hrsuite.mentoring.staff;

/**
 * Which units are meant; a part that is null asks for nothing.
 *
 * @param kind of this kind only
 * @param q words that all occur in the name, in any case
 */
public record UnitFilter(UnitKind kind, String q) {

    /** All that there are or were. */
    public static UnitFilter all() {
        return new UnitFilter(null, null);
    }
}
