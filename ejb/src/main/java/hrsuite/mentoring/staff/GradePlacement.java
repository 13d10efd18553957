package hrsuite.mentoring.staff;

import java.util.Objects;

/**
 * A grade text of the company and where it stands. Levels are one scale for the whole company: grades of different ladders
 * compare by them.
 *
 * @param name the grade as it is written; never null
 * @param level higher is more senior; null where nobody knows
 * @param ladder the ladder it belongs to, as HR calls it; null for none
 * @param synonymOf the grade that it is another name of; null for a grade of its own
 * @param origin who says so; never null
 * @param people how many people have it today, leavers not counted
 */
public record GradePlacement(String name, Double level, String ladder, String synonymOf, Origin origin, int people) {

    /** A number that is another one when HR says something else; 0 where HR says nothing. */
    public long version() {
        boolean said = origin == Origin.PLACED || ladder != null || synonymOf != null;
        return said ? Objects.hash(level, ladder, synonymOf) & 0xFFFFFFFFL | 1L << 32 : 0;
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
