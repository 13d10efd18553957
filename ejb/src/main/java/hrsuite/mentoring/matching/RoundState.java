package hrsuite.mentoring.matching;

/** Where a round is in its life. */
public enum RoundState {
    /** Waits for a server to take it up. */
    QUEUED,
    /** Is being computed. */
    RUNNING,
    /** Has proposals for HR to decide on; some may be confirmed already. */
    PROPOSED,
    /** Has offered its proposals to the two of each. */
    RELEASED,
    /** Nothing is left to decide: every proposal was confirmed, or the rest was cancelled. */
    CONFIRMED,
    /** Given up by HR before anything was confirmed. */
    CANCELLED,
    /** Could not be computed; {@code problems} says why. */
    FAILED
}
