package hrsuite.mentoring.staff.bulk;

import java.time.Instant;

/**
 * A bulk that was taken on.
 *
 * @param id its id
 * @param state how far it has come
 * @param progress operations that were tried, of how many
 * @param failed operations that failed
 * @param failOnErrors after how many failures nothing more is carried out; 0 for never
 * @param receivedAt when it came
 * @param endedAt when it ended; null before that
 * @param version grows with state and progress
 */
public record BulkDetail(
        String id,
        BulkState state,
        Progress progress,
        int failed,
        int failOnErrors,
        Instant receivedAt,
        Instant endedAt,
        int version) {

    /** How many of how many. */
    public record Progress(int done, int total) {}
}
