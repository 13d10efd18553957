package hrsuite.mentoring.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.Company;
import hrsuite.mentoring.Installation.Provider;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.program.EnrollmentDetail;
import hrsuite.mentoring.program.EnrollmentDraft;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PairingPromisesTest {

    private Company company;
    private ProgramDetail program;

    @BeforeEach
    void found() {
        company = Company.with(Provider.ECLIPSELINK).person("S1", "12", null);
        program = company.open(Company.draft("A program", "TRADITIONAL", null));
        company.enroll(program, "S1", Role.MENTOR, 1);
    }

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    @Timeout(60)
    @DisplayName("PA3 a promise holds when requests come at the same moment")
    void keepsThePromiseAmongRequestsAtTheSameMoment() throws Exception {
        List<NewPairing> rivals = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String number = "J" + i;
            company.person(number, "3", null);
            company.enroll(program, number, Role.MENTEE, 1);
            rivals.add(company.pair("S1", number));
        }
        CyclicBarrier start = new CyclicBarrier(rivals.size());
        ExecutorService requests = Executors.newFixedThreadPool(rivals.size());
        try {
            List<Callable<Boolean>> calls = rivals.stream()
                    .<Callable<Boolean>>map(pair -> () -> {
                        start.await(30, TimeUnit.SECONDS);
                        return confirm(pair);
                    })
                    .toList();
            int made = 0;
            for (Future<Boolean> outcome : requests.invokeAll(calls)) {
                made += outcome.get() ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
        } finally {
            requests.shutdownNow();
        }
    }

    @Test
    void refusesPairsThatAreThereOrWereThereBefore() {
        company.person("J1", "3", null);
        company.enroll(program, "J1", Role.MENTEE, 2);
        company.enroll(program, "S1", Role.MENTOR, 2);
        PairingDetail made = company.directory(
                        pairings -> pairings.confirm(program.id(), List.of(company.pair("S1", "J1"))))
                .get(0);
        assertThat(codesAgainst("S1", "J1")).containsExactly("ALREADY_PAIRED");
        PairingOutcome again = company.pairings(
                service -> service.takeOver(program.id(), List.of(new ExistingPair("S1", "J1", null))));
        assertThat(again).isEqualTo(new PairingOutcome(0, 1, List.of()));
        company.pairings(service -> service.end(made.id(), made.version(), "WORKLOAD"));
        assertThat(codesAgainst("S1", "J1")).containsExactly("NOT_SUITABLE");
    }

    private PairingDetail pairThatEndsWithALeaver() {
        company.person("J1", "3", null);
        company.enroll(program, "J1", Role.MENTEE, 1);
        PairingDetail made = company.directory(
                        pairings -> pairings.confirm(program.id(), List.of(company.pair("S1", "J1"))))
                .get(0);
        company.leave("J1");
        company.rosterApplied();
        assertThat(state(made)).isEqualTo("ENDED");
        assertThat(states()).containsExactly("APPROVED", "WITHDRAWN");
        return made;
    }

    private String state(PairingDetail pairing) {
        return company.pairings(service -> service.pairing(pairing.id())).state();
    }

    private List<String> states() {
        return company.programs(service -> service.enrollments(program.id(), PageRequest.first())).items().stream()
                .map(EnrollmentDetail::state)
                .toList();
    }

    @Test
    @DisplayName("PA7, P7 undoing a roster brings back what ended with its leavers")
    void undoTakesUpPairingsAndPlacesAgain() {
        PairingDetail made = pairThatEndsWithALeaver();
        company.comeBack("J1");
        company.rosterUndone();

        PairingDetail resumed = company.pairings(service -> service.pairing(made.id()));
        assertThat(resumed.state()).isEqualTo("CONFIRMED");
        assertThat(resumed.endedOn()).isNull();
        assertThat(resumed.endReason()).isNull();
        assertThat(states()).containsExactly("APPROVED", "APPROVED");
        assertThat(company.events()).contains(new PairingsResumed(List.of(made.id())));
    }

    @Test
    @DisplayName("PA10 whose partner has left comes first in the next round, until somebody takes the place")
    void putsFirstWhosePartnerHasLeft() {
        pairThatEndsWithALeaver();
        assertThat(first()).containsExactly("S1");

        company.person("J2", "3", null);
        company.enroll(program, "J2", Role.MENTEE, 1);
        assertThat(first()).containsExactly("S1");

        company.directory(pairings -> pairings.confirm(program.id(), List.of(company.pair("S1", "J2"))));
        assertThat(first()).isEmpty();
    }

    private List<String> first() {
        return company.directory(pairings -> pairings.candidates(program.id())).stream()
                .filter(Candidate::first)
                .map(Candidate::employeeNumber)
                .toList();
    }

    @Test
    @DisplayName("PA7, P7 undo leaves alone who is still away")
    void undoBringsNobodyBackWhoHasLeft() {
        PairingDetail made = pairThatEndsWithALeaver();
        company.rosterUndone();

        assertThat(state(made)).isEqualTo("ENDED");
        assertThat(states()).containsExactly("APPROVED", "WITHDRAWN");
    }

    @Test
    @DisplayName("PA3, PA7 undo breaks no promise that has been given to another since")
    void undoLeavesAloneWhoHasGotAnotherPartner() {
        PairingDetail made = pairThatEndsWithALeaver();
        company.person("J2", "3", null);
        company.enroll(program, "J2", Role.MENTEE, 1);
        company.directory(pairings -> pairings.confirm(program.id(), List.of(company.pair("S1", "J2"))));
        company.comeBack("J1");
        company.rosterUndone();

        assertThat(state(made)).isEqualTo("ENDED");
        assertThat(states()).containsExactly("APPROVED", "APPROVED", "APPROVED");
    }

    @Test
    @DisplayName("PA9 an outdated copy is not ended")
    void refusesToEndWhatHasChangedMeanwhile() {
        company.person("J1", "3", null);
        company.enroll(program, "J1", Role.MENTEE, 1);
        PairingDetail read = company.directory(
                        pairings -> pairings.confirm(program.id(), List.of(company.pair("S1", "J1"))))
                .get(0);
        company.pairings(service -> service.move(read.id(), read.version(), "ACTIVE"));

        assertThatThrownBy(() -> company.pairings(service -> service.end(read.id(), read.version(), null)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE));
        assertThat(company.pairings(service -> service.pairing(read.id())).state())
                .isEqualTo("ACTIVE");
    }

    @Test
    void comparesTopicsByTheirCatalogNames() {
        company.person("J1", "3", null);
        enroll("S1", Role.MENTOR, List.of("People management"), List.of());
        enroll("J1", Role.MENTEE, List.of(), List.of("leading TEAMS"));
        assertThat(codesAgainst("S1", "J1")).isEmpty();
        enroll("J1", Role.MENTEE, List.of(), List.of("Beekeeping"));
        assertThat(codesAgainst("S1", "J1")).containsExactly("TOPIC_IN_COMMON");
    }

    @Test
    void refusesPairsOfPeopleWhoAreNotEnrolled() {
        company.person("J1", "3", null);
        assertThat(codesAgainst("S1", "J1")).containsExactly("NOT_ENROLLED");
        PairingOutcome outcome = company.pairings(
                service -> service.takeOver(program.id(), List.of(new ExistingPair("S1", "nobody", null))));
        assertThat(outcome.refused()).extracting(Refusal.Reason::code).containsExactly("PERSON_UNKNOWN");
    }

    private void enroll(String number, Role role, List<String> offers, List<String> wants) {
        company.programs(
                service -> service.enroll(program.id(), new EnrollmentDraft(number, role.name(), null, offers, wants)));
    }

    /** The codes of what stands against a pair; nothing stays made. */
    private List<String> codesAgainst(String mentor, String mentee) {
        List<String> codes = new ArrayList<>();
        assertThatThrownBy(() -> company.directory(pairings -> {
                    codes.addAll(objections(pairings, mentor, mentee));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        return codes;
    }

    private List<String> objections(PairingDirectory pairings, String mentor, String mentee) {
        try {
            pairings.confirm(program.id(), List.of(company.pair(mentor, mentee)));
            return List.of();
        } catch (Refusal e) {
            return e.reasons().stream().map(Refusal.Reason::code).toList();
        }
    }

    private boolean confirm(NewPairing pair) {
        try {
            company.directory(pairings -> pairings.confirm(program.id(), List.of(pair)));
            return true;
        } catch (Refusal e) {
            assertThat(e.reasons()).extracting(Refusal.Reason::code).containsOnly("CAPACITY_USED_UP");
            return false;
        }
    }
}
