package hrsuite.mentoring.program;

import java.util.List;

/**
 * A place that HR gives to one person.
 *
 * @param employeeNumber HR's key of the person
 * @param role {@code MENTOR} or {@code MENTEE}, in any case
 * @param capacity how many pairings at once, 1 to 999; null for the person's own, or 1
 * @param offers topics that the person can teach; null for those that are known about the person
 * @param wants the same for what the person wants to learn
 */
public record EnrollmentDraft(
        String employeeNumber, String role, Integer capacity, List<String> offers, List<String> wants) {

    public EnrollmentDraft {
        offers = offers == null ? null : Given.list(offers);
        wants = wants == null ? null : Given.list(wants);
    }
}
