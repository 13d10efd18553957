package hrsuite.mentoring.web.api;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.program.EnrollmentDraft;
import hrsuite.mentoring.program.EnrollmentFilter;
import java.util.List;

/**
 * One person, by number, or many, by a filter.
 *
 * @param employeeNumber whom; null with a filter
 * @param filter which people; null with a number
 */
public record EnrollmentBody(
        String employeeNumber,
        EnrollmentFilter filter,
        String role,
        Integer capacity,
        List<String> offers,
        List<String> wants) {

    EnrollmentDraft draft() {
        return new EnrollmentDraft(employeeNumber, role, capacity, offers, wants);
    }

    /** Whether many are meant. */
    boolean byFilter() {
        if (filter != null && (employeeNumber != null || offers != null || wants != null)) {
            throw Refusal.invalid(
                    "filter",
                    null,
                    "FILTER_AND_PERSON",
                    "The body has a filter and says something about a single person as well.",
                    "Give either employeeNumber, offers and wants, or a filter.");
        }
        return filter != null;
    }
}
