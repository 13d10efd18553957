package hrsuite.mentoring.web.problem;

import hrsuite.mentoring.Refusal;
import java.util.List;

/**
 * An error as RFC 9457 writes it.
 *
 * @param type {@code about:blank}: the status says it all
 * @param title the status in words
 * @param status the status
 * @param detail what happened here
 * @param instance what was called
 * @param problems every single thing that is wrong; null when {@code detail} says it all
 */
public record Problem(String type, String title, int status, String detail, String instance, List<Cause> problems) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One thing that is wrong.
     *
     * @param place where: a field, a cell, a parameter
     * @param value what stands there; null when there is nothing or when it must not be repeated
     * @param code stable code
     * @param message what is wrong with it
     * @param advice what to do; null when nothing helps
     */
    public record Cause(String place, String value, String code, String message, String advice) {

        public static Cause of(Refusal.Reason reason) {
            return new Cause(reason.place(), reason.value(), reason.code(), reason.message(), reason.advice());
        }
    }

    public static Problem of(int status, String detail, String instance) {
        return new Problem("about:blank", Titles.of(status), status, detail, instance, null);
    }

    static Problem of(int status, Cause cause, String instance) {
        return new Problem("about:blank", Titles.of(status), status, cause.message(), instance, List.of(cause));
    }

    public static Problem of(int status, Refusal refusal, String instance) {
        List<Cause> causes = refusal.reasons().stream().map(Cause::of).toList();
        return new Problem("about:blank", Titles.of(status), status, refusal.getMessage(), instance, causes);
    }
}
