package hrsuite.mentoring.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import hrsuite.mentoring.Company;
import hrsuite.mentoring.Installation.Provider;
import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P14 applications for places")
class ApplicationsTest {

    private Company company;
    private ProgramDetail program;

    @BeforeEach
    void found() {
        company = Company.with(Provider.ECLIPSELINK)
                .person("S1", "12", null)
                .person("J1", "3", null)
                .person("J2", "3", null);
        MigratedDatabase.execute(
                company.installation().database(), "UPDATE mentoring.person SET user_name = lower(employee_number)");
        program = company.open(draft("Mentoring", 1));
    }

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    @DisplayName("P14 nobody counts on a place before HR has approved it")
    void isApprovedByHr() {
        OwnEnrollmentDetail mine = apply("J1", List.of("Social media"));
        assertThat(mine.state()).isEqualTo("APPLIED");
        assertThat(mine.programName()).isEqualTo("Mentoring");
        assertThat(approved()).isEmpty();
        assertThat(listed("APPLIED")).singleElement().satisfies(place -> {
            assertThat(place.employeeNumber()).isEqualTo("J1");
            assertThat(place.appliedAt()).isNotNull();
            assertThat(place.offers()).containsExactly("Social media");
        });

        EnrollmentDetail answered = approve(mine.id());
        assertThat(answered.state()).isEqualTo("APPROVED");
        assertThat(approved()).hasSize(1);
        assertThat(codes(() -> approve(mine.id()))).containsExactly("NO_APPLICATION");
        assertThat(codes(() -> apply("J1", null))).containsExactly("ALREADY_IN");
        assertThat(company.events())
                .filteredOn(ApplicationMade.class::isInstance)
                .extracting(event -> ((ApplicationMade) event).action())
                .containsExactly("APPLICATION_APPLIED", "APPLICATION_APPROVED");
    }

    @Test
    @DisplayName("P12 P14 where all places are taken whoever is approved waits, and comes in when one frees")
    void waitsWhereAllPlacesAreTaken() {
        company.enroll(program, "J2", Role.MENTEE, 1);
        OwnEnrollmentDetail mine = apply("J1", null);
        assertThat(approve(mine.id()).state()).isEqualTo("WAITLISTED");

        OwnEnrollmentDetail other = in(applications -> applications.own("j2")).get(0);
        in(applications -> applications.withdraw("j2", other.id(), other.version()));

        assertThat(own("j1")).singleElement().satisfies(place -> assertThat(place.state())
                .isEqualTo("APPROVED"));
        assertThat(counts())
                .containsExactly(
                        new PlaceCount(Role.MENTEE, "APPROVED", 1, 1), new PlaceCount(Role.MENTEE, "WITHDRAWN", 1, 1));
    }

    @Test
    @DisplayName("P14 whoever is declined reads why, and may apply again")
    void isDeclinedWithAReason() {
        OwnEnrollmentDetail mine = apply("J1", null);
        assertThat(codes(() -> decline(mine.id(), " "))).containsExactly("REASON_MISSING");
        decline(mine.id(), "Next year, please.");

        assertThat(own("J1").get(0))
                .extracting(OwnEnrollmentDetail::state, OwnEnrollmentDetail::declineReason)
                .isEqualTo(List.of("WITHDRAWN", "Next year, please."));
        OwnEnrollmentDetail again = apply("J1", null);
        assertThat(again.id()).isEqualTo(mine.id());
        assertThat(again.state()).isEqualTo("APPLIED");
        assertThat(again.declineReason()).isNull();
    }

    @Test
    @DisplayName("P4 P14 whoever HR enrolls has been answered")
    void enrollingAnswersAnApplication() {
        apply("J1", List.of("Social media"));
        EnrollmentDetail place = company.enroll(program, "J1", Role.MENTEE, 2);
        assertThat(place.state()).isEqualTo("APPROVED");
        assertThat(place.offers()).containsExactly("Social media");
    }

    @Test
    @DisplayName("P10 P14 people apply to programs that are open, also to one that runs, and to no other")
    void appliesToOpenPrograms() {
        ProgramDetail draft = company.open(new ProgramDraft(
                "Draft",
                "TRADITIONAL",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                Map.of(),
                "DRAFT",
                null,
                null,
                null,
                null));
        ProgramDetail running = company.open(draft("Running", null));
        company.programs(service -> service.change(
                running.id(), running.version(), ProgramDraft.of(running).in("RUNNING")));

        assertThat(open("J1")).extracting(OpenProgramDetail::name).containsExactly("Running", "Mentoring");
        OwnEnrollmentDetail joining = in(applications -> applications.apply("J1", application(running, "MENTOR")));
        assertThat(joining.state()).isEqualTo("APPLIED");
        assertThat(codes(() -> in(applications -> applications.apply("J1", application(draft, "MENTOR")))))
                .hasSize(1);
    }

