package hrsuite.mentoring.staff;

/**
 * A grade text of the company and where it stands.
 *
 * @param name the grade as it is written; never null
 * @param level higher is more senior; null where nobody knows
 * @param origin who says so; never null
 * @param people how many people have it today, leavers not counted
 */
public record GradePlacement(String name, Double level, Origin origin, int people) {

    /** A number that is another one when HR says something else. */
    public long version() {
        return origin == Origin.PLACED ? Double.doubleToLongBits(level) : 0;
    }

    /** Who says where a grade stands. */
    public enum Origin {
        /** HR placed it. */
        PLACED,
        /** Its own text says it: a number, or a usual title. */
        READ,
        /** Nobody: it waits for HR. */
        UNKNOWN
    }
}
