package hrsuite.mentoring.staff.bulk;

/** Knows what operations mean. */
public interface BulkWork {

    /**
     * Carries one out, in the transaction that keeps what became of it. Never throws: a failure is an outcome, which takes
     * back whatever was done.
     *
     * @param source who says it
     * @param base address below which the caller sees users and groups
     */
    BulkOutcome carryOut(String source, String base, BulkOperation operation);

    /** The outcome of an operation that cannot be carried out because of what it refers to. */
    BulkOutcome unresolved(String base, BulkOperation operation, String reason);
}
