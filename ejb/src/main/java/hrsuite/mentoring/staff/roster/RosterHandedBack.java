package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.audit.Audited;

/**
 * An uploaded roster has been handed back with its problems marked.
 *
 * @param intake id of the intake
 * @param by sign-in name of who asked for it
 */
public record RosterHandedBack(String intake, String by) implements Audited {

    @Override
    public String action() {
        return "ROSTER_HANDED_BACK";
    }

    @Override
    public String subject() {
        return "intake/" + intake;
    }

    @Override
    public String actor() {
        return by;
    }
}
