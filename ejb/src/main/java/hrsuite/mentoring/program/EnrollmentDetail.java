package hrsuite.mentoring.program;

import java.time.Instant;
import java.util.List;

/**
 * One person's place in a program.
 *
 * @param id never changes
 * @param version grows with each change
 * @param program id of the program
 * @param person internal id of the person
 * @param employeeNumber HR's key of the person
 * @param name the person's name
 * @param role {@code MENTOR} or {@code MENTEE}
 * @param capacity how many pairings at once, at least 1
 * @param offers topics that the person can teach, as given here; empty when none were given
 * @param wants the same for what the person wants to learn
 * @param state {@code APPLIED APPROVED WAITLISTED PAUSED WITHDRAWN COMPLETED}
 * @param appliedAt when the person applied; null for a place that HR gave
 * @param declineReason why HR declined the application; null where it did not
 */
public record EnrollmentDetail(
        String id,
        long version,
        String program,
        String person,
        String employeeNumber,
        String name,
        Role role,
        int capacity,
        List<String> offers,
        List<String> wants,
        String state,
        Instant appliedAt,
        String declineReason) {}
