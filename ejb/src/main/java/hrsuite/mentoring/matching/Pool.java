package hrsuite.mentoring.matching;

import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.program.Role;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Both sides of a program, numbered from 0 by employee number, so that the same people always stand in one order. */
final class Pool {

    final Candidate[] mentors;
    final Candidate[] mentees;
    private final Map<String, Integer> mentorByNumber;
    private final Map<String, Integer> menteeByNumber;

    Pool(List<Candidate> people) {
        mentors = side(people, Role.MENTOR);
        mentees = side(people, Role.MENTEE);
        mentorByNumber = byNumber(mentors);
        menteeByNumber = byNumber(mentees);
    }

    private static Candidate[] side(List<Candidate> people, Role role) {
        return people.stream()
                .filter(person -> person.role() == role)
                .sorted(Comparator.comparing(Candidate::employeeNumber))
                .toArray(Candidate[]::new);
    }

    private static Map<String, Integer> byNumber(Candidate[] side) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < side.length; i++) {
            numbers.put(side[i].employeeNumber(), i);
        }
        return numbers;
    }

    OptionalInt mentor(String employeeNumber) {
        return found(mentorByNumber.get(employeeNumber));
    }

    OptionalInt mentee(String employeeNumber) {
        return found(menteeByNumber.get(employeeNumber));
    }

    private static OptionalInt found(Integer index) {
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    Candidate[] side(Role role) {
        return role == Role.MENTOR ? mentors : mentees;
    }

    /** How many questions judging everyone with everyone takes. */
    long combinations() {
        return (long) mentors.length * mentees.length;
    }

    static int withFreePlace(Candidate[] side) {
        int free = 0;
        for (Candidate person : side) {
            free += person.capacity() > 0 ? 1 : 0;
        }
        return free;
    }
}
