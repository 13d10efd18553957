package hrsuite.mentoring.web.api;

import hrsuite.mentoring.web.problem.Unreadable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads days out of parameters. */
final class Days {

    private Days() {}

    /** The day; null where nothing is said. */
    static LocalDate of(String parameter, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Unreadable(
                    parameter,
                    text,
                    "NOT_A_DATE",
                    "The parameter " + parameter + " is " + text + ", which is no day.",
                    "Write it as 2026-01-31.");
        }
    }
}
