package hrsuite.mentoring.succession;

import java.time.LocalDate;

/**
 * A flag that HR wants to declare.
 *
 * @param employeeNumber whom it is about
 * @param code what HR calls it, 1 to 100 characters
 * @param note why, at most 1,000 characters; null for none
 * @param endsOn the last day on which it counts, not before today; null for no end
 */
public record FlagDraft(String employeeNumber, String code, String note, LocalDate endsOn) {}
