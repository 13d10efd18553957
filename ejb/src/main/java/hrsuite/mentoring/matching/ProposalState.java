package hrsuite.mentoring.matching;

import hrsuite.mentoring.Sentence;

/** What has become of a proposal. */
public enum ProposalState {
    /** Waits for HR. */
    PROPOSED,
    /** Offered to the two, and not yet answered by both. */
    RELEASED,
    /** Both said yes: it has become a pairing. */
    ACCEPTED,
    /** One of the two said no. */
    DECLINED,
    /** The two did not both answer in time. */
    EXPIRED,
    /** Has become a pairing without asking the two. */
    CONFIRMED,
    /** Was given up with its round. */
    CANCELLED;

    /** What has become of it, in words. */
    Sentence said() {
        return Sentences.of("proposal." + this);
    }
}
