package hrsuite.mentoring.succession;

import hrsuite.mentoring.audit.Audited;

/**
 * A workbook has changed what is said about succession, or its changes have been taken back; fired once, in the
 * transaction of the change.
 *
 * @param actor who said so
 */
public record SuccessionImported(String intakeId, What what, String actor) implements Audited {

    /** What became of it. */
    public enum What {
        APPLIED,
        UNDONE
    }

    @Override
    public String action() {
        return "SUCCESSION_WORKBOOK_" + what;
    }

    @Override
    public String subject() {
        return "intake/" + intakeId;
    }
}
