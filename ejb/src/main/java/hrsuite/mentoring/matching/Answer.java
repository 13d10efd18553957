package hrsuite.mentoring.matching;

/** What one of the two says to a proposal. */
public enum Answer {
    /** Has not answered. */
    WAITING,
    ACCEPTED,
    DECLINED
}
