package hrsuite.mentoring.pairing;

import java.time.LocalDate;
import java.util.List;

/**
 * A mentor and a mentee in a program.
 *
 * @param id never changes
 * @param version grows with each change
 * @param program id of the program
 * @param mentor who teaches
 * @param mentee who learns
 * @param state {@code CONFIRMED ACTIVE COMPLETED ENDED}
 * @param since first day
 * @param endedOn last day; null while it goes on
 * @param endReason why it ended before its time; null otherwise
 * @param origin where it comes from: {@code import}, or what the feature that proposed it says
 * @param acknowledged codes of the objections that someone has acknowledged; confidential ones are not named
 */
public record PairingDetail(
        String id,
        long version,
        String program,
        Participant mentor,
        Participant mentee,
        String state,
        LocalDate since,
        LocalDate endedOn,
        String endReason,
        String origin,
        List<String> acknowledged) {

    /**
     * One of the two, as HR knows them.
     *
     * @param person internal id
     * @param employeeNumber HR's key
     * @param name the person's name
     * @param department null when unknown
     * @param grade null when unknown
     */
    public record Participant(String person, String employeeNumber, String name, String department, String grade) {}
}
