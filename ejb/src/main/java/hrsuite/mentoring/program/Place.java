package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal.Reason;
import hrsuite.mentoring.staff.PersonDetail;
import java.util.List;
import java.util.Optional;

/**
 * A place that is to be given to a person.
 *
 * @param person internal id
 * @param capacity for a new place
 * @param capacityGiven for a place that is there already; null leaves it
 * @param offers as kept; null when none were given
 * @param wants as kept; null when none were given
 */
record Place(long person, int capacity, Integer capacityGiven, String offers, String wants) {

    static Place of(PersonDetail person, Integer capacity, List<String> offers, List<String> wants) {
        return new Place(
                person.key(), capacityOf(person, capacity), capacity, TopicList.text(offers), TopicList.text(wants));
    }

    /** Why a person cannot take part, if so; the place named is the employee number. */
    static Optional<Reason> objection(PersonDetail person, Integer capacity) {
        if (person.status().equals("LEAVER")) {
            return against(person, "PERSON_HAS_LEFT", "has left the company", "Correct the status if that is wrong.");
        }
        if (person.status().equals("ON_LEAVE")) {
            return against(person, "PERSON_ON_LEAVE", "is on leave", "Enroll the person after the return.");
        }
        if ("NONE".equals(person.mentoringRole())) {
            return against(
                    person,
                    "PERSON_DECLINES",
                    "has the mentoring role NONE",
                    "Change the mentoring role if that is outdated.");
        }
        if (capacityOf(person, capacity) < 1) {
            return against(person, "NO_CAPACITY", "has a capacity of 0", "Give a capacity of 1 or more.");
        }
        return Optional.empty();
    }

    private static int capacityOf(PersonDetail person, Integer given) {
        if (given != null) {
            return given;
        }
        return person.capacity() == null ? 1 : person.capacity();
    }

    private static Optional<Reason> against(PersonDetail person, String code, String problem, String advice) {
        String number = person.employeeNumber();
        return Optional.of(new Reason(
                number, number, code, "The person with employee number " + number + " " + problem + ".", advice));
    }
}
