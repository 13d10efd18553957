package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.Refusal;

/**
 * Something that is wrong with what was said about a person.
 *
 * @param place the field; empty when the whole is meant
 * @param value what was said; null when there is none
 * @param code stable code in capitals, the same as of a roster
 * @param message one sentence that names the value
 * @param advice what to do
 * @param severity {@code ERROR} refuses the person, {@code WARNING} does not
 */
public record PushProblem(String place, String value, String code, String message, String advice, Severity severity) {

    /** How bad it is. */
    public enum Severity {
        ERROR,
        WARNING
    }

    boolean isError() {
        return severity == Severity.ERROR;
    }

    Refusal.Reason reason() {
        return new Refusal.Reason(place, value, code, message, advice);
    }
}
