package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.audit.Audited;

/**
 * An intake has changed the staff; fired once, in the transaction of the change. Observers work set-wise: the rows are
 * {@code mentoring.roster_row (intake_id, row_number, person_id, kind)} with kind {@code NEW}, {@code CHANGED}, {@code
 * UNCHANGED}, {@code MISSING} or, not applied, {@code REFUSED}; new people stand there by id where {@code roster_extra}
 * speaks of them, otherwise by employee number only; who has left, {@link RosterDirectory#leaversOf} tells.
 *
 * @param created people who are new
 * @param changed people of whom something changed
 * @param missing people who left because a full roster does not name them
 * @param refused rows left out
 * @param actor who said yes
 */
public record RosterApplied(String intakeId, long created, long changed, long missing, long refused, String actor)
        implements Audited {

    @Override
    public String action() {
        return "ROSTER_APPLIED";
    }

    @Override
    public String subject() {
        return "intake/" + intakeId;
    }

    @Override
    public String detail() {
        return created + " created, " + changed + " changed, " + missing + " missing, " + refused + " refused";
    }
}
