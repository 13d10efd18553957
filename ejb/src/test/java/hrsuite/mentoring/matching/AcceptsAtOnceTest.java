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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;

/** On a real PostgreSQL many threads accept, confirm and import pairs of the same mentors: never one too many. */
@OnPostgresql
class AcceptsAtOnceTest {

    private static final int THREADS = 16;
    private static final int MENTORS = 4;
    private static final int PROMISED = 2;
    private static final int MENTEES = 20;

    private Company company;
    private ProgramDetail asking;
    private ProgramDetail plain;
    private final Set<String> refusals = Collections.synchronizedSet(new HashSet<>());

    @BeforeEach
    void twoProgramsOfOneFamily() {
        company = Company.with(Provider.HIBERNATE, Affinity.class, WithoutServer.class)
                .person("B1", "15", null);
        asking = company.open(Company.draft("Asking", "TRADITIONAL", null));
        MigratedDatabase.execute(
                company.installation().database(), "UPDATE mentoring.program SET consent = 'REQUIRED'");
        plain = company.open(Company.draft("Plain", "TRADITIONAL", asking.id()));
        for (int i = 0; i < MENTORS; i++) {
            company.person("S" + i, "12", "B1");
            company.enroll(asking, "S" + i, Role.MENTOR, PROMISED);
            company.enroll(plain, "S" + i, Role.MENTOR, 1);
        }
        for (int i = 0; i < MENTEES; i++) {
            company.person("J" + i, "3", "B1");
            company.enroll(asking, "J" + i, Role.MENTEE, 1);
            company.person("K" + i, "3", "B1");
            company.enroll(plain, "K" + i, Role.MENTEE, 1);
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
    @DisplayName("PA3 accepts, confirms and imports at the same moment: every promise is used up and none is broken")
    void neverOneTooMany() throws Exception {
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            offers().forEach(offer -> attempts.add(() -> bothAccept(offer)));
        }
        RoundDetail round = computed(plain);
        proposals(plain, round).forEach(proposal -> attempts.add(() -> confirm(round, proposal)));
        for (int i = 0; i < MENTEES; i++) {
            String mentor = "S" + i % MENTORS;
            String mentee = "K" + i;
            attempts.add(() -> takeOver(mentor, mentee));
        }
        Collections.shuffle(attempts, new Random(MENTEES));

        atOnce(attempts);

        List<PairingDetail> made = new ArrayList<>(pairings(asking));
        made.addAll(pairings(plain));
        assertThat(made.stream()
                        .collect(Collectors.groupingBy(
                                pair -> pair.mentor().employeeNumber(), Collectors.counting())))
                .hasSize(MENTORS)
                .allSatisfy((mentor, pairs) -> assertThat(pairs).as(mentor).isEqualTo(PROMISED));
        assertThat(made).extracting(pair -> pair.mentee().employeeNumber()).doesNotHaveDuplicates();
        assertThat(refusals).contains("CAPACITY_USED_UP");
    }

    /** Proposals of a round that HR has released. */
    private List<ProposalDetail> offers() {
        RoundDetail round = computed(asking);
        in(() -> get(Consent.class).release(asking.id(), round.id(), new ReleaseRequest(null, null, null), false));
        return proposals(asking, round);
    }

    private boolean bothAccept(ProposalDetail offer) {
        return attempt(() -> {
            in(() -> get(Consent.class).accept(name(offer.mentor()), offer.id(), Locale.ENGLISH));
            in(() -> get(Consent.class).accept(name(offer.mentee()), offer.id(), Locale.ENGLISH));
        });
    }

    private boolean confirm(RoundDetail round, ProposalDetail proposal) {
        ConfirmRequest one = new ConfirmRequest(List.of(proposal.id()), null);
        return attempt(() -> in(() -> get(Confirmation.class).confirm(plain.id(), round.id(), one, false)));
    }

    private boolean takeOver(String mentor, String mentee) {
        company.pairings(service -> service.takeOver(plain.id(), List.of(new ExistingPair(mentor, mentee, null))))
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

    private RoundDetail computed(ProgramDetail program) {
        RoundDetail asked = in(() -> get(Opening.class).open(program.id(), RoundDraft.plain(), "hr"));
        long id = Long.parseLong(asked.id());
        in(() -> get(Ledger.class).claim(id, "lease"));
        in(() -> {
            get(RoundWork.class).compute(id, "lease", () -> false);
            return null;
        });
        return asked;
    }

    private List<ProposalDetail> proposals(ProgramDetail program, RoundDetail round) {
        return in(() -> get(Viewer.class)
                        .proposals(
                                program.id(),
                                round.id(),
                                PageRequest.first(),
                                new Reader(false, true),
                                Locale.ENGLISH))
                .items();
    }

    private List<PairingDetail> pairings(ProgramDetail program) {
        return company.pairings(service -> service.pairings(program.id(), PageRequest.first()))
                .items();
    }

    private <T> T get(Class<T> bean) {
        return company.installation().get(bean);
    }

    private <T> T in(Supplier<T> work) {
        return company.installation().inTransaction(work);
    }
}
