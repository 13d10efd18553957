package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.audit.Audited;

/**
 * What columns mean is kept under a name, or not any more.
 *
 * @param removed whether it is not any more
 * @param actor who wants it so
 */
public record MappingKept(String name, boolean removed, String actor) implements Audited {

    @Override
    public String action() {
        return removed ? "ROSTER_MAPPING_REMOVED" : "ROSTER_MAPPING_KEPT";
    }

    @Override
    public String subject() {
        return "roster-mapping/" + name;
    }
}
