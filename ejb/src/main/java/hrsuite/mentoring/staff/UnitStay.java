package hrsuite.mentoring.staff;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * From when to when people were in a unit.
 *
 * @param name the unit as it was first written
 * @param since the first day of which we know
 * @param left the last day on which somebody of before was gone; null when nobody has gone
 * @param inhabited whether somebody is there
 */
record UnitStay(String name, LocalDate since, LocalDate left, boolean inhabited) {

    /** Of two that began on one day the name in the smaller letters counts: hardly a unit is called TAX. */
    private static final Comparator<UnitStay> FIRST = Comparator.comparing(UnitStay::since)
            .thenComparing((one, other) -> other.name().compareTo(one.name()));

    /** Both together. */
    UnitStay and(UnitStay other) {
        UnitStay first = FIRST.compare(this, other) <= 0 ? this : other;
        LocalDate last = left == null || other.left != null && other.left.isAfter(left) ? other.left : left;
        return new UnitStay(first.name, first.since, last, inhabited || other.inhabited);
    }

    /** The first day on which nobody was left; null while somebody is there. */
    LocalDate until() {
        if (inhabited) {
            return null;
        }
        return left == null ? since : left;
    }
}
