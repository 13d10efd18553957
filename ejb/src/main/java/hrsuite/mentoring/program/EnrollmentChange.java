package hrsuite.mentoring.program;

import java.util.List;

/**
 * What is to change about a place in a program; null leaves a value as it is.
 *
 * @param capacity 1 to 999
 * @param offers topics that the person can teach; empty for those that are known about the person
 * @param wants the same for what the person wants to learn
 * @param state {@code APPROVED WAITLISTED PAUSED WITHDRAWN COMPLETED}, in any case
 */
public record EnrollmentChange(Integer capacity, List<String> offers, List<String> wants, String state) {

    public EnrollmentChange {
        offers = offers == null ? null : Given.list(offers);
        wants = wants == null ? null : Given.list(wants);
    }
}
