package hrsuite.mentoring.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hrsuite.mentoring.Company;
import hrsuite.mentoring.Installation.Provider;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.ExistingPair;
import hrsuite.mentoring.pairing.NewPairing;
import hrsuite.mentoring.pairing.PairingDetail;
import hrsuite.mentoring.pairing.PairingOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every kind of program has to do, run for each of them against the real beans and tables. A kind's test says which
 * kind it is, and who of a senior and a junior is the mentor there.
 */
public abstract class ProgramKindContract {

    private Company company;

    /** Code of the kind. */
    protected abstract String kind();

    /** Whose persistence it runs on: between them, the kinds try both. */
    protected abstract Provider provider();

    /** Beans of the kind, by any class of its package. */
    protected abstract Class<?> packageOfTheKind();

    /** Who teaches: of two employee numbers the senior's or the junior's. */
    protected abstract String mentor(String senior, String junior);

    /** The objection to a pair of the wrong direction. */
    protected abstract String directionCode();

    private String mentee(String senior, String junior) {
        return mentor(junior, senior);
    }

    @BeforeEach
    void found() {
        company = Company.with(provider(), packageOfTheKind())
                .person("S1", "12", null)
                .person("S2", "12", null)
                .person("J1", "3", null)
                .person("J2", "3", null);
    }

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    @DisplayName("P2 a program has dates, goals, a cadence and a value for every parameter")
    void opensWithEveryParameterInForce() {
        ProgramDetail program = company.open(draft());
        assertThat(program.kind()).isEqualTo(kind());
        assertThat(program.state()).isEqualTo("ENROLLING");
        assertThat(program.rules()).containsEntry("minimumCommonHours", 2.0).containsKey("minimumGradeDistance");
        ProgramDetail read = company.programs(service -> service.program(program.id()));
        assertThat(read).isEqualTo(program);
    }

