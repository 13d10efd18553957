package hrsuite.mentoring.sample;

import hrsuite.mentoring.succession.FlagDraft;
import hrsuite.mentoring.succession.PlanDraft;
import hrsuite.mentoring.succession.PlanKind;
import hrsuite.mentoring.succession.PositionDraft;
import hrsuite.mentoring.succession.ProfileDetail;
import hrsuite.mentoring.succession.ProfileDraft;
import hrsuite.mentoring.succession.SuccessionDirectory;
import hrsuite.mentoring.succession.SuccessorDraft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the sample company has thought about who comes after whom: its first posts as positions, plans of each kind, what
 * its leaders think of those below them, and what HR has declared.
 */
@ApplicationScoped
class SampleSuccession {

    private static final String BY = SampleProgress.UPLOADER;
    private static final int DIRECTORS_WITH_POSITION = 10;
    private static final int EXPOSED = 6;
    private static final List<String> LEVELS = List.of("LOW", "LOW", "MEDIUM", "MEDIUM", "HIGH");
    private static final List<String> REASONS =
            List.of("CAREER_GROWTH", "EXTERNAL_OFFER", "WORKLOAD", "COMPENSATION", "RELOCATION");

    private SuccessionDirectory succession;

    SampleSuccession() {}

    @Inject
    SampleSuccession(SuccessionDirectory succession) {
        this.succession = succession;
    }

    /**
     * Says all of it, in the caller's transaction.
     *
     * @param today the day from which everything counts
     */
    void say(LocalDate today) {
        List<Post> posts = Hierarchy.posts(SampleRoster.SEED);
        Map<Integer, List<Post>> reports = posts.stream().collect(Collectors.groupingBy(Post::manager));
        List<Post> high = posts.stream().filter(Post::isHigh).toList();
        high.stream()
                .filter(post -> post.grade() >= Post.CHIEF)
                .forEach(post -> position(post, reports.get(post.index()), true, today));
        high.stream()
                .filter(post -> post.grade() < Post.CHIEF)
                .limit(DIRECTORS_WITH_POSITION)
                .forEach(post -> position(post, reports.get(post.index()), post.index() % 3 == 0, today));
        open(high, today);
        Post director = high.get(high.size() - 1);
        succession.savePlan(
                PlanKind.JOB, director.title(), new PlanDraft(heirs(reports.get(director.index()), 3, today)), BY);
        high.forEach(post -> judge(post, today));
        high.stream()
                .flatMap(post -> reports.get(post.index()).stream().limit(2))
                .forEach(post -> judge(post, today));
        exposed(today.getYear()).forEach(number -> judge(number, new SplittableRandom(number.hashCode()), today, true));
        declare(high, today);
    }

    private static String code(Post post) {
        return "POS-" + post.number().substring(1);
    }

    /** How many are named follows from the post, so that some are well prepared for and some are not at all. */
    private void position(Post post, List<Post> below, boolean key, LocalDate today) {
        LocalDate vacant = post.index() == 5 ? today.plusMonths(5) : null;
        List<SuccessorDraft> heirs = heirs(below, post.index() % 4, today);
        succession.savePosition(
                code(post), new PositionDraft(post.title(), post.department(), post.number(), key, vacant, heirs), BY);
    }

    /** A post that nobody holds yet. */
    private void open(List<Post> high, LocalDate today) {
        SuccessorDraft later = heir(high.get(high.size() - 2), "READY_1_2_YEARS", false, today);
        succession.savePosition(
                "POS-2100",
                new PositionDraft(
                        "Director Sustainability", high.get(0).department(), null, true, null, List.of(later)),
                BY);
    }

    private static List<SuccessorDraft> heirs(List<Post> below, int named, LocalDate today) {
        return IntStream.range(0, Math.min(named, below.size()))
                .mapToObj(i -> heir(
                        below.get(i),
                        i == 0 && named > 1 ? "READY_NOW" : i == 1 ? "READY_1_2_YEARS" : "READY_3_5_YEARS",
                        i == 0,
                        today.minusMonths(i == 2 ? 16 : 3)))
                .toList();
    }

    private static SuccessorDraft heir(Post post, String readiness, boolean emergency, LocalDate assessedOn) {
        return new SuccessorDraft(post.number(), readiness, null, emergency, assessedOn, null, null);
    }

    private void judge(Post post, LocalDate today) {
        judge(post.number(), new SplittableRandom(SampleRoster.SEED - post.index()), today, post.index() % 5 == 0);
    }

    /** What the roster has said of a person stays. */
    private void judge(String number, SplittableRandom random, LocalDate today, boolean futureLeader) {
        ProfileDetail said = succession.profile(number, BY);
        String risk = said.riskOfLoss() == null ? LEVELS.get(random.nextInt(LEVELS.size())) : said.riskOfLoss();
        String impact = said.impactOfLoss() == null ? LEVELS.get(random.nextInt(LEVELS.size())) : said.impactOfLoss();
        boolean retires = random.nextInt(12) == 0;
        succession.saveProfile(
                number,
                said.version(),
                new ProfileDraft(
                        risk,
                        impact,
                        "LOW".equals(risk)
                                ? null
                                : retires ? "RETIREMENT" : REASONS.get(random.nextInt(REASONS.size())),
                        retires ? "LIKELY_1Y" : "NOT_ELIGIBLE",
                        retires ? 11 : null,
                        1 + random.nextInt(3),
                        1 + random.nextInt(3),
                        futureLeader,
                        said.keyPosition(),
                        today.minusMonths(random.nextInt(5) == 0 ? 15 : 2).plusDays(random.nextInt(28)),
                        null,
                        null,
                        null),
                BY);
    }

    /** People early in their careers who learn from those far above them. */
    private static List<String> exposed(int year) {
        return SampleProgram.mentees(SampleRoster.company(year)).stream()
                .limit(EXPOSED)
                .toList();
    }

    private void declare(List<Post> high, LocalDate today) {
        Post one = high.get(2);
        Post other = high.get(4);
        LocalDate end = today.plusMonths(9);
        flag(one, "Talks about staying", "Wants to see a plan for the next three years.", end, null);
        flag(other, "Parental leave planned", "Back after six months.", end, null);
        flag(one, FlagDraft.CONCERN, "Both were candidates for the same post last year.", null, other);
    }

    private void flag(Post about, String code, String note, LocalDate endsOn, Post counterpart) {
        succession.declare(
                new FlagDraft(about.number(), code, note, endsOn, counterpart == null ? null : counterpart.number()),
                BY);
    }
}
