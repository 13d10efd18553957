package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.ApprovedEnrollment;
import hrsuite.mentoring.program.Role;
import java.util.Set;

/**
 * Whose last partner in a program has left the company, and who has got nobody since. Read from the pairings themselves,
 * so that it holds and ends with them.
 *
 * @param mentors person ids of those who taught
 * @param mentees person ids of those who learned
 */
record LeftBehind(Set<Long> mentors, Set<Long> mentees) {

    boolean includes(ApprovedEnrollment place) {
        return (place.role() == Role.MENTOR ? mentors : mentees).contains(place.person());
    }
}
