package hrsuite.mentoring.program;

import java.time.Instant;
import java.util.List;

/**
 * A place as the person sees it whose place it is.
 *
 * @param id never changes
 * @param version grows with each change
 * @param program id of the program
 * @param programName as HR calls it
 * @param role {@code MENTOR} or {@code MENTEE}
 * @param capacity how many pairings at once
 * @param offers topics that the person can teach, as given here
 * @param wants the same for what the person wants to learn
 * @param state {@code APPLIED APPROVED WAITLISTED PAUSED WITHDRAWN COMPLETED}
 * @param appliedAt when the person applied; null for a place that HR gave
 * @param declineReason why HR declined the application; null where it did not
 */
public record OwnEnrollmentDetail(
        String id,
        long version,
        String program,
        String programName,
        Role role,
        int capacity,
        List<String> offers,
        List<String> wants,
        String state,
        Instant appliedAt,
        String declineReason) {

    static OwnEnrollmentDetail of(EnrollmentDetail place, String programName) {
        return new OwnEnrollmentDetail(
                place.id(),
                place.version(),
                place.program(),
                programName,
                place.role(),
                place.capacity(),
                place.offers(),
                place.wants(),
                place.state(),
                place.appliedAt(),
                place.declineReason());
    }
}
