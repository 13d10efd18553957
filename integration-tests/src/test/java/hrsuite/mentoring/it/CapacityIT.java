package hrsuite.mentoring.it;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.matching.ConfirmRequest;
import hrsuite.mentoring.matching.MatchingService;
import hrsuite.mentoring.matching.RoundDetail;
import hrsuite.mentoring.pairing.ExistingPair;
import hrsuite.mentoring.pairing.PairingDetail;
import hrsuite.mentoring.pairing.PairingOutcome;
import hrsuite.mentoring.pairing.PairingService;
import hrsuite.mentoring.staff.roster.RosterMode;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Inside the server: many confirm at once, in a program and in the one that extends it. The mentors are the same people
 * and give one promise for both.
 */
@ExtendWith(ArquillianExtension.class)
@SignedIn("hr-admin")
class CapacityIT {

    private static final int MENTORS = 6;
    private static final int MENTEES = 12;
    private static final int PROMISE = 3;
    private static final int THREADS = 12;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    private ManagedThreadFactory threads;

    @Resource(lookup = "java:comp/DefaultContextService")
    private ContextService context;

    @Inject
    private InnerJourney journey;

    @Inject
    private MatchingService matching;

    @Inject
    private PairingService pairings;

    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger mostAtWork = new AtomicInteger();

    /** Two programs of one family. */
    private record Family(String traditional, String reverse) {}

    private record Pair(String program, String mentor, String mentee) {}

