package hrsuite.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.Company;
import hrsuite.mentoring.Installation.Provider;
import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.matching.serverless.WithoutServer;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.Role;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Proposals that go to HR first, then to the two. */
class ConsentTest {

    private static final Locale EN = Locale.ENGLISH;

    private final Company company = Company.with(Provider.ECLIPSELINK, Affinity.class, WithoutServer.class);
    private ProgramDetail program;
    private String round;

    @BeforeEach
    void oneRoundOfTwoPairs() {
        company.person("B1", "9", null)
                .person("M1", "8", "B1")
                .person("M2", "8", "B1")
                .person("S1", "3", "B1")
                .person("S2", "3", "B1");
        MigratedDatabase.execute(
                company.installation().database(), "UPDATE mentoring.person SET user_name = lower(employee_number)");
        program = company.open(Company.draft("Mentoring", "TRADITIONAL", null));
        MigratedDatabase.execute(
                company.installation().database(), "UPDATE mentoring.program SET consent = 'REQUIRED'");
        List.of("M1", "M2").forEach(number -> company.enroll(program, number, Role.MENTOR, 1));
        List.of("S1", "S2").forEach(number -> company.enroll(program, number, Role.MENTEE, 1));
        round = computed(program);
    }

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    @DisplayName("M11 nothing is visible to the two, and nothing can be answered, before HR releases it")
    void showsNothingBeforeTheRelease() {
        String proposal = proposals().get(0).id();
        assertThat(own("m1")).isEmpty();
        assertThatThrownBy(() -> accept("m1", proposal))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThatThrownBy(() -> in(() ->
                        get(Confirmation.class).confirm(program.id(), round, new ConfirmRequest(null, null), true)))
                .hasMessageContaining("asks the two for their consent");
    }

    @Test
    @DisplayName("M11 two who both accept are a pairing; nobody answers for others, or twice")
    void makesAPairingOfTwoWhoAccept() {
        release(null);
        ProposalDetail pair = proposals().get(0);
        String mentor = pair.mentor().employeeNumber();
        String mentee = pair.mentee().employeeNumber();
        assertThat(own(mentor)).singleElement().satisfies(offer -> {
            assertThat(offer.role()).isEqualTo(Role.MENTOR);
            assertThat(offer.partner().employeeNumber()).isEqualTo(mentee);
            assertThat(offer.reasons()).isNotEmpty();
        });
        assertThatThrownBy(() -> accept("B1", pair.id())).hasMessageContaining("There is no proposal");

        assertThat(accept(mentor, pair.id()).state()).isEqualTo(ProposalState.RELEASED);
        assertThat(pairings()).isEmpty();
        assertThatThrownBy(() -> accept(mentor, pair.id())).hasMessageContaining("have answered");
        assertThat(accept(mentee, pair.id()).state()).isEqualTo(ProposalState.ACCEPTED);

        assertThat(pairings()).containsExactly(mentor + "-" + mentee);
        assertThat(detail().counts().confirmed()).isEqualTo(1);
        assertThat(detail().state()).isEqualTo(RoundState.RELEASED);
    }

    @Test
    @DisplayName("M11 why somebody declined is for HR alone, and the round ends with the last answer")
    void keepsTheReasonOfADecline() {
        release(null);
        List<ProposalDetail> both = proposals();
        String mentee = both.get(0).mentee().employeeNumber();
        String mentor = both.get(0).mentor().employeeNumber();
        in(() -> get(Consent.class).decline(mentee.toLowerCase(), both.get(0).id(), "Too close.", EN));

        assertThat(own(mentor).toString()).contains("DECLINED").doesNotContain("Too close");
        assertThatThrownBy(() -> accept(mentor, both.get(0).id())).hasMessageContaining("can no longer be answered");
        assertThat(proposals(true).get(0).consent().declineReason()).isEqualTo("Too close.");
        assertThat(proposals(false).get(0).consent().declineReason()).isNull();
        assertThat(proposals(true).get(0).consent().mentee()).isEqualTo(Answer.DECLINED);

        accept(both.get(1).mentor().employeeNumber(), both.get(1).id());
        accept(both.get(1).mentee().employeeNumber(), both.get(1).id());
        assertThat(detail().state()).isEqualTo(RoundState.CONFIRMED);
        assertThat(detail().counts().confirmed()).isEqualTo(1);
        assertThat(company.events())
                .hasAtLeastOneElementOfType(ProposalsReleased.class)
                .hasAtLeastOneElementOfType(ProposalAnswered.class);
    }

