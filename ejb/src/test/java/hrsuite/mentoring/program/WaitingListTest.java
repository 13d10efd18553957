package hrsuite.mentoring.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hrsuite.mentoring.Company;
import hrsuite.mentoring.Installation.Provider;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.staff.sync.StaffPushed;
import hrsuite.mentoring.staff.sync.StaffPushed.Move;
import hrsuite.mentoring.staff.sync.StaffPushed.Moved;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Waiting lists")
class WaitingListTest {

    private static final List<String> MENTEES =
            IntStream.rangeClosed(1, 5).mapToObj(i -> "J" + i).toList();

    private Company company;
    private ProgramDetail program;

    @BeforeEach
    void found() {
        company = Company.with(Provider.HIBERNATE).person("S1", "12", null);
        program = company.open(bounded(null, 2));
        company.enroll(program, "S1", Role.MENTOR, 3);
        MENTEES.forEach(number -> company.person(number, "3", null));
        EnrollmentFilter all = new EnrollmentFilter(null, null, null, null, null, null, MENTEES, null);
        EnrollmentOutcome outcome = company.programs(service -> service.enroll(program.id(), all, "MENTEE", 1));
        assertThat(outcome).isEqualTo(new EnrollmentOutcome(5, 0, 3, List.of()));
        assertThat(states()).containsExactly("APPROVED", "APPROVED", "WAITLISTED", "WAITLISTED", "WAITLISTED");
    }

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    @DisplayName("P12 when a place frees the first who waits comes in")
    void letsInTheFirstWhoWaits() {
        change("J1", null, "WITHDRAWN");
        assertThat(states()).containsExactly("WITHDRAWN", "APPROVED", "APPROVED", "WAITLISTED", "WAITLISTED");
        assertThat(company.events()).hasAtLeastOneElementOfType(EnrollmentsPromoted.class);

        company.enroll(program, "J1", Role.MENTEE, 1);
        assertThat(states().get(0)).isEqualTo("WAITLISTED");
        change("J2", null, "COMPLETED");
        assertThat(states()).containsExactly("WAITLISTED", "COMPLETED", "APPROVED", "APPROVED", "WAITLISTED");
    }

    @Test
    @DisplayName("P12 P7 who waits comes in for a leaver, with the roster that says so")
    void letsInSomebodyForALeaver() {
        company.leave("J2");
        company.leave("J3");
        company.rosterApplied();
        assertThat(states()).containsExactly("APPROVED", "WITHDRAWN", "WITHDRAWN", "APPROVED", "WAITLISTED");
    }

    @Test
    @DisplayName("P12 P7 who waits comes in for whoever an integration says has left")
    void letsInSomebodyForALeaverOfAnIntegration() {
        company.leave("J1");
        company.installation().fire(new StaffPushed("workday", List.of(new Moved(company.id("J1"), "J1", Move.LEFT))));
        assertThat(states()).containsExactly("WITHDRAWN", "APPROVED", "APPROVED", "WAITLISTED", "WAITLISTED");
    }

    @Test
    @DisplayName("P12 a higher bound lets in as many more, no bound lets in all")
    void letsInMoreWhenTheBoundIsRaised() {
        program = company.programs(service -> service.change(program.id(), version(), bounded(null, 4)));
        assertThat(states()).containsExactly("APPROVED", "APPROVED", "APPROVED", "APPROVED", "WAITLISTED");
        company.programs(service -> service.change(program.id(), version(), bounded(null, null)));
        assertThat(states()).containsOnly("APPROVED");
    }

    @Test
    @DisplayName("P12 whoever is paused keeps the place and is in no round")
    void keepsThePlaceOfWhoeverIsPaused() {
        change("J1", null, "PAUSED");
        assertThat(states()).containsExactly("PAUSED", "APPROVED", "WAITLISTED", "WAITLISTED", "WAITLISTED");
        assertThat(candidates()).containsExactly("S1", "J2");

        change("J1", null, "APPROVED");
        assertThat(candidates()).containsExactlyInAnyOrder("S1", "J1", "J2");
    }

    @Test
    @DisplayName("P12 nobody is let in past the waiting list")
    void refusesAPlaceThatIsNotThere() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> change("J5", null, "APPROVED"));
        assertThat(refusal.reasons()).extracting(Refusal.Reason::code).containsExactly("NO_PLACE_FREE");
    }

    private List<String> candidates() {
        return company.directory(pairings -> pairings.candidates(program.id())).stream()
                .map(Candidate::employeeNumber)
                .toList();
    }

    private void change(String number, Integer capacity, String state) {
        EnrollmentDetail place = places().stream()
                .filter(one -> one.employeeNumber().equals(number))
                .findFirst()
                .orElseThrow();
        company.programs(service -> service.changeEnrollment(
                program.id(), place.id(), place.version(), new EnrollmentChange(capacity, null, null, state)));
    }

    private long version() {
        return company.programs(service -> service.program(program.id())).version();
    }

    private List<String> states() {
        return places().stream()
                .filter(place -> place.role() == Role.MENTEE)
                .map(EnrollmentDetail::state)
                .toList();
    }

    private List<EnrollmentDetail> places() {
        return company.programs(service -> service.enrollments(program.id(), PageRequest.first()))
                .items();
    }

    private static ProgramDraft bounded(Integer mentors, Integer mentees) {
        return new ProgramDraft(
                "Bounded",
                "TRADITIONAL",
                null,
                null,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2126, 12, 31),
                List.of("Learn"),
                "P1M",
                null,
                null,
                null,
                null,
                mentors,
                mentees,
                null,
                null);
    }
}
