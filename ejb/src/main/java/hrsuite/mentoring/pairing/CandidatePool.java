package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.ApprovedEnrollment;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.ProgramDirectory;
import hrsuite.mentoring.program.Role;
import hrsuite.mentoring.staff.PersonDetail;
import hrsuite.mentoring.staff.ReportingLines;
import hrsuite.mentoring.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together what is known about the people of a program: place, person, topics, and how many places are left. */
@ApplicationScoped
class CandidatePool {

    @Inject
    private ProgramDirectory programs;

    @Inject
    private StaffDirectory staff;

    @Inject
    private PairingRows pairings;

    List<Candidate> candidates(String programId) {
        return draw(programId, programs.approved(programId));
    }

    /** Only some of the people, by person id. */
    List<Candidate> candidates(String programId, List<Long> persons) {
        return draw(programId, programs.approved(programId, persons));
    }

    PairingContext context(ProgramDetail program, List<Candidate> people) {
        ReportingLines lines = staff.managers();
        return new PairingContext(program, people, LocalDate.now(ZoneOffset.UTC), lines::managerOf, lines::teamSizes);
    }

    /** People as they are, whatever has become of their places. */
    List<Candidate> people(Role role, Set<Long> persons) {
        List<ApprovedEnrollment> places = persons.stream()
                .map(person -> new ApprovedEnrollment(0, person, role, 0, List.of(), List.of()))
                .toList();
        Map<Long, PersonDetail> people = staff.byIds(persons);
        Portrait portrait = new Portrait(programs.topicNames(), programs.usualTopics(), CareerSides.of(places, people));
        return places.stream()
                .map(place -> portrait.of(place, people.get(place.person()), 0, false))
                .toList();
    }

    private List<Candidate> draw(String programId, List<ApprovedEnrollment> enrollments) {
        Map<Long, PersonDetail> people =
                staff.byIds(enrollments.stream().map(ApprovedEnrollment::person).collect(Collectors.toSet()));
        List<ApprovedEnrollment> present = enrollments.stream()
                .filter(enrollment -> isAtWork(people.get(enrollment.person())))
                .toList();
        Portrait portrait =
                new Portrait(programs.topicNames(), programs.usualTopics(), CareerSides.of(present, people));
        FreePlaces free = freePlaces(programId);
        LeftBehind leftBehind = pairings.leftBehind(programId);
        return present.stream()
                .map(place ->
                        portrait.of(place, people.get(place.person()), free.of(place), leftBehind.includes(place)))
                .toList();
    }

    private FreePlaces freePlaces(String programId) {
        return new FreePlaces(
                programs.mentorPromises(programId),
                pairings.takenByMentors(programId),
                pairings.takenByMentees(programId));
    }

    private static boolean isAtWork(PersonDetail person) {
        return person != null && person.status().equals("ACTIVE") && hasBegun(person);
    }

    /** Whoever is hired ahead is matched from the first day on. */
    private static boolean hasBegun(PersonDetail person) {
        return person.hireDate() == null || !person.hireDate().isAfter(LocalDate.now(ZoneOffset.UTC));
    }

    /** How many pairings people can still take: mentors across all linked programs, mentees in this one. */
    private record FreePlaces(
            Map<Long, Integer> promises, Map<Long, Integer> takenByMentors, Map<Long, Integer> takenByMentees) {

        int of(ApprovedEnrollment place) {
            long person = place.person();
            int free = place.role() == Role.MENTOR
                    ? promises.getOrDefault(person, place.capacity()) - takenByMentors.getOrDefault(person, 0)
                    : place.capacity() - takenByMentees.getOrDefault(person, 0);
            return Math.max(0, free);
        }
    }
}
