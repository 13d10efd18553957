package hrsuite.mentoring.staff.bulk;

/**
 * What became of an operation.
 *
 * @param status as of HTTP
 * @param resource id of what was made or changed; null for none
 * @param answer what the caller is told, as a JSON object
 */
public record BulkOutcome(int status, String resource, String answer) {

    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FAULT = 500;
    private static final int CHANGED_MEANWHILE = 412;

    boolean isRefused() {
        return status >= FIRST_REFUSAL;
    }

    /** Whether another attempt may do: somebody else wrote the same at the same moment, or something broke. */
    boolean isWorthAnotherAttempt() {
        return status >= FIRST_FAULT || status == CHANGED_MEANWHILE;
    }
}
