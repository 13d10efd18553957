package hrsuite.mentoring.web.api;

import hrsuite.mentoring.program.EnrollmentChange;
import hrsuite.mentoring.program.EnrollmentDetail;
import java.util.List;

/** What can be changed about a place in a program. */
public record EnrollmentPatch(Integer capacity, List<String> offers, List<String> wants, String state) {

    static EnrollmentPatch of(EnrollmentDetail place) {
        return new EnrollmentPatch(place.capacity(), place.offers(), place.wants(), place.state());
    }

    /** A state that stays is no change: not every state may be asked for. */
    EnrollmentChange from(EnrollmentDetail present) {
        return new EnrollmentChange(
                capacity,
                offers == null ? List.of() : offers,
                wants == null ? List.of() : wants,
                present.state().equals(state) ? null : state);
    }
}
