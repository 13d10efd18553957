package hrsuite.mentoring.succession;

import java.time.LocalDate;

/**
 * A risk to the succession of a person or of the position they hold.
 *
 * @param id stable; a number for a declared flag, the code and the person for a derived one
 * @param version grows with each change of a declared flag; 0 for a derived one
 * @param origin whether it follows from the data or was declared
 * @param code a {@link DerivedFlag} by name, or what HR called it
 * @param employeeNumber whom it is about
 * @param name how that person is called; never null, may be empty
 * @param department null when unknown
 * @param jobTitle null when unknown
 * @param reason the facts behind a derived flag, or the note of a declared one, in one sentence; never null, may be empty
 * @param declaredBy sign-in name of who declared it; null for a derived flag, as all of the following
 * @param declaredOn when it was declared
 * @param endsOn the last day on which it counts; null for no end
 */
public record RiskFlag(
        String id,
        long version,
        Origin origin,
        String code,
        String employeeNumber,
        String name,
        String department,
        String jobTitle,
        String reason,
        String declaredBy,
        LocalDate declaredOn,
        LocalDate endsOn) {

    /** Where a flag comes from. */
    public enum Origin {
        /** It follows from the data, and goes when they change. */
        DERIVED,
        /** HR said so, and says when it is over. */
        DECLARED
    }
}
