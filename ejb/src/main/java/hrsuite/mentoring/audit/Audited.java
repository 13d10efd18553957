package hrsuite.mentoring.audit;

/**
 * A CDI event that must leave a trace. Features fire their own event records; whoever implements this interface is
 * recorded in the transaction of the event.
 */
public interface Audited {

    /** What was done, as a stable code: {@code ROSTER_APPLIED}. */
    String action();

    /** To what it was done, as kind and key: {@code intake/42}. Never a name or an e-mail address. */
    String subject();

    /** Counts and codes that explain it, at most 2,000 characters; never null, never a name or an e-mail address. */
    default String detail() {
        return "";
    }

    /** Who did it where no caller stands behind it, as in a background job; null means the present caller. */
    default String actor() {
        return null;
    }
}
