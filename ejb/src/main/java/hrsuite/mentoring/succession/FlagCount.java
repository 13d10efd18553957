package hrsuite.mentoring.succession;

import java.time.LocalDate;

/**
 * How many flags of a code there were on a day.
 *
 * @param day the day
 * @param code a {@link DerivedFlag} by name, or {@code DECLARED} for all declared ones
 * @param inForce how many were in force at its end
 * @param opened how many came up on it
 * @param resolved how many ended on it
 */
public record FlagCount(LocalDate day, String code, int inForce, int opened, int resolved) {}
