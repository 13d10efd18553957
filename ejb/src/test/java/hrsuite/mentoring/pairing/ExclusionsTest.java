package hrsuite.mentoring.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hrsuite.mentoring.Company;
import hrsuite.mentoring.Installation.Provider;
import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.Role;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PA13 who is never to be paired with whom")
class ExclusionsTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private Company company;
    private ProgramDetail program;

    @BeforeEach
    void found() {
        company = Company.with(Provider.ECLIPSELINK)
                .person("S1", "12", null)
                .person("J1", "3", null)
                .person("J2", "3", null);
        program = company.open(Company.draft("A program", "TRADITIONAL", null));
        company.enroll(program, "S1", Role.MENTOR, 5);
        company.enroll(program, "J1", Role.MENTEE, 5);
        company.enroll(program, "J2", Role.MENTEE, 5);
        List.of("S1", "J1", "J2").forEach(this::signsInAsThemselves);
    }

    private void signsInAsThemselves(String number) {
        MigratedDatabase.execute(
                company.installation().database(),
                "UPDATE mentoring.person SET user_name = ? WHERE employee_number = ?",
                number.toLowerCase(),
                number);
    }

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    void forbidsThePairInEveryKindAndEitherWayRound() {
        as(service -> service.declareOwn("j1", draft(null, "S1", null, "He shouts.")));

        assertThat(refused("S1", "J1")).containsExactly("NOT_SUITABLE");
        assertThat(refused("S1", "J2")).isEmpty();
        assertThat(objection(People.mentor(company.id("J1"), 3), People.mentee(company.id("S1"), 12)))
                .isEqualTo(objection(People.mentor(company.id("S1"), 12), People.mentee(company.id("J1"), 3)))
                .satisfies(objection -> assertThat(objection.confidential() && objection.blocking())
                        .isTrue());
        assertThat(company.pairings(
                                service -> service.takeOver(program.id(), List.of(new ExistingPair("S1", "J1", null))))
                        .refused())
                .extracting(Refusal.Reason::code)
                .containsExactly("NOT_SUITABLE");
    }

    @Test
    @DisplayName("PA13 a refusal reads, byte for byte, like that of two who were partners before")
    void readsLikeAnythingElseBetweenTheTwo() {
        company.directory(pairs -> pairs.confirm(program.id(), List.of(company.pair("S1", "J2"))));
        String former = company.pairings(service -> service.pairings(program.id(), PageRequest.first()))
                .items()
                .get(0)
                .id();
        company.pairings(service -> service.end(former, service.pairing(former).version(), "NO_FAULT"));
        as(service -> service.declare("hr", draft("S1", "J1", null, null)));

        List<Refusal.Reason> excluded = reasons("S1", "J1");
        assertThat(excluded).isEqualTo(reasons("S1", "J2")).hasSize(1);
    }

    @Test
    void holdsUntilTheDayThatWasGiven() {
        as(service -> service.declare("hr", draft("S1", "J1", TODAY, null)));
        assertThat(refused("S1", "J1")).isNotEmpty();

        MigratedDatabase.execute(
                company.installation().database(), "UPDATE mentoring.exclusion SET ends_on = ?", TODAY.minusDays(1));
        assertThat(all("hr")).singleElement().satisfies(exclusion -> assertThat(exclusion.inForce())
                .isFalse());
        assertThat(refused("S1", "J1")).isEmpty();
    }

    @Test
    void endsWhenItIsTakenBack() {
        ExclusionDetail declared = as(service -> service.declareOwn("j1", draft(null, "S1", null, null)));
        as(service -> {
            service.liftOwn("j1", declared.id());
            return null;
        });
        assertThat(own("j1")).isEmpty();
        assertThat(refused("S1", "J1")).isEmpty();
    }

    @Test
    void theNoteIsReadOnTheSideThatWroteItAlone() {
        as(service -> service.declareOwn("j1", draft(null, "S1", null, "He shouts.")));
        as(service -> service.declare("hr", draft("J2", "S1", null, "Case 17.")));

        assertThat(own("j1")).singleElement().satisfies(exclusion -> assertThat(exclusion.note())
                .isEqualTo("He shouts."));
        assertThat(all("hr")).extracting(ExclusionDetail::note).containsExactly(null, "Case 17.");
        assertThat(own("j2")).isEmpty();
    }

    @Test
    @DisplayName("PA13 whom it is about never learns of it, not even with a role of HR")
    void theOtherSideNeverLearnsOfIt() {
        ExclusionDetail own = as(service -> service.declareOwn("j1", draft(null, "S1", null, null)));
        as(service -> service.declare("hr", draft("J2", "J1", null, null)));

        assertThat(own("s1")).isEmpty();
        assertThat(all("s1")).extracting(ExclusionDetail::declaredBy).containsExactly("HR");
        assertThat(all("j2")).extracting(ExclusionDetail::declaredBy).containsExactly("PERSON");
        assertThat(refusal(() -> as(service -> service.one("s1", own.id()))).kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(codes(() -> as(service -> service.declare("s1", draft("J1", "S1", null, null)))))
                .containsExactly("OWN_MATTER");
        assertThat(refusal(() -> as(service -> service.own("s1", own.id()))).kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void onlyThePersonTakesBackWhatThePersonDeclared() {
        ExclusionDetail own = as(service -> service.declareOwn("j1", draft(null, "S1", null, null)));
        assertThat(codes(() -> as(service -> {
                    service.lift("hr", own.id());
                    return null;
                })))
                .containsExactly("DECLARED_BY_PERSON");
        assertThat(refused("S1", "J1")).isNotEmpty();
    }

    @Test
    void saysAllThatIsWrongWithADeclaration() {
        assertThat(codes(() ->
                        as(service -> service.declare("hr", draft("X9", "S1", TODAY.minusDays(1), "x".repeat(1001))))))
                .containsExactlyInAnyOrder("PERSON_UNKNOWN", "DATE_OUT_OF_RANGE", "NOTE_UNUSABLE");
        assertThat(codes(() -> as(service -> service.declareOwn("j1", draft(null, "J1", null, null)))))
                .containsExactly("SAME_PERSON");
        assertThat(codes(() -> as(service -> service.declareOwn("j1", draft("J2", "S1", null, null)))))
                .containsExactly("OWN_ONLY");
        as(service -> service.declareOwn("j1", draft(null, "s1", null, null)));
        assertThat(codes(() -> as(service -> service.declareOwn("j1", draft(null, "S1", null, null)))))
                .containsExactly("EXCLUSION_EXISTS");
    }

    @Test
    void everyActOfHrIsOnRecordAndNamesNobody() {
        as(service -> service.declareOwn("j1", draft(null, "S1", null, "He shouts.")));
        all("hr");
        assertThat(company.events())
                .filteredOn(event -> event instanceof ExclusionChanged || event instanceof ExclusionsRead)
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.toString()).doesNotContain("S1", "J1", "shouts"));
    }

    private Objection objection(Candidate mentor, Candidate mentee) {
        return People.under(Map.of())
                .objection(
                        new NeverTogether(
                                new ExclusionRows(company.installation().database())),
                        mentor,
                        mentee);
    }

    private static ExclusionDraft draft(String person, String other, LocalDate endsOn, String note) {
        return new ExclusionDraft(person, other, endsOn, note);
    }

    private <T> T as(Function<Exclusions, T> work) {
        return company.installation()
                .inTransaction(() -> work.apply(company.installation().get(Exclusions.class)));
    }

    private List<ExclusionDetail> own(String caller) {
        return as(service -> service.own(caller));
    }

    private List<ExclusionDetail> all(String caller) {
        return as(service -> service.all(caller, PageRequest.first()).items());
    }

    /** Codes of what stands against a pair. */
    private List<String> refused(String mentor, String mentee) {
        return reasons(mentor, mentee).stream().map(Refusal.Reason::code).toList();
    }

    private List<Refusal.Reason> reasons(String mentor, String mentee) {
        return company.installation().inTransaction(() -> {
            PairingDirectory pairs = company.installation().get(PairingDirectory.class);
            PairingContext context = pairs.context(program, pairs.candidates(program.id()));
            NewPairing pair = new NewPairing(company.id(mentor), company.id(mentee), null, "test", Set.of());
            return new PairJudgment(List.copyOf(context.people()), pairs.judges(context)).judge(1, pair);
        });
    }

    private static List<String> codes(ThrowingCallable call) {
        return refusal(call).reasons().stream().map(Refusal.Reason::code).toList();
    }

    private static Refusal refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }
}
