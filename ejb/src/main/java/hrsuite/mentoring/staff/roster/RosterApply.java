package hrsuite.mentoring.staff.roster;

/** Who says that a judged roster may change the staff. */
public enum RosterApply {
    /** A person, after the preview. */
    MANUAL,
    /** Nobody, when no row is refused and the guard is quiet; otherwise a person. */
    AUTO
}