    @Test
    @DisplayName("M13, M6 two of whom one has declined the other need somebody's look before they are offered again")
    void asksForALookAtTwoOfWhomOneHasDeclined() {
        release(null);
        ProposalDetail pair = proposals().get(0);
        in(() -> get(Consent.class).decline(pair.mentee().employeeNumber().toLowerCase(), pair.id(), null, EN));
        String next = computed(program);
        ProposalDetail again = proposals(next, true).stream()
                .filter(one -> one.mentee().equals(pair.mentee()))
                .findFirst()
                .orElseThrow();

        assertThat(again.mentor()).isEqualTo(pair.mentor());
        assertThat(again.frictions()).singleElement().satisfies(friction -> {
            assertThat(friction.code()).isEqualTo("CONFIDENTIAL");
            assertThat(friction.text()).contains("not shown");
        });
        ReleaseRequest request = new ReleaseRequest(List.of(again.id()), null, null);
        assertThatThrownBy(() -> in(() -> get(Consent.class).release(program.id(), next, request, false)))
                .hasMessageContaining("not shown");
        ReleaseRequest looked = new ReleaseRequest(
                List.of(again.id()),
                List.of(new ConfirmRequest.Acknowledgment(again.id(), "DECLINED_BEFORE", "Both have asked for it.")),
                null);
        in(() -> get(Consent.class).release(program.id(), next, looked, true));
        accept(again.mentor().employeeNumber(), again.id());
        accept(again.mentee().employeeNumber(), again.id());
        assertThat(pairings()).hasSize(1);
    }

    @Test
    @DisplayName("PA3 a place that was filled meanwhile is not given twice, though both accept")
    void keepsThePromiseOfCapacity() {
        release(null);
        ProposalDetail first = proposals().get(0);
        String other = computed(program);
        in(() -> get(Consent.class).release(program.id(), other, new ReleaseRequest(null, null, null), false));
        ProposalDetail again = proposals(other, true).get(0);
        assertThat(again.mentor().employeeNumber()).isEqualTo(first.mentor().employeeNumber());

        accept(first.mentor().employeeNumber(), first.id());
        accept(first.mentee().employeeNumber(), first.id());
        accept(again.mentor().employeeNumber(), again.id());
        assertThatThrownBy(() -> accept(again.mentee().employeeNumber(), again.id()))
                .isInstanceOf(Refusal.class);
        assertThat(pairings()).hasSize(1);
    }

    @Test
    @DisplayName("M11 an offer that nobody answers in time is over")
    void expires() {
        release(1);
        MigratedDatabase.execute(
                company.installation().database(),
                "UPDATE mentoring.matching_proposal SET expires_at = ?",
                OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1));
        ProposalDetail pair = proposals().get(0);
        assertThatThrownBy(() -> accept(pair.mentor().employeeNumber(), pair.id()))
                .hasMessageContaining("can no longer be answered");

        in(() -> get(Ledger.class).overdue())
                .forEach(late -> in(() -> {
                    get(Ledger.class).expire(late);
                    return null;
                }));
        assertThat(proposals()).extracting(ProposalDetail::state).containsOnly(ProposalState.EXPIRED);
        assertThat(detail().state()).isEqualTo(RoundState.CANCELLED);
        assertThat(in(() -> get(Ledger.class).overdue())).isEmpty();
    }

    @Test
    @DisplayName("M11 a program that does not ask releases nothing")
    void asksNobodyWhereTheProgramDoesNot() {
        ProgramDetail other = company.open(Company.draft("Second", "TRADITIONAL", null));
        assertThatThrownBy(() -> in(
                        () -> get(Consent.class).release(other.id(), "1", new ReleaseRequest(null, null, null), false)))
                .hasMessageContaining("does not ask");
        assertThatThrownBy(() -> release(400)).hasMessageContaining("days is 400");
    }

    private void release(Integer days) {
        in(() -> get(Consent.class).release(program.id(), round, new ReleaseRequest(null, null, days), false));
    }

    private List<OfferDetail> own(String name) {
        return in(() -> get(Consent.class).own(name.toLowerCase(), EN));
    }

    private OfferDetail accept(String name, String proposal) {
        return in(() -> get(Consent.class).accept(name.toLowerCase(), proposal, EN));
    }

    private List<String> pairings() {
        return company.pairings(service -> service.pairings(program.id(), PageRequest.first())).items().stream()
                .map(pair ->
                        pair.mentor().employeeNumber() + "-" + pair.mentee().employeeNumber())
                .toList();
    }

    private RoundDetail detail() {
        return in(() -> get(Rounds.class).find(program.id(), round).detail());
    }

    private List<ProposalDetail> proposals() {
        return proposals(true);
    }

    private List<ProposalDetail> proposals(boolean declinesToo) {
        return proposals(round, declinesToo);
    }

    private List<ProposalDetail> proposals(String of, boolean declinesToo) {
        return in(() -> get(Viewer.class)
                        .proposals(program.id(), of, PageRequest.first(), new Reader(false, declinesToo), EN))
                .items();
    }

    private String computed(ProgramDetail of) {
        String asked = in(() -> get(Opening.class).open(of.id(), RoundDraft.plain(), "hr"))
                .id();
        in(() -> get(Ledger.class).claim(Long.parseLong(asked), "lease"));
        in(() -> {
            get(RoundWork.class).compute(Long.parseLong(asked), "lease", () -> false);
            return null;
        });
        return asked;
    }

    private <T> T get(Class<T> bean) {
        return company.installation().get(bean);
    }

    private <T> T in(Supplier<T> work) {
        return company.installation().inTransaction(work);
    }
}
