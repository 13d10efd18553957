package hrsuite.mentoring.access;

import java.time.Instant;

/**
 * A system that has tokens of ours.
 *
 * @param id never null
 * @param name under which it signs in and owns what it says; never null
 * @param createdAt never null
 * @param createdBy sign-in name of who made it; never null
 */
public record IntegrationDetail(String id, String name, Instant createdAt, String createdBy) {}