    @Test
    @DisplayName("P1 a draft is refused with everything that is wrong with it")
    void refusesADraftWithAllReasons() {
        Refusal refusal = refusal(() -> company.open(new ProgramDraft(
                " ",
                kind(),
                null,
                null,
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2026, 1, 1),
                List.of(),
                "monthly",
                "MAYBE",
                Map.of("minimumGradeDistanze", 1.0, "minimumCommonHours", -1.0),
                Map.of(),
                null,
                null,
                null,
                null,
                null)));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.reasons())
                .extracting(Refusal.Reason::place)
                .containsExactlyInAnyOrder(
                        "name",
                        "endsOn",
                        "goals",
                        "cadence",
                        "consent",
                        "rules.minimumGradeDistanze",
                        "rules.minimumCommonHours");
        assertThat(refusal.reasons())
                .anySatisfy(reason -> assertThat(reason.advice()).contains("Did you mean minimumGradeDistance?"));
    }

    @Test
    @DisplayName("P3 what the request gives wins over the template, the template over what is usual")
    void fillsTheDraftFromItsTemplate() {
        ProgramDetail program = company.open(new ProgramDraft(
                "From a template",
                kind(),
                null,
                "pwc-australia",
                LocalDate.of(2026, 1, 12),
                null,
                List.of("Our own goal"),
                null,
                null,
                Map.of(),
                Map.of(),
                null,
                null,
                null,
                null,
                null));
        assertThat(program.cadence()).isEqualTo("P1M");
        assertThat(program.endsOn()).isEqualTo("2027-01-11");
        assertThat(program.goals()).containsExactly("Our own goal");
    }

    @Test
    @DisplayName("P6 a change of an outdated copy is refused")
    void refusesAnOutdatedChange() {
        ProgramDetail opened = company.open(draft());
        ProgramDetail changed =
                company.programs(service -> service.change(opened.id(), opened.version(), draft("Renamed")));
        assertThat(changed.name()).isEqualTo("Renamed");
        assertThat(changed.version()).isGreaterThan(opened.version());
        assertThat(refusal(() -> company.programs(
                                service -> service.change(opened.id(), opened.version(), draft("Again"))))
                        .kind())
                .isEqualTo(Refusal.Kind.STALE);
    }

    @Test
    @DisplayName("P4 enrolling twice changes the place and nothing else")
    void enrollsAPersonOncePerSide() {
        ProgramDetail program = company.open(draft());
        EnrollmentDetail first = company.enroll(program, "J1", Role.MENTOR, 1);
        EnrollmentDetail again = company.enroll(program, "J1", Role.MENTOR, 3);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.capacity()).isEqualTo(3);
        assertThat(company.programs(service -> service.enrollments(program.id(), PageRequest.first()))
                        .items())
                .hasSize(1);
    }

    @Test
    @DisplayName("P5 enrolling many names who cannot take part, and takes all others")
    void enrollsByFilter() {
        company.leave("J2");
        ProgramDetail program = company.open(draft());
        EnrollmentFilter filter =
                new EnrollmentFilter(null, null, null, null, null, null, List.of("J1", "J2", "S1", "nobody"), null);
        EnrollmentOutcome outcome = company.programs(service -> service.enroll(program.id(), filter, "mentor", null));
        assertThat(outcome.enrolled()).isEqualTo(2);
        assertThat(outcome.already()).isZero();
        assertThat(outcome.refused())
                .extracting(Refusal.Reason::code)
                .containsExactlyInAnyOrder("PERSON_UNKNOWN", "PERSON_HAS_LEFT");
        assertThat(company.programs(service -> service.enroll(program.id(), filter, "mentor", 2))
                        .already())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("P5 a filter that restricts nothing is a slip")
    void refusesAnEmptyFilter() {
        ProgramDetail program = company.open(draft());
        EnrollmentFilter nothing = new EnrollmentFilter(null, null, null, null, null, null, null, null);
        assertThat(refusal(() -> company.programs(service -> service.enroll(program.id(), nothing, "MENTOR", null)))
                        .reasons())
                .extracting(Refusal.Reason::code)
                .containsExactly("FILTER_EMPTY");
    }

    @Test
    @DisplayName("PA1 the direction of the kind is enforced")
    void enforcesItsDirection() {
        ProgramDetail program = everybodyEnrolled();
        PairingOutcome right = company.pairings(service -> service.takeOver(
                program.id(), List.of(new ExistingPair(mentor("S1", "J1"), mentee("S1", "J1"), null))));
        assertThat(right.refused()).isEmpty();
        assertThat(right.made()).isEqualTo(1);
        PairingOutcome wrong = company.pairings(service -> service.takeOver(
                program.id(), List.of(new ExistingPair(mentee("S2", "J2"), mentor("S2", "J2"), null))));
        assertThat(wrong.made()).isZero();
        assertThat(wrong.refused()).extracting(Refusal.Reason::code).contains(directionCode());
    }

    @Test
    @DisplayName("PA3, PA4 nobody has more pairings than promised")
    void keepsThePromiseOfCapacity() {
        ProgramDetail program = everybodyEnrolled();
        List<NewPairing> both = List.of(
                company.pair(mentor("S1", "J1"), mentee("S1", "J1")),
                company.pair(mentor("S1", "J1"), mentee("S2", "J2")));
        Refusal refusal = refusal(() -> company.directory(pairings -> pairings.confirm(program.id(), both)));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.reasons()).extracting(Refusal.Reason::code).containsExactly("CAPACITY_USED_UP");
        assertThat(company.pairings(service -> service.pairings(program.id(), PageRequest.first()))
                        .items())
                .as("PA5 all or none")
                .isEmpty();
    }

    @Test
    @DisplayName("PA6 every candidate has something to teach and to learn, for the other side")
    void assumesTopicsThatFitTogether() {
        ProgramDetail program = everybodyEnrolled();
        List<Candidate> people = company.directory(pairings -> pairings.candidates(program.id()));
        assertThat(people).hasSize(8).allSatisfy(person -> {
            assertThat(person.offers()).isNotEmpty();
            assertThat(person.wants()).isNotEmpty();
            assertThat(person.offersAssumed()).isTrue();
        });
        Candidate mentor = people.stream()
                .filter(person -> person.role() == Role.MENTOR)
                .findFirst()
                .orElseThrow();
        Candidate mentee = people.stream()
                .filter(person -> person.role() == Role.MENTEE)
                .findFirst()
                .orElseThrow();
        assertThat(mentor.offers()).containsAnyElementsOf(mentee.wants());
        assertThat(mentee.offers()).containsAnyElementsOf(mentor.wants());
    }

    @Test
    @DisplayName("a pairing is confirmed, begins, and is completed or ended; the program runs")
    void livesItsLife() {
        ProgramDetail program = everybodyEnrolled();
        List<PairingDetail> made = company.directory(pairings -> pairings.confirm(
                program.id(),
                List.of(
                        company.pair(mentor("S1", "J1"), mentee("S1", "J1")),
                        company.pair(mentor("S2", "J2"), mentee("S2", "J2")))));
        assertThat(company.programs(service -> service.program(program.id())).state())
                .isEqualTo("RUNNING");
        PairingDetail first = made.get(0);
        PairingDetail active = company.pairings(service -> service.move(first.id(), first.version(), "active"));
        assertThat(active.state()).isEqualTo("ACTIVE");
        assertThat(company.pairings(service -> service.move(active.id(), active.version(), "COMPLETED"))
                        .state())
                .isEqualTo("COMPLETED");
        assertThat(company.pairings(service ->
                                service.end(made.get(1).id(), made.get(1).version(), null))
                        .endReason())
                .isEqualTo("NO_FAULT");
        assertThat(refusal(() -> company.pairings(service ->
                                service.end(made.get(1).id(), made.get(1).version() + 1, null)))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    @DisplayName("P7, PA7 who leaves the company leaves programs and pairings; history stays")
    void endsWithThePersonWhoLeaves() {
        ProgramDetail program = everybodyEnrolled();
        PairingDetail pairing = company.directory(pairings ->
                        pairings.confirm(program.id(), List.of(company.pair(mentor("S1", "J1"), mentee("S1", "J1")))))
                .get(0);
        company.leave("J1");
        company.rosterApplied();
        PairingDetail ended = company.pairings(service -> service.pairing(pairing.id()));
        assertThat(ended.state()).isEqualTo("ENDED");
        assertThat(ended.endReason()).isEqualTo("LEAVER");
        assertThat(ended.version()).isGreaterThan(pairing.version());
        List<Candidate> left = company.directory(pairings -> pairings.candidates(program.id()));
        assertThat(left).extracting(Candidate::employeeNumber).doesNotContain("J1");
    }

    @Test
    @DisplayName("a program with a history stays")
    void removesOnlyAProgramThatNothingHasComeOf() {
        ProgramDetail unused = company.open(draft());
        company.programs(service -> {
            service.remove(unused.id(), unused.version());
            return null;
        });
        assertThat(refusal(() -> company.programs(service -> service.program(unused.id())))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        ProgramDetail used = everybodyEnrolled();
        company.directory(
                pairings -> pairings.confirm(used.id(), List.of(company.pair(mentor("S1", "J1"), mentee("S1", "J1")))));
        ProgramDetail running = company.programs(service -> service.program(used.id()));
        assertThat(refusal(() -> company.programs(service -> {
                            service.remove(running.id(), running.version());
                            return null;
                        }))
                        .reasons())
                .extracting(Refusal.Reason::code)
                .containsExactly("PROGRAM_IN_USE");
    }

    @Test
    @DisplayName("what others are told and what is recorded names no person")
    void firesEventsWithoutNames() {
        everybodyEnrolled();
        assertThat(company.events())
                .hasAtLeastOneElementOfType(ProgramOpened.class)
                .hasAtLeastOneElementOfType(EnrollmentsMade.class);
    }

    protected final Company company() {
        return company;
    }

    protected final ProgramDraft draft() {
        return draft("A program");
    }

    private ProgramDraft draft(String name) {
        return Company.draft(name, kind(), null);
    }

    /** Seniors and juniors on both sides, so that only the rules tell who may teach whom. */
    protected final ProgramDetail everybodyEnrolled() {
        ProgramDetail program = company.open(draft());
        for (String number : Set.of("S1", "S2", "J1", "J2")) {
            company.enroll(program, number, Role.MENTOR, 1);
            company.enroll(program, number, Role.MENTEE, 1);
        }
        return program;
    }

    protected static Refusal refusal(ThrowingCallable call) {
        Refusal refusal = catchThrowableOfType(Refusal.class, call);
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
