package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.ApprovedEnrollment;
import hrsuite.mentoring.program.CareerSide;
import hrsuite.mentoring.program.Role;
import hrsuite.mentoring.staff.PersonDetail;
import java.util.Collection;
import java.util.Map;

/**
 * Which side of a program stands earlier in its career, by the mean of the levels. Taken for the whole side and not for
 * each person, so that two people whose topics are only assumed always have something for each other.
 *
 * @param mentors where the mentors stand
 */
record CareerSides(CareerSide mentors) {

    static CareerSides of(Collection<ApprovedEnrollment> places, Map<Long, PersonDetail> people) {
        return new CareerSides(
                mean(Role.MENTOR, places, people) < mean(Role.MENTEE, places, people)
                        ? CareerSide.EARLY
                        : CareerSide.LATE);
    }

    CareerSide of(Role role) {
        boolean likeMentors = role == Role.MENTOR;
        return likeMentors == (mentors == CareerSide.EARLY) ? CareerSide.EARLY : CareerSide.LATE;
    }

    private static double mean(Role role, Collection<ApprovedEnrollment> places, Map<Long, PersonDetail> people) {
        return places.stream()
                .filter(place -> place.role() == role)
                .mapToDouble(place -> people.get(place.person()).level())
                .average()
                .orElse(0);
    }
}
