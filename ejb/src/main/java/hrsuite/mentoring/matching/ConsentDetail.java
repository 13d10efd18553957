package hrsuite.mentoring.matching;

import java.time.Instant;

/**
 * What the two have said to a proposal that was offered to them.
 *
 * @param releasedAt since when the two can see it
 * @param expiresAt until when they may answer
 * @param mentor what the mentor has said
 * @param mentee what the mentee has said
 * @param declineReason why one of them said no; for the role {@code hr-admin} only, null for all others
 */
public record ConsentDetail(
        Instant releasedAt, Instant expiresAt, Answer mentor, Answer mentee, String declineReason) {}
