package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.audit.Audited;

/**
 * The values of before an intake are back; fired once, in the transaction, while {@code roster_row} still names the
 * people and before those whom the intake created are removed.
 *
 * @param restored people whose values are back
 * @param removed people whom the intake had created
 * @param actor who asked for it
 */
public record RosterUndone(String intakeId, long restored, long removed, String actor) implements Audited {

    @Override
    public String action() {
        return "ROSTER_UNDONE";
    }

    @Override
    public String subject() {
        return "intake/" + intakeId;
    }

    @Override
    public String detail() {
        return restored + " restored, " + removed + " removed";
    }
}
