package hrsuite.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.Company;
import hrsuite.mentoring.Installation.Provider;
import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.OnPostgresql;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.matching.serverless.WithoutServer;
import hrsuite.mentoring.pairing.ExistingPair;
import hrsuite.mentoring.pairing.PairingDetail;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;

/** On a real PostgreSQL many threads accept and import pairs of the same mentors: never one too many. */
@OnPostgresql
class AcceptsAtOnceTest {

    private static final int THREADS = 16;
    private static final int MENTORS = 4;
    private static final int PROMISED = 2;
    private static final int MENTEES = 20;

    private Company company;
    private RoundRunner rounds;
    private ProgramDetail program;
    private final Set<String> refusals = Collections.synchronizedSet(new HashSet<>());

    @BeforeEach
    void aProgramThatAsks() {
        company = Company.with(Provider.HIBERNATE, Affinity.class, WithoutServer.class)
                .person("B1", "15", null);
        rounds = new RoundRunner(company);
        program = company.open(Company.draft("Mentoring", "TRADITIONAL", null));
        MigratedDatabase.execute(
                company.installation().database(), "UPDATE mentoring.program SET consent = 'REQUIRED'");
        for (int i = 0; i < MENTORS; i++) {
            company.person("S" + i, "12", "B1");
            company.enroll(program, "S" + i, Role.MENTOR, PROMISED);
        }
        for (int i = 0; i < MENTEES; i++) {
            company.person("J" + i, "3", "B1");
            company.enroll(program, "J" + i, Role.MENTEE, 1);
        }
        MigratedDatabase.execute(
                company.installation().database(), "UPDATE mentoring.person SET user_name = lower(employee_number)");
    }

    @AfterEach
    void close() {
        company.close();
    }

    @RepeatedTest(2)
    @Timeout(180)
    @DisplayName("PA3 accepts and imports at the same moment: every promise is used up and none is broken")
    void neverOneTooMany() throws Exception {
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            offers().forEach(offer -> attempts.add(() -> bothAccept(offer)));
        }
        for (int i = 0; i < MENTEES; i++) {
            String mentor = "S" + i % MENTORS;
            String mentee = "J" + i;
            attempts.add(() -> takeOver(mentor, mentee));
        }
        Collections.shuffle(attempts, new Random(MENTEES));

        atOnce(attempts);

        List<PairingDetail> made = company.pairings(service -> service.pairings(program.id(), PageRequest.first()))
                .items();
        assertThat(made.stream()
                        .collect(Collectors.groupingBy(pair -> pair.mentor().employeeNumber(), Collectors.counting())))
                .hasSize(MENTORS)
                .allSatisfy((mentor, pairs) -> assertThat(pairs).as(mentor).isEqualTo(PROMISED));
        assertThat(made).extracting(pair -> pair.mentee().employeeNumber()).doesNotHaveDuplicates();
        assertThat(refusals).contains("CAPACITY_USED_UP");
    }

    /** Proposals of a round that HR has released. */
    private List<ProposalDetail> offers() {
        RoundDetail round = rounds.computed(program);
        rounds.in(() -> rounds.get(Consent.class)
                .release(program.id(), round.id(), new ReleaseRequest(null, null, null), false));
        return rounds.proposals(program, round);
    }

    private boolean bothAccept(ProposalDetail offer) {
        return attempt(() -> {
            rounds.in(() -> rounds.get(Consent.class).accept(name(offer.mentor()), offer.id(), Locale.ENGLISH));
            rounds.in(() -> rounds.get(Consent.class).accept(name(offer.mentee()), offer.id(), Locale.ENGLISH));
        });
    }

    private boolean takeOver(String mentor, String mentee) {
        company.pairings(service -> service.takeOver(program.id(), List.of(new ExistingPair(mentor, mentee, null))))
                .refused()
                .forEach(reason -> refusals.add(reason.code()));
        return true;
    }

    private boolean attempt(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refusal refusal) {
            refusal.reasons().forEach(reason -> refusals.add(reason.code()));
            return false;
        }
    }

    private static String name(PartnerDetail person) {
        return person.employeeNumber().toLowerCase(Locale.ROOT);
    }

    private static void atOnce(List<Callable<Boolean>> attempts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Boolean> answer : threads.invokeAll(attempts)) {
                answer.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