    /**
     * What came of an attempt.
     *
     * @param refused codes of the reasons against it; empty when the pair is there
     */
    private record Answer(Pair pair, Set<String> refused) {}

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.earWith(CapacityIT.class);
    }

    @Test
    @DisplayName("PA3 PA4 Single pairs, imported and confirmed at once: every promise is used up and none is broken")
    void noPromiseIsBrokenAndNoPlaceIsWasted() throws Exception {
        Family family = family("CM", PROMISE);
        List<Callable<Answer>> attempts = new ArrayList<>();
        for (String program : List.of(family.traditional(), family.reverse())) {
            RoundDetail round = journey.round(program);
            journey.proposals(round)
                    .forEach(proposal -> attempts.add(() -> confirm(
                            round,
                            proposal.id(),
                            new Pair(
                                    program,
                                    proposal.mentor().employeeNumber(),
                                    proposal.mentee().employeeNumber()))));
        }
        int proposed = attempts.size();
        everyPairOf(family, "CM").forEach(pair -> attempts.add(() -> takeOver(pair)));
        Collections.shuffle(attempts, new Random(proposed));

        List<Answer> answers = atOnce(attempts);

        assertThat(proposed).isGreaterThan(MENTORS * PROMISE);
        assertThat(mostAtWork.get()).as("attempts at the same moment").isGreaterThan(THREADS / 2);
        List<Pair> made = present(family);
        Map<String, Long> taken = made.stream().collect(groupingBy(Pair::mentor, counting()));
        assertThat(taken).hasSize(MENTORS).allSatisfy((mentor, places) -> assertThat(places)
                .isEqualTo(PROMISE));
        assertThat(made.stream().map(Pair::mentee)).doesNotHaveDuplicates();
        assertThat(answers).allSatisfy(answer -> assertThat(made.contains(answer.pair()))
                .as(answer.toString())
                .isEqualTo(answer.refused().isEmpty() || answer.refused().contains("ALREADY_PAIRED")));
        assertThat(answers.stream().flatMap(answer -> answer.refused().stream()))
                .contains("CAPACITY_USED_UP")
                .isSubsetOf("CAPACITY_USED_UP", "ALREADY_PAIRED");
    }

    @Test
    @DisplayName("PA5 Whole rounds that want the same mentors: one is confirmed as a whole, all others are refused")
    void ofRoundsThatWantTheSameMentorsOneIsConfirmed() throws Exception {
        Family family = family("CR", 1);
        List<RoundDetail> rounds = List.of(
                journey.round(family.traditional()),
                journey.round(family.reverse()),
                journey.round(family.traditional()),
                journey.round(family.reverse()));
        List<Callable<Set<String>>> attempts = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            RoundDetail round = rounds.get(i % rounds.size());
            attempts.add(() -> refusalOf(() -> matching.confirm(round.program(), round.id(), everything())));
        }

        List<Set<String>> refusals = atOnce(attempts);

        assertThat(refusals.stream().filter(Set::isEmpty)).hasSize(1);
        assertThat(refusals.stream().flatMap(Set::stream))
                .contains("CAPACITY_USED_UP")
                .isSubsetOf("CAPACITY_USED_UP", "ALREADY_PAIRED", "ROUND_NOT_OPEN");
        List<Pair> made = present(family);
        assertThat(made.stream().map(Pair::mentor)).hasSize(MENTORS).doesNotHaveDuplicates();
        assertThat(made.stream().map(Pair::program).distinct()).hasSize(1);
    }

    /** Managers who teach graduates in one program and partners in the other. */
    private Family family(String prefix, int capacity) {
        List<String> mentors = numbers(prefix + "M", MENTORS);
        List<String> graduates = numbers(prefix + "G", MENTEES);
        List<String> partners = numbers(prefix + "P", MENTEES);
        List<String> lines = new ArrayList<>(List.of("Employee ID,First Name,Last Name,Grade"));
        mentors.forEach(number -> lines.add(number + ",Sample," + number + ",Manager"));
        graduates.forEach(number -> lines.add(number + ",Sample," + number + ",Graduate"));
        partners.forEach(number -> lines.add(number + ",Sample," + number + ",Partner"));
        journey.apply(journey.upload(RosterMode.PARTIAL, lines));
        String traditional = journey.traditional("Capacity " + prefix);
        String reverse = journey.reverseOn(traditional, "Capacity the other way round " + prefix);
        journey.enroll(traditional, "MENTOR", capacity, mentors);
        journey.enroll(reverse, "MENTOR", capacity, mentors);
        journey.enroll(traditional, "MENTEE", 1, graduates);
        journey.enroll(reverse, "MENTEE", 1, partners);
        return new Family(traditional, reverse);
    }

    private static List<String> numbers(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> prefix + i).toList();
    }

    private static Stream<Pair> everyPairOf(Family family, String prefix) {
        return numbers(prefix + "M", MENTORS).stream()
                .flatMap(mentor -> Stream.concat(
                        numbers(prefix + "G", MENTEES).stream()
                                .map(mentee -> new Pair(family.traditional(), mentor, mentee)),
                        numbers(prefix + "P", MENTEES).stream()
                                .map(mentee -> new Pair(family.reverse(), mentor, mentee))));
    }

    private Answer takeOver(Pair pair) {
        PairingOutcome outcome =
                pairings.takeOver(pair.program(), List.of(new ExistingPair(pair.mentor(), pair.mentee(), null)));
        return new Answer(pair, codes(outcome.refused()));
    }

    private Answer confirm(RoundDetail round, String proposal, Pair pair) {
        ConfirmRequest only = new ConfirmRequest(List.of(proposal), List.of());
        return new Answer(pair, refusalOf(() -> matching.confirm(round.program(), round.id(), only)));
    }

    private static ConfirmRequest everything() {
        return new ConfirmRequest(null, List.of());
    }

    private static Set<String> refusalOf(Runnable attempt) {
        try {
            attempt.run();
            return Set.of();
        } catch (Refusal refusal) {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            return codes(refusal.reasons());
        }
    }

    private static Set<String> codes(List<Refusal.Reason> reasons) {
        return reasons.stream().map(Refusal.Reason::code).collect(toSet());
    }

    /**
     * Runs them on threads of the server, as the caller of the test and each in a transaction of its own; whatever is no
     * refusal fails the test. A managed executor would choose the number of threads itself.
     */
    private <T> List<T> atOnce(List<Callable<T>> attempts) throws InterruptedException, ExecutionException {
        List<T> answers = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS, threads);
        try {
            for (Future<T> future :
                    pool.invokeAll(attempts.stream().map(this::asTheCaller).toList())) {
                answers.add(future.get());
            }
        } finally {
            pool.shutdown();
        }
        return answers;
    }

    private <T> Callable<T> asTheCaller(Callable<T> attempt) {
        return context.contextualCallable(() -> {
            mostAtWork.accumulateAndGet(atWork.incrementAndGet(), Math::max);
            try {
                return attempt.call();
            } finally {
                atWork.decrementAndGet();
            }
        });
    }

    private List<Pair> present(Family family) {
        return Stream.of(family.traditional(), family.reverse())
                .flatMap(program -> journey.pairings(program).stream())
                .map(CapacityIT::pair)
                .toList();
    }

    private static Pair pair(PairingDetail pairing) {
        return new Pair(
                pairing.program(),
                pairing.mentor().employeeNumber(),
                pairing.mentee().employeeNumber());
    }
}
