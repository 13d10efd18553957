package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.matching.MatchingService;
import hrsuite.mentoring.matching.ProposalDetail;
import hrsuite.mentoring.matching.RoundDetail;
import hrsuite.mentoring.matching.RoundDraft;
import hrsuite.mentoring.matching.RoundState;
import hrsuite.mentoring.pairing.ExistingPair;
import hrsuite.mentoring.pairing.PairingDetail;
import hrsuite.mentoring.pairing.PairingService;
import hrsuite.mentoring.program.EnrollmentDetail;
import hrsuite.mentoring.program.EnrollmentFilter;
import hrsuite.mentoring.program.EnrollmentOutcome;
import hrsuite.mentoring.program.ProgramDraft;
import hrsuite.mentoring.program.ProgramService;
import hrsuite.mentoring.staff.roster.ApplyOptions;
import hrsuite.mentoring.staff.roster.IntakeDetail;
import hrsuite.mentoring.staff.roster.IntakeState;
import hrsuite.mentoring.staff.roster.RosterMode;
import hrsuite.mentoring.staff.roster.RosterService;
import hrsuite.mentoring.staff.roster.RosterUpload;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What {@link Journey} does over REST, by the EJBs themselves, as the caller of the test. */
@Dependent
class InnerJourney {

    private static final Duration LONGEST = Duration.ofSeconds(90);

    @Inject
    private RosterService rosters;

    @Inject
    private ProgramService programs;

    @Inject
    private MatchingService matching;

    @Inject
    private PairingService pairings;

    /** Uploads a table and waits until it is judged. */
    IntakeDetail upload(RosterMode mode, List<String> lines) {
        byte[] table = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        RosterUpload upload = new RosterUpload("inside.csv", mode, null, null, null);
        String id = rosters.receive(upload, new ByteArrayInputStream(table)).id();
        IntakeDetail read =
                await(() -> rosters.intake(id), intake -> !List.of(IntakeState.RECEIVED, IntakeState.READING)
                        .contains(intake.state()));
        assertThat(read.state()).as(read.toString()).isEqualTo(IntakeState.JUDGED);
        return read;
    }

    /** Says yes to all that an intake would do. */
    IntakeDetail apply(IntakeDetail intake) {
        IntakeDetail applied = rosters.apply(intake.id(), new ApplyOptions(false, true));
        assertThat(applied.state()).as(applied.toString()).isEqualTo(IntakeState.APPLIED);
        return applied;
    }

    String traditional(String name) {
        return open(name, "TRADITIONAL", null);
    }

    String reverseOn(String traditional, String name) {
        return open(name, "REVERSE", traditional);
    }

    private String open(String name, String kind, String extended) {
        int year = LocalDate.now().getYear() + 1;
        ProgramDraft draft = new ProgramDraft(
                name,
                kind,
                extended,
                null,
                LocalDate.of(year, 1, 11),
                LocalDate.of(year, 12, 17),
                List.of("Leaders who know what juniors know"),
                "P1M",
                "NOT_REQUIRED",
                Map.of(),
                Map.of(),
                null,
                null,
                null,
                null,
                null);
        return programs.open(draft).id();
    }

    void enroll(String program, String role, int capacity, List<String> numbers) {
        EnrollmentFilter filter = new EnrollmentFilter(null, null, null, null, null, null, numbers, false);
        EnrollmentOutcome outcome = programs.enroll(program, filter, role, capacity);
        assertThat(outcome.enrolled()).as(outcome.toString()).isEqualTo(numbers.size());
    }

    void pair(String program, String mentor, String mentee) {
        assertThat(pairings.takeOver(program, List.of(new ExistingPair(mentor, mentee, null)))
                        .refused())
                .isEmpty();
    }

    /** Runs a round and waits until it is computed. */
    RoundDetail round(String program) {
        String id = matching.run(program, RoundDraft.plain()).id();
        RoundDetail round =
                await(() -> matching.round(program, id), found -> !List.of(RoundState.QUEUED, RoundState.RUNNING)
                        .contains(found.state()));
        assertThat(round.state()).as(round.toString()).isEqualTo(RoundState.PROPOSED);
        return round;
    }

    List<ProposalDetail> proposals(RoundDetail round) {
        return all(page -> matching.proposals(round.program(), round.id(), page, Locale.ENGLISH));
    }

    List<PairingDetail> pairings(String program) {
        return all(page -> pairings.pairings(program, page));
    }

    List<EnrollmentDetail> enrollments(String program) {
        return all(page -> programs.enrollments(program, page));
    }

    /** All items of a paged list. */
    static <T> List<T> all(Function<PageRequest, Page<T>> list) {
        List<T> items = new ArrayList<>();
        String after = null;
        do {
            Page<T> page = list.apply(new PageRequest(PageRequest.LARGEST, after));
            items.addAll(page.items());
            after = page.next();
        } while (after != null);
        return items;
    }

    private static <T> T await(Supplier<T> look, Predicate<T> done) {
        Instant limit = Instant.now().plus(LONGEST);
        T seen = look.get();
        while (!done.test(seen) && Instant.now().isBefore(limit)) {
            pause();
            seen = look.get();
        }
        return seen;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a job.", e);
        }
    }
}
