package hrsuite.mentoring.pairing;

import java.time.LocalDate;

/**
 * Two who are never to be paired.
 *
 * @param id never changes
 * @param version what an {@code If-Match} names
 * @param person one of the two: who has declared it, where that was not HR
 * @param other the other
 * @param declaredBy {@code PERSON} or {@code HR}
 * @param declaredOn since when it holds
 * @param endsOn last day on which it holds; null for no end
 * @param inForce whether it holds today
 * @param note why; null where there is none, and for whoever is not on the side that declared it
 */
public record ExclusionDetail(
        String id,
        long version,
        Somebody person,
        Somebody other,
        String declaredBy,
        LocalDate declaredOn,
        LocalDate endsOn,
        boolean inForce,
        String note) {

    /** One of the two, by HR's key and name. */
    public record Somebody(String employeeNumber, String name) {}

    ExclusionDetail withoutNote() {
        return new ExclusionDetail(id, version, person, other, declaredBy, declaredOn, endsOn, inForce, null);
    }
}
