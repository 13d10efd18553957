package hrsuite.mentoring.program;

import java.time.Instant;

/**
 * Something that was done to a program, as the record has it.
 *
 * @param at when
 * @param actor sign-in name of who did it
 * @param action stable code: {@code PROGRAM_MOVED}
 * @param detail counts and codes: {@code from=DRAFT, to=ENROLLING}; never null
 */
public record ProgramEvent(Instant at, String actor, String action, String detail) {}
