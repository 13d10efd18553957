package hrsuite.mentoring.matching;

/** What has become of a proposal. */
public enum ProposalState {
    /** Waits for HR. */
    PROPOSED,
    /** Has become a pairing. */
    CONFIRMED,
    /** Was given up with its round. */
    CANCELLED
}
