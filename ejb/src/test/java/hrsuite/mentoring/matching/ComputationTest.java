package hrsuite.mentoring.matching;

import static hrsuite.mentoring.matching.People.mentee;
import static hrsuite.mentoring.matching.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.Language;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.matching.Outcome.LeftOver;
import hrsuite.mentoring.matching.Outcome.Obstacle;
import hrsuite.mentoring.matching.UnmatchedDetail.Why;
import hrsuite.mentoring.matching.solve.Progress;
import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.EligibilityRule.PairJudge;
import hrsuite.mentoring.pairing.Objection;
import hrsuite.mentoring.pairing.Objections;
import hrsuite.mentoring.program.Role;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ComputationTest {

    private static final PairJudge BELOW = (mentor, mentee) -> mentor.level() < mentee.level()
            ? null
            : Objections.saying(
                    "LEVEL", true, false, "Level " + mentor.level() + " is not below " + mentee.level() + ".");

    @Test
    @DisplayName(
            "M1 M3 122 mentors of capacity 1 and 200 mentees without topics: 122 pairs, 78 left over, each told why")
    void matchesAsManyAsThereAreMentors() {
        Outcome outcome = company(1).outcome();

        assertThat(outcome.numbers().matched()).isEqualTo(122);
        assertThat(outcome.numbers().mentorsUsed()).isEqualTo(122);
        assertThat(outcome.numbers().unmatched()).isEqualTo(78);
        assertThat(outcome.numbers().optimal()).isTrue();
        assertThat(outcome.numbers().boundOnPairs()).isEqualTo(122);
        assertThat(outcome.numbers().boundOnBenefit())
                .isEqualTo(outcome.numbers().totalBenefit());
        assertThat(outcome.leftOver()).hasSize(78).allSatisfy(left -> {
            assertThat(left.role()).isEqualTo(Role.MENTEE);
            assertThat(left.why()).extracting(Obstacle::code).containsExactly("CAPACITY");
            assertThat(left.why().get(0).sentence().in(Locale.ENGLISH))
                    .isEqualTo("122 of 122 mentors would be possible, but all their places are taken.");
            assertThat(left.whatWouldHelp().get(0).code()).isEqualTo("RAISE_CAPACITY");
        });
    }

    @Test
    @DisplayName("M1 122 mentors of capacity 2 and 200 mentees: 200 pairs, every mentor used")
    void usesEveryMentor() {
        Outcome outcome = company(2).outcome();

        assertThat(outcome.numbers().matched()).isEqualTo(200);
        assertThat(outcome.numbers().mentorsUsed()).isEqualTo(122);
        assertThat(outcome.leftOver()).isEmpty();
    }

    private static TrialRound company(int places) {
        TrialRound round = new TrialRound().judgedBy(BELOW).weighing("department", 0.1, Candidate::department);
        for (int i = 0; i < 122; i++) {
            round.with(mentor("J" + i).level(i % 3).in("D" + i % 7).places(places));
        }
        for (int i = 0; i < 200; i++) {
            round.with(mentee("S" + i).level(9 + i % 2).in("D" + i % 5));
        }
        return round;
    }

    @Test
    @DisplayName("M4 the order in which people are read changes nothing")
    void sameInAnyOrder() {
        TrialRound one = new TrialRound();
        TrialRound other = new TrialRound();
        for (int i = 0; i < 30; i++) {
            one.with(mentor("J" + i)).with(mentee("S" + i));
            other.with(mentee("S" + (29 - i))).with(mentor("J" + (29 - i)));
        }

        assertThat(one.outcome().proposals())
                .isEqualTo(one.outcome().proposals())
                .isEqualTo(other.outcome().proposals());
    }

    @Test
    @DisplayName(
            "M5 a pin is in the result, also where the best choice would do without, and the rest is the best beside it")
    void keepsPins() {
        TrialRound round = four();
        assertThat(round.pairs()).containsExactly("J1-S1", "J2-S2");

        Outcome outcome = round.pin("J1", "S2").outcome();

        assertThat(TrialRound.pairs(outcome)).containsExactly("J1-S2", "J2-S1");
        assertThat(outcome.proposals().get(0).pinned()).isTrue();
        assertThat(outcome.numbers().totalBenefit())
                .isEqualTo(outcome.proposals().stream()
                        .mapToLong(Outcome.Proposed::benefit)
                        .sum());
        assertThat(outcome.numbers().boundOnBenefit())
                .isEqualTo(outcome.numbers().totalBenefit());
    }

    @Test
    @DisplayName(
            "M5 pins of one mentor take that mentor's places, and still as many different mentors as possible teach")
    void pinsCountAsUse() {
        TrialRound round = new TrialRound()
                .with(mentor("J1").places(3).offers("AI").wants("Deals"))
                .with(mentor("J2").assumed())
                .with(mentee("S1").assumed())
                .with(mentee("S2").offers("Deals").wants("AI"));

        assertThat(round.pin("J1", "S1").pairs()).containsExactly("J1-S1", "J2-S2");
    }

    @Test
    @DisplayName("M5 a forbidden pair is never proposed, and counts among what stood in the way")
    void leavesOutForbids() {
        assertThat(four().forbid("J1", "S1").pairs()).containsExactly("J1-S2", "J2-S1");

        Outcome none = new TrialRound()
                .with(mentor("J1"))
                .with(mentee("S1"))
                .forbid("J1", "S1")
                .outcome();
        assertThat(none.leftOver())
                .extracting(left -> left.why().get(0).code())
                .containsExactly("FORBIDDEN", "FORBIDDEN");
    }

    @Test
    @DisplayName("M5 a pin that a rule forbids is refused, naming the rule")
    void refusesABarredPin() {
        TrialRound round = new TrialRound()
                .judgedBy(BELOW)
                .with(mentor("J1").level(9))
                .with(mentee("S1").level(3))
                .pin("J1", "S1");

        assertThatThrownBy(round::outcome)
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
                    assertThat(refusal.reasons())
                            .extracting(Refusal.Reason::code)
                            .containsExactly("LEVEL");
                })
                .hasMessageContaining("J1, S1")
                .hasMessageContaining("Level 9.0 is not below 3.0.");
    }

    @Test
    @DisplayName("M5, R3 whoever speaks German is refused in German, the reason included")
    void refusesInTheLanguageOfTheReader() {
        TrialRound round = new TrialRound()
                .with(mentor("J1"))
                .with(mentee("S1"))
                .pin("J1", "S1")
                .judgedBy((mentor, mentee) -> Objection.of(Objection.class, "ALREADY_PAIRED", true, false));
        Language.speak(Locale.GERMAN);
        try {
            assertThatThrownBy(round::outcome)
                    .hasMessage("Das gewünschte Paar J1, S1 darf nicht sein: Die beiden sind bereits ein Paar.");
        } finally {
            Language.speak(null);
        }
    }

    @Test
    @DisplayName(
            "M5 pins and forbids that name nobody, contradict each other or overfill somebody are refused all at once")
    void refusesWrongPins() {
        TrialRound round = four().pin("J1", "S1").pin("J1", "S2").pin("X", "S1").forbid("J1", "S1");

        assertThatThrownBy(round::outcome)
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::code)
                        .containsExactlyInAnyOrder("NOT_IN_PROGRAM", "PINNED_AND_FORBIDDEN", "NO_FREE_PLACE"));
    }

    /** Two topics: J1 and S1 fit, J2 and S2 fit, the crossed pairs less. */
    private static TrialRound four() {
        return new TrialRound()
                .with(mentor("J1").offers("AI", "Apps").wants("Deals"))
                .with(mentor("J2").offers("AI", "Video").wants("Deals"))
                .with(mentee("S1").offers("Deals").wants("AI", "Apps"))
                .with(mentee("S2").offers("Deals").wants("AI", "Video"));
    }

    @Test
    @DisplayName("M3 the counts of why cover every possible partner")
    void countsEveryPartner() {
        TrialRound round = new TrialRound().judgedBy(BELOW);
        for (int i = 0; i < 12; i++) {
            round.with(
                    mentor("J" + i).level(i).offers(i % 2 == 0 ? "AI" : "Law").wants("Deals"));
            round.with(mentee("S" + i).level(6).offers("Deals").wants("AI"));
        }

        List<LeftOver> left = round.outcome().leftOver();

        assertThat(left).isNotEmpty().allSatisfy(person -> {
            assertThat(person.partners()).isEqualTo(12);
            assertThat(person.why().stream().mapToInt(Obstacle::count).sum()).isEqualTo(12);
            assertThat(person.whatWouldHelp()).isNotEmpty();
        });
        assertThat(left.get(0).why())
                .extracting(one -> one.in(Locale.ENGLISH))
                .contains(new Why(
                        "LEVEL",
                        3,
                        "A rule of the program keeps 3 of 12 mentors away, for example: Level 10.0 is not below 6.0."));
    }

    @Test
    @DisplayName("M6 a confidential reason reads like an open one between two people")
    void hidesConfidentialReasons() {
        assertThat(whyBetweenTwo("SUCCESSOR", true)).isEqualTo(whyBetweenTwo("ALREADY_PAIRED", false));
        assertThat(whyBetweenTwo("SUCCESSOR", true).toString()).doesNotContain("SUCCESSOR", "secret");
    }

    private static List<Obstacle> whyBetweenTwo(String code, boolean confidential) {
        PairJudge judge = (mentor, mentee) -> Objections.saying(code, true, confidential, "A secret.");
        TrialRound round = new TrialRound().judgedBy(judge).with(mentor("J1")).with(mentee("S1"));
        return round.outcome().leftOver().get(0).why();
    }

    @Test
    @DisplayName("M6 a pin that a confidential rule forbids is refused without its reason")
    void refusesAPinWithoutItsSecret() {
        PairJudge judge = (mentor, mentee) -> Objections.saying("SUCCESSOR", true, true, "A secret.");
        TrialRound round = new TrialRound()
                .judgedBy(judge)
                .with(mentor("J1"))
                .with(mentee("S1"))
                .pin("J1", "S1");

        assertThatThrownBy(round::outcome)
                .isInstanceOf(Refusal.class)
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining("SUCCESSOR");
    }

    @Test
    @DisplayName("M2 the best alternative says what it would have counted")
    void namesTheBestAlternative() {
        Outcome outcome = four().outcome();

        Outcome.Other other = outcome.proposals().get(0).alternative();

        assertThat(other.partner().employeeNumber()).isEqualTo("J2");
        assertThat(other.benefit()).isEqualTo(666_666);
        assertThat(other.text().in(Locale.ENGLISH)).isEqualTo("That pair would count 0.33 less.");
    }

    @Test
    @DisplayName("M9 whoever lost a partner comes before others")
    void takesThoseFirstWhoLostAPartner() {
        TrialRound round = new TrialRound()
                .with(mentor("J1").offers("AI").wants("Deals"))
                .with(mentee("S1").offers("Deals").wants("AI"))
                .with(mentee("S2").offers("Deals").wants("AI", "Law", "Tax").first());

        assertThat(round.pairs()).containsExactly("J1-S2");
        assertThat(round.outcome().proposals().get(0).benefit()).isEqualTo(500_000);
    }

    @Test
    @DisplayName("M9 pairs of the round before stay, unless parting them gains more than the threshold")
    void keepsWhatIsThere() {
        assertThat(four().pairs()).containsExactly("J1-S1", "J2-S2");
        List<Proposal> before = List.of(earlier("J1", "S2"), earlier("J2", "S1"));

        assertThat(four().keeping(before, 0.6).pairs()).containsExactly("J1-S2", "J2-S1");
        assertThat(four().keeping(before, 0.01).pairs()).containsExactly("J1-S1", "J2-S2");
        Outcome kept = four().keeping(before, 0.6).outcome();
        assertThat(kept.numbers().optimal()).isTrue();
        assertThat(kept.numbers().boundOnBenefit()).isEqualTo(kept.numbers().totalBenefit());
        assertThat(kept.numbers().totalBenefit())
                .isLessThan(four().outcome().numbers().totalBenefit());
    }

    private static Proposal earlier(String mentor, String mentee) {
        return new Proposal(
                1,
                ProposalState.PROPOSED,
                mentor(mentor).candidate().person(),
                mentee(mentee).candidate().person(),
                0,
                0,
                0,
                List.of(),
                0,
                List.of(),
                0,
                0,
                null,
                false,
                0,
                0,
                null);
    }

    @Test
    @DisplayName("M8 a round can be stopped")
    void stops() {
        Computation computation = new Computation(company(1).question());

        assertThatThrownBy(() -> computation.compute(SharedWork.ALONE, (done, total) -> done < 50))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    @DisplayName("M1 the best of each side and some spread ones are enough to match everybody where all could be")
    void shortlistLosesNobody() {
        TrialRound round = company(2);
        Question question = round.question();
        Pool pool = question.pool();
        TopicIndex topics = new TopicIndex(pool);
        Gains gains = new Gains(pool, topics);
        Floors floors = new Floors(pool, topics, gains, 0, 0);
        Forced forced = new Forced(pool, question.settings());
        PairSearch search = new PairSearch(
                pool,
                new Barrier(pool, question.judges(), floors, forced),
                floors,
                new Scoring(pool, gains, question.distances()),
                forced);

        PossiblePairs kept = search.best(5, SharedWork.ALONE, Progress.UNOBSERVED);
        Task task = new Task(pool, kept, forced, new Preferences(pool, KnownPairs.NONE, 0, Leaning.NONE));

        assertThat(kept.size()).isLessThan(200 * 15 + 122 * 5 + 1);
        assertThat(new hrsuite.mentoring.matching.solve.Solver()
                        .solve(task.instance(), Progress.UNOBSERVED)
                        .pairs())
                .isEqualTo(200);
    }
}
