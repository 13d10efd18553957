package hrsuite.mentoring.program;

/** Where the people of one side of a program stand in their career, seen from the other side. */
public enum CareerSide {
    EARLY,
    LATE
}
