package hrsuite.mentoring.staff;

import java.time.LocalDate;

/**
 * A unit of the organization, as the history of people tells it.
 *
 * @param id internal id; never null
 * @param kind what sort; never null
 * @param name as it was first written; never null
 * @param parentId the division of a department; null where none is known, and for a division
 * @param parentName its name; null with it
 * @param people how many are there today, leavers not counted; those of a division are all of its departments' too
 * @param since the first day of which we know; never null
 * @param until the first day on which nobody was left; null while somebody is there
 */
public record UnitDetail(
        String id,
        UnitKind kind,
        String name,
        String parentId,
        String parentName,
        long people,
        LocalDate since,
        LocalDate until) {

    UnitDetail with(long heads) {
        return new UnitDetail(id, kind, name, parentId, parentName, heads, since, until);
    }
}
