package hrsuite.mentoring.succession;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A risk to the succession of a person or of a position.
 *
 * @param id stable; a number for a declared flag, the code and a number for a derived one
 * @param version grows with each change
 * @param origin whether it follows from the data or was declared
 * @param code a {@link DerivedFlag} by name, or what HR called it
 * @param employeeNumber whom it is about; null for a position that nobody holds
 * @param name how that person is called; never null, may be empty
 * @param department the person's, or the unit of the position; null when unknown
 * @param jobTitle the person's, or the title of the position; null when unknown
 * @param position code of the position that nobody holds; null for a flag about a person
 * @param reason the facts behind a derived flag, or the note of a declared one, in one sentence; never null, may be empty
 * @param facts what a derived flag rests on, by name; empty for a declared one; never null
 * @param state where it is in its life
 * @param declaredBy sign-in name of who declared it; null for a derived flag
 * @param declaredOn when it was declared; null for a derived flag
 * @param openedBy sign-in name of who declared it, or whose change of the data it followed; {@code system} where only
 *     days went by
 * @param openedOn when it came up or was declared
 * @param endsOn the last day on which a declared flag counts; null for no end
 * @param counterpart employee number of the other one of two people whom a declared flag keeps apart; null for everybody
 * @param acknowledged who has looked at it and why it stays; null when nobody has
 * @param resolved who ended it and why; null while it is in force
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
        String position,
        String reason,
        Map<String, String> facts,
        State state,
        String declaredBy,
        LocalDate declaredOn,
        String openedBy,
        LocalDate openedOn,
        LocalDate endsOn,
        String counterpart,
        FlagDecision acknowledged,
        FlagDecision resolved) {

    public RiskFlag {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** Where a flag comes from. */
    public enum Origin {
        /** It follows from the data, and goes when they change. */
        DERIVED,
        /** HR said so, and says when it is over. */
        DECLARED
    }

    /** Where a flag is in its life. */
    public enum State {
        /** In force, and nobody has said anything about it. */
        OPEN,
        /** In force, and somebody takes care of it. */
        ACKNOWLEDGED,
        /** No longer in force. */
        RESOLVED
    }
}
