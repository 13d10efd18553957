package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.audit.Audited;

/**
 * An intake was given up before it was applied.
 *
 * @param actor who gave it up
 */
public record RosterCancelled(String intakeId, String actor) implements Audited {

    @Override
    public String action() {
        return "ROSTER_CANCELLED";
    }

    @Override
    public String subject() {
        return "intake/" + intakeId;
    }
}
