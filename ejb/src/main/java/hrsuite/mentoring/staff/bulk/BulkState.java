package hrsuite.mentoring.staff.bulk;

/** How far a bulk has come. */
public enum BulkState {
    RECEIVED,
    RUNNING,
    /** Every operation was tried. */
    DONE,
    /** As many operations failed as were allowed; the others were not tried. */
    STOPPED
}
