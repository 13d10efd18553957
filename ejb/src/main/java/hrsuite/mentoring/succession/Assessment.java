package hrsuite.mentoring.succession;

import java.time.LocalDate;

/**
 * Who judged a value, and how long the judgment holds.
 *
 * @param assessedOn the day of the judgment; null in a draft for today
 * @param assessedBy who judged; null in a draft for the caller
 * @param validUntil the last day on which it holds; null for as long as the setting says
 * @param source the door it came in by: {@code ROSTER}, {@code REST}; ignored in a draft
 */
public record Assessment(LocalDate assessedOn, String assessedBy, LocalDate validUntil, String source) {}
