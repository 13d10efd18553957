package hrsuite.mentoring.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.Company;
import hrsuite.mentoring.Installation.Provider;
import hrsuite.mentoring.OnPostgresql;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.pairing.ExistingPair;
import hrsuite.mentoring.pairing.PairingOutcome;
import hrsuite.mentoring.program.EnrollmentChange;
import hrsuite.mentoring.program.EnrollmentDetail;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;

/** On a real PostgreSQL many threads confirm, import and change capacities of the same mentor in two linked programs. */
@OnPostgresql
class SharedCapacityOnPostgresqlTest {

    private static final int THREADS = 16;
    private static final int MENTEES = 24;
    private static final int PROMISED = 12;
    private static final int LOWERED = 3;

    private Company company;
    private ProgramDetail first;
    private ProgramDetail second;

    @BeforeEach
    void found() {
        company = Company.with(Provider.HIBERNATE, ReverseKind.class).person("S1", "12", null);
        first = company.open(Company.draft("First", "TRADITIONAL", null));
        second = company.open(Company.draft("Second", "REVERSE", first.id()));
        company.enroll(first, "S1", Role.MENTOR, PROMISED);
        company.enroll(second, "S1", Role.MENTOR, 1);
        for (int i = 0; i < MENTEES; i++) {
            enroll(first, "J" + i, "3");
            enroll(second, "B" + i, "15");
        }
    }

    private void enroll(ProgramDetail program, String number, String grade) {
        company.person(number, grade, null);
        company.enroll(program, number, Role.MENTEE, 1);
    }

    @AfterEach
    void close() {
        company.close();
    }

    @RepeatedTest(3)
    @Timeout(120)
    @DisplayName("PA3 a capacity that is lowered among confirms and imports: never one too many")
    void lowersACapacityAmongConfirmsAndImports() throws Exception {
        List<Callable<Integer>> attempts = new ArrayList<>();
        IntStream.range(0, MENTEES).forEach(i -> {
            attempts.add(i % 2 == 0 ? () -> confirm(first, "J" + i) : () -> takeOver(first, "J" + i));
            attempts.add(i % 2 == 0 ? () -> takeOver(second, "B" + i) : () -> confirm(second, "B" + i));
        });
        Collections.shuffle(attempts, new Random(MENTEES));
        Callable<Integer> lowering = this::lowerAndCount;
        attempts.add(THREADS / 4, lowering);

        int whenLowered = atOnce(attempts).get(THREADS / 4);

        int inTheEnd = present();
        assertThat(inTheEnd).isBetween(LOWERED, PROMISED);
        assertThat(inTheEnd).isEqualTo(Math.max(whenLowered, LOWERED));
    }

    /** The pairs that are there in the moment of the change, before anybody else can go on. */
    private int lowerAndCount() {
        return company.programs(service -> {
            EnrollmentDetail place =
                    service.enrollments(first.id(), PageRequest.first()).items().get(0);
            service.changeEnrollment(
                    first.id(), place.id(), place.version(), new EnrollmentChange(LOWERED, null, null, null));
            int there = present();
            pause();
            return there;
        });
    }

    /** Long enough for others to slip in between, if they could. */
    private static void pause() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private int confirm(ProgramDetail program, String mentee) {
        try {
            return company.directory(pairings -> pairings.confirm(program.id(), List.of(company.pair("S1", mentee))))
                    .size();
        } catch (Refusal refusal) {
            assertThat(refusal.reasons()).extracting(Refusal.Reason::code).containsOnly("CAPACITY_USED_UP");
            return 0;
        }
    }

    private int takeOver(ProgramDetail program, String mentee) {
        PairingOutcome outcome = company.pairings(
                service -> service.takeOver(program.id(), List.of(new ExistingPair("S1", mentee, null))));
        assertThat(outcome.refused()).extracting(Refusal.Reason::code).allMatch("CAPACITY_USED_UP"::equals);
        return outcome.made();
    }

    private int present() {
        return company.pairings(service -> service.pairings(first.id(), PageRequest.first())
                        .items()
                        .size()
                + service.pairings(second.id(), PageRequest.first()).items().size());
    }

    private static <T> List<T> atOnce(List<Callable<T>> attempts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(attempts)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
