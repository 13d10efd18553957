package hrsuite.mentoring.staff;

/** What sort of a part of the company a unit is. */
public enum UnitKind {
    /** A part that has departments. */
    DIVISION,
    /** Where people work; within a division where somebody said so. */
    DEPARTMENT
}
