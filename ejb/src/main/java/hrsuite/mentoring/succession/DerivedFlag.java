package hrsuite.mentoring.succession;

/** The flags that follow from the data. */
public enum DerivedFlag {
    /** A key position for which nobody who is with the company is named. */
    KEY_POSITION_NO_SUCCESSOR,
    /** A key position with successors of whom none is ready now. */
    KEY_POSITION_NO_READY_NOW,
    /** A key position with one successor only. */
    SINGLE_SUCCESSOR,
    /** A person named as successor on more plans than one can follow. */
    SUCCESSOR_OVERUSED,
    /** A named successor who may be gone first: the risk of loss is high, or the day of leaving is known. */
    SUCCESSOR_AT_RISK,
    /** A person who is likely to leave and whose loss would be grave. */
    INCUMBENT_HIGH_RISK_HIGH_IMPACT,
    /** A person who is about to retire, and nobody is ready to follow now. */
    RETIREMENT_WITHIN_12M_NO_READY_NOW,
    /** Judgments about a person or their successors that hold no longer. */
    ASSESSMENT_STALE
}
