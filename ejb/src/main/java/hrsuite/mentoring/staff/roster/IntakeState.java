package hrsuite.mentoring.staff.roster;

/** How far an intake has come. */
public enum IntakeState {
    /** Stored; nobody has looked inside yet. */
    RECEIVED,
    /** Being read and judged. */
    READING,
    /** Judged: problems and changes can be seen, nothing is changed yet. */
    JUDGED,
    /** Accepted; its changes are being made. */
    APPLYING,
    /** Its changes are made. An undone intake goes on to {@link #CANCELLED}. */
    APPLIED,
    /** The file as a whole is not a roster; its problems say why. A corrected mapping reads it again. */
    REFUSED,
    /** Given up before it was applied, or undone after. */
    CANCELLED,
    /** A fault of ours or of the server; nothing was changed. */
    FAILED;

    /** Whether a background job has something to do. */
    boolean isWorking() {
        return this == RECEIVED || this == READING || this == APPLYING;
    }
}
