package hrsuite.mentoring.audit;

import java.time.Instant;

/**
 * One line of the record.
 *
 * @param id its place in the record; grows
 * @param at when it was done
 * @param actor sign-in name of who did it, or the name of the job that did it for them
 * @param action stable code
 * @param subject kind and key
 * @param detail counts and codes; never null
 */
public record AuditEntry(String id, Instant at, String actor, String action, String subject, String detail) {}
