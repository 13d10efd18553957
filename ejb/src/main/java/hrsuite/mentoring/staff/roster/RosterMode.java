package hrsuite.mentoring.staff.roster;

/** What a roster says about the people it does not name. */
public enum RosterMode {
    /** Nothing. */
    PARTIAL,
    /** That they have left, where the roster is the source of the person. */
    FULL
}
