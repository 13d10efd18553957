package hrsuite.mentoring.matching;

import java.time.Instant;

/**
 * What a release has done.
 *
 * @param round the round as it stands now
 * @param released how many proposals the two of each can see from now on
 * @param expiresAt until when they may answer
 */
public record ReleaseDetail(RoundDetail round, int released, Instant expiresAt) {}
