package hrsuite.mentoring.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hrsuite.mentoring.Company;
import hrsuite.mentoring.Installation.Provider;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.pairing.PairingDetail;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The life of a program")
class ProgramLifeTest {

    private Company company;

    @BeforeEach
    void found() {
        company = Company.with(Provider.ECLIPSELINK).person("S1", "12", null).person("J1", "3", null);
    }

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    @DisplayName("P2 P10 a draft may lack what no program starts without; it starts when nothing lacks any more")
    void keepsADraftAndRefusesToStartItWithAllReasons() {
        ProgramDetail draft = company.open(Company.bare("Not yet", null, null, "draft"));
        assertThat(draft.state()).isEqualTo("DRAFT");
        assertThat(draft.milestones()).isNotEmpty().allSatisfy(milestone -> assertThat(milestone.on())
                .isNull());

        Refusal refusal = refusal(() -> move(draft, "ENROLLING"));
        assertThat(refusal.reasons())
                .extracting(Refusal.Reason::place)
                .containsExactlyInAnyOrder("startsOn", "endsOn", "goals", "cadence");
        assertThat(codes(() -> company.enroll(draft, "S1", Role.MENTOR, 1))).containsExactly("PROGRAM_NOT_OPEN");

        ProgramDetail whole = company.programs(
                service -> service.change(draft.id(), draft.version(), Company.draft("Whole", "TRADITIONAL", null)));
        assertThat(whole.state()).isEqualTo("DRAFT");
        assertThat(move(whole, "enrolling").state()).isEqualTo("ENROLLING");
        assertThat(company.events()).contains(new ProgramMoved(draft.id(), ProgramState.DRAFT, ProgramState.ENROLLING));
    }

    @Test
    @DisplayName("P10 a state that does not follow is refused, and so is a beginning in the middle")
    void refusesStatesThatDoNotFollow() {
        ProgramDetail program = company.open(Company.draft("A program", "TRADITIONAL", null));
        assertThat(codes(() -> move(program, "CLOSED"))).containsExactly("STATE_DOES_NOT_FOLLOW");
        assertThat(codes(() -> move(program, "SLEEPING"))).containsExactly("STATE_UNKNOWN");
        assertThat(codes(() ->
                        company.open(Company.bare("A program", "cisco-europe", LocalDate.of(2026, 1, 1), "RUNNING"))))
                .containsExactly("STATE_NOT_FIRST");
    }

    @Test
    @DisplayName("P10 PA11 nobody joins what is closing; closing completes pairings and places")
    void completesPairingsAndPlacesWhenItCloses() {
        ProgramDetail program = running();
        ProgramDetail closing = move(program, "CLOSING");
        company.person("J2", "3", null);
        assertThat(codes(() -> company.enroll(program, "J2", Role.MENTEE, 1))).containsExactly("PROGRAM_NOT_OPEN");
        assertThat(codes(() -> company.directory(
                        pairings -> pairings.confirm(program.id(), List.of(company.pair("S1", "J1"))))))
                .containsExactly("PROGRAM_NOT_OPEN");

        ProgramDetail closed = move(closing, "CLOSED");

        assertThat(closed.state()).isEqualTo("CLOSED");
        assertThat(company.pairings(service -> service.pairings(program.id(), PageRequest.first()))
                        .items())
                .singleElement()
                .satisfies(pairing -> {
                    assertThat(pairing.state()).isEqualTo("COMPLETED");
                    assertThat(pairing.endedOn()).isNotNull();
                });
        assertThat(company.programs(service -> service.enrollments(program.id(), PageRequest.first()))
                        .items())
                .extracting(EnrollmentDetail::state)
                .containsOnly("COMPLETED");
        assertThat(codes(() -> move(closed, "RUNNING"))).containsExactly("PROGRAM_CLOSED");
    }

    @Test
    @DisplayName("P10 after its last day a program is closing, until HR prolongs it")
    void closesAfterItsLastDayUnlessItIsProlonged() {
        ProgramDetail program = running();
        ProgramDetail over = company.programs(service ->
                service.change(program.id(), program.version(), lasting(program, LocalDate.of(2026, 1, 31), null)));
        assertThat(over.state()).isEqualTo("CLOSING");
        assertThat(codes(() -> move(over, "RUNNING"))).containsExactly("PROGRAM_OVER");

        ProgramDetail prolonged = company.programs(service ->
                service.change(over.id(), over.version(), lasting(over, LocalDate.of(2126, 1, 31), "RUNNING")));
        assertThat(prolonged.state()).isEqualTo("RUNNING");
    }

    @Test
    @DisplayName("P11 milestones follow from the program's days and move with them")
    void movesMilestonesWithTheDays() {
        ProgramDetail program = company.open(Company.draft("A program", "TRADITIONAL", null));
        assertThat(day(program, "KICK_OFF")).isEqualTo("2026-01-01");
        ProgramDetail shorter = company.programs(service ->
                service.change(program.id(), program.version(), lasting(program, LocalDate.of(2026, 1, 31), null)));
        assertThat(day(shorter, "MIDPOINT")).isEqualTo("2026-01-16");
        assertThat(day(shorter, "CLOSE")).isEqualTo("2026-01-31");
        assertThat(day(shorter, "RETROSPECTIVE")).isEqualTo("2026-02-28");
    }

    private static LocalDate day(ProgramDetail program, String code) {
        return program.milestones().stream()
                .filter(milestone -> milestone.code().equals(code))
                .findFirst()
                .orElseThrow()
                .on();
    }

    private ProgramDetail running() {
        ProgramDetail program = company.open(Company.draft("A program", "TRADITIONAL", null));
        company.enroll(program, "S1", Role.MENTOR, 1);
        company.enroll(program, "J1", Role.MENTEE, 1);
        List<PairingDetail> made =
                company.directory(pairings -> pairings.confirm(program.id(), List.of(company.pair("S1", "J1"))));
        assertThat(made).hasSize(1);
        ProgramDetail running = company.programs(service -> service.program(program.id()));
        assertThat(running.state()).isEqualTo("RUNNING");
        return running;
    }

    private ProgramDetail move(ProgramDetail program, String state) {
        return company.programs(service -> service.change(
                program.id(), program.version(), ProgramDraft.of(program).in(state)));
    }

    private static ProgramDraft lasting(ProgramDetail program, LocalDate endsOn, String state) {
        ProgramDraft same = ProgramDraft.of(program);
        return new ProgramDraft(
                same.name(),
                same.kind(),
                same.extendsProgram(),
                same.template(),
                same.startsOn(),
                endsOn,
                same.goals(),
                same.cadence(),
                same.consent(),
                same.rules(),
                same.weights(),
                state,
                same.maximumMentors(),
                same.maximumMentees(),
                same.framework(),
                same.milestones());
    }

    private static List<String> codes(Runnable attempt) {
        return refusal(attempt).reasons().stream().map(Refusal.Reason::code).toList();
    }

    private static Refusal refusal(Runnable attempt) {
        return catchThrowableOfType(Refusal.class, attempt::run);
    }
}
