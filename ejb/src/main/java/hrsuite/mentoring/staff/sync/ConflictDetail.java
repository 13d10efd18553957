package hrsuite.mentoring.staff.sync;

import java.time.Instant;

/**
 * Something that a source would have otherwise than the owner of the field.
 *
 * @param id grows; never null
 * @param employeeNumber whom it is about; never null
 * @param field code of the field; never null
 * @param value what stands; null for nothing
 * @param owner who owns the field; never null
 * @param said what the other source last said; null for nothing
 * @param source that other source; never null
 * @param at when it said so; never null
 */
public record ConflictDetail(
        String id,
        String employeeNumber,
        String field,
        String value,
        String owner,
        String said,
        String source,
        Instant at) {}