    @Test
    @DisplayName("P14 whoever nobody knows, or has left, applies for nothing and sees nothing of others")
    void isForPeopleAtWork() {
        OwnEnrollmentDetail mine = apply("J1", null);
        assertThat(open("stranger")).isEmpty();
        assertThat(own("stranger")).isEmpty();
        assertThat(codes(() -> in(applications -> applications.apply("stranger", application(program, "MENTEE")))))
                .containsExactly("NOT_IN_THE_ROSTER");
        assertThat(codes(() -> in(applications -> applications.own("J2", mine.id()))))
                .containsExactly("NOT_FOUND");
        assertThat(codes(() -> in(applications -> applications.withdraw("J2", mine.id(), mine.version()))))
                .containsExactly("NOT_FOUND");
        assertThat(codes(() -> in(applications -> applications.apply("J1", application(program, "PATRON")))))
                .containsExactly("ROLE_UNKNOWN");
    }

    @Test
    @DisplayName("P5 places are found by side, state and name")
    void findsPlaces() {
        company.enroll(program, "S1", Role.MENTOR, 3);
        apply("J1", null);
        assertThat(find(new PlaceFilter(null, null, "j1"))).containsExactly("J1");
        assertThat(find(new PlaceFilter(Role.MENTOR, null, "GIVEN fam"))).containsExactly("S1");
        assertThat(find(new PlaceFilter(null, "approved", null))).containsExactly("S1");
        assertThat(find(new PlaceFilter(null, null, "100%"))).isEmpty();
        assertThat(codes(() -> find(new PlaceFilter(null, "HOVERING", null)))).containsExactly("STATE_UNKNOWN");
        assertThat(counts())
                .extracting(PlaceCount::role, PlaceCount::state, PlaceCount::places)
                .containsExactly(tuple(Role.MENTOR, "APPROVED", 3), tuple(Role.MENTEE, "APPLIED", 1));
    }

    private OwnEnrollmentDetail apply(String number, List<String> offers) {
        return in(applications ->
                applications.apply(number, new ApplicationDraft(program.id(), "mentee", null, offers, null)));
    }

    private List<OwnEnrollmentDetail> own(String signInName) {
        return in(applications -> applications.own(signInName));
    }

    private List<OpenProgramDetail> open(String signInName) {
        return in(applications -> applications.programsFor(signInName));
    }

    private List<PlaceCount> counts() {
        return company.programs(service -> service.places(program.id()));
    }

    private static ApplicationDraft application(ProgramDetail program, String role) {
        return new ApplicationDraft(program.id(), role, 1, null, null);
    }

    private EnrollmentDetail approve(String id) {
        return company.programs(service -> service.approve(program.id(), id, version(service, id)));
    }

    private EnrollmentDetail decline(String id, String reason) {
        return company.programs(service -> service.decline(program.id(), id, version(service, id), reason));
    }

    private long version(ProgramService service, String id) {
        return service.enrollment(program.id(), id).version();
    }

    private List<EnrollmentDetail> listed(String state) {
        return company.programs(service ->
                        service.enrollments(program.id(), new PlaceFilter(null, state, null), PageRequest.first()))
                .items();
    }

    private List<String> find(PlaceFilter filter) {
        return company
                .programs(service -> service.enrollments(program.id(), filter, PageRequest.first()))
                .items()
                .stream()
                .map(EnrollmentDetail::employeeNumber)
                .toList();
    }

    private List<ApprovedEnrollment> approved() {
        return company.installation()
                .inTransaction(
                        () -> company.installation().get(ProgramDirectory.class).approved(program.id()));
    }

    private <T> T in(Function<Applications, T> work) {
        return company.installation()
                .inTransaction(() -> work.apply(company.installation().get(Applications.class)));
    }

    private static ProgramDraft draft(String name, Integer maximumMentees) {
        ProgramDraft plain = Company.draft(name, "TRADITIONAL", null);
        return new ProgramDraft(
                name,
                plain.kind(),
                null,
                null,
                plain.startsOn(),
                plain.endsOn(),
                plain.goals(),
                plain.cadence(),
                null,
                Map.of(),
                Map.of(),
                null,
                null,
                maximumMentees,
                null,
                null);
    }

    private static List<String> codes(Runnable work) {
        Refusal refusal = catchThrowableOfType(Refusal.class, work::run);
        return refusal.reasons().stream().map(Refusal.Reason::code).toList();
    }
}
