package hrsuite.mentoring.succession;

import java.time.LocalDate;

/**
 * A flag that HR wants to declare.
 *
 * @param employeeNumber whom it is about
 * @param code what HR calls it, 1 to 100 characters; {@value #CONCERN} has every pair with that person looked at
 * @param note why, at most 1,000 characters; null for none
 * @param endsOn the last day on which it counts, not before today; null for no end
 * @param counterpart employee number of the other one, where it is about two people; null for everybody
 */
public record FlagDraft(String employeeNumber, String code, String note, LocalDate endsOn, String counterpart) {

    /** The code of a flag that keeps people apart until somebody has looked at the pair. */
    public static final String CONCERN = "DECLARED_CONCERN";
}
