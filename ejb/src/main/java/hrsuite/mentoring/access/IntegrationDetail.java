package hrsuite.mentoring.access;

import java.time.Instant;

/**
 * A system that has tokens of ours.
 *
 * @param id never null
 * @param name under which it signs in and owns what it says; never null
 * @param createdAt never null
 * @param createdBy sign-in name of who made it; never null
 * @param tokens how many tokens it has
 * @param lastUsedAt when one of them was last used, to the minute; null for never
 */
public record IntegrationDetail(
        String id, String name, Instant createdAt, String createdBy, int tokens, Instant lastUsedAt) {}
