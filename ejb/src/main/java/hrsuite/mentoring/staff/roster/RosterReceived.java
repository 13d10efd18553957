package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.audit.Audited;

/**
 * A file has been stored as an intake.
 *
 * @param bytes size of the file
 * @param sha256 of the file
 * @param actor who uploaded it
 */
public record RosterReceived(String intakeId, long bytes, String sha256, String actor) implements Audited {

    @Override
    public String action() {
        return "ROSTER_RECEIVED";
    }

    @Override
    public String subject() {
        return "intake/" + intakeId;
    }

    @Override
    public String detail() {
        return bytes + " bytes, SHA-256 " + sha256;
    }
}
