package hrsuite.mentoring.succession;

import java.time.LocalDate;

/**
 * What somebody said about a flag.
 *
 * @param by sign-in name; {@code system} where the facts went by themselves
 * @param on the day
 * @param why in their words; never null, may be empty
 */
public record FlagDecision(String by, LocalDate on, String why) {}
