package hrsuite.mentoring.succession;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A value that was true of a profile once.
 *
 * @param id grows with time
 * @param field name of the field, as in {@link ProfileDetail}
 * @param value as it was said: a code, a number, or {@code YES} or {@code NO}
 * @param assessedOn when it was judged
 * @param assessedBy who judged it
 * @param validUntil the last day on which it was to hold; null for as long as the setting says
 * @param source the door it came in by
 * @param replacedAt when another value took its place, or it was cleared
 * @param replacedBy who did that
 */
public record PastValue(
        String id,
        String field,
        String value,
        LocalDate assessedOn,
        String assessedBy,
        LocalDate validUntil,
        String source,
        Instant replacedAt,
        String replacedBy) {

    static PastValue of(String id, ProfileValue value, Instant replacedAt, String replacedBy) {
        Assessment assessment = value.assessment();
        return new PastValue(
                id,
                value.field().code(),
                value.said(),
                assessment.assessedOn(),
                assessment.assessedBy(),
                assessment.validUntil(),
                assessment.source(),
                replacedAt,
                replacedBy);
    }
}
