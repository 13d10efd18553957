package hrsuite.mentoring.pairing;

import static hrsuite.mentoring.pairing.People.mentee;
import static hrsuite.mentoring.pairing.People.mentor;
import static hrsuite.mentoring.pairing.People.topics;
import static hrsuite.mentoring.pairing.People.working;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.program.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PA1, PA2 each rule, both ways")
class EligibilityRulesTest {

    private static final Map<String, Double> TWO_HOURS = Map.of(EnoughCommonHours.MINIMUM, 2.0);

    @Test
    void refusesAMentorWhoIsNotAboveTheMentee() {
        People people = People.under(Map.of(GradeDistance.MINIMUM, 1.0));
        MentorAboveMentee rule = new MentorAboveMentee();
        assertThat(people.objection(rule, mentor(1, 6), mentee(2, 5))).isNull();
        assertThat(Objections.told(people.objection(rule, mentor(1, 5), mentee(2, 5))))
                .isEqualTo("MENTOR_NOT_ABOVE blocks: The mentor's grade (5) is not at least 1 above the mentee's (5).");
        assertThat(people.objection(rule, mentor(1, 5.5), mentee(2, 5))).isNotNull();
    }

    @Test
    void judgesManyDifferentGradesAlike() {
        People people = People.under(Map.of(GradeDistance.MINIMUM, 1.0));
        Candidate[] company = new Candidate[1200];
        for (int i = 0; i < company.length; i++) {
            company[i] = mentor(i + 1L, i / 2.0);
        }
        EligibilityRule.PairJudge judge = new MentorAboveMentee().prepare(people.context(company));
        assertThat(judge.judge(company[2], company[0])).isNull();
        assertThat(judge.judge(company[1], company[0]).in(Locale.ENGLISH)).contains("(0.5)");
    }

    @Test
    void refusesThePersonAsTheirOwnMentor() {
        People people = People.under(Map.of());
        assertThat(people.objection(new SamePerson(), mentor(1, 5), mentee(1, 5))
                        .code())
                .isEqualTo("SAME_PERSON");
        assertThat(people.objection(new SamePerson(), mentor(1, 5), mentee(2, 5)))
                .isNull();
    }

    @Test
    void refusesTwoWhoSeldomWorkAtTheSameTime() {
        People people = People.under(TWO_HOURS);
        EnoughCommonHours rule = new EnoughCommonHours();
        Candidate berlin = working(1, Role.MENTOR, "Europe/Berlin", "09:00-17:00");
        assertThat(people.objection(rule, berlin, working(2, Role.MENTEE, "Europe/London", "09:00-17:00")))
                .isNull();
        assertThat(people.objection(rule, berlin, working(2, Role.MENTEE, "Pacific/Auckland", "09:00-17:00"))
                        .in(Locale.ENGLISH))
                .isEqualTo(
                        "The two have 0 working hours in common in the weakest week of the program, and 2 are needed.");
        assertThat(people.objection(rule, berlin, working(2, Role.MENTEE, "Europe/Berlin", "Mon 16:00-17:15"))
                        .in(Locale.ENGLISH))
                .startsWith("The two have 1 working hours");
        assertThat(people.objection(rule, berlin, working(2, Role.MENTEE, "Europe/Berlin", "Mon 14:00-16:00")))
                .isNull();
    }

    @Test
    void saysNothingAboutHoursWhereNoneAreNeeded() {
        People people = People.under(Map.of(EnoughCommonHours.MINIMUM, 0.0));
        assertThat(new EnoughCommonHours().prepare(people.context(mentor(1, 1))))
                .isNull();
    }

    @Test
    @DisplayName("PA8 common hours follow daylight saving time")
    void countsTheHoursOfTheWeekThatIsAskedAbout() {
        Candidate newYork = working(1, Role.MENTOR, "America/New_York", "09:00-17:00");
        Candidate berlin = working(2, Role.MENTEE, "Europe/Berlin", "09:00-17:00");
        assertThat(common(newYork, berlin, LocalDate.of(2026, 1, 14))).isEqualTo(5 * 2 * 60);
        // America has changed its clocks, Europe has not yet.
        assertThat(common(newYork, berlin, LocalDate.of(2026, 3, 18))).isEqualTo(5 * 3 * 60);
        assertThat(common(newYork, berlin, LocalDate.of(2026, 4, 15))).isEqualTo(5 * 2 * 60);
    }

    @Test
    @DisplayName("PA8 the end of the week is joined to its start")
    void joinsSundayToMonday() {
        Candidate samoa = working(1, Role.MENTOR, "Pacific/Apia", "Mon 06:00-10:00");
        Candidate honolulu = working(2, Role.MENTEE, "Pacific/Honolulu", "Sun 06:00-10:00");
        assertThat(common(samoa, honolulu, LocalDate.of(2026, 1, 14))).isEqualTo(3 * 60);
    }

    @Test
    void refusesTwoWhoDeclaredTopicsAndHaveNoneInCommon() {
        People people = People.under(Map.of(TopicInCommon.REQUIRED, 1.0));
        TopicInCommon rule = new TopicInCommon();
        Candidate teachesAi = topics(1, Role.MENTOR, List.of("Artificial intelligence"), List.of());
        assertThat(people.objection(rule, teachesAi, topics(2, Role.MENTEE, List.of(), List.of("Strategy")))
                        .code())
                .isEqualTo("TOPIC_IN_COMMON");
        assertThat(people.objection(
                        rule,
                        teachesAi,
                        topics(2, Role.MENTEE, List.of(), List.of("Strategy", "Artificial intelligence"))))
                .isNull();
        assertThat(people.objection(rule, teachesAi, topics(2, Role.MENTEE, List.of(), List.of())))
                .as("who declared nothing")
                .isNull();
        assertThat(new TopicInCommon()
                        .prepare(People.under(Map.of(TopicInCommon.REQUIRED, 0.0))
                                .context(teachesAi)))
                .isNull();
    }

    @Test
    void collectsAllObjectionsAndStopsAtTheFirstBlockingOne() {
        Objection mild = Objections.saying("MILD", false, true, "confidential");
        Objection hard = Objections.saying("HARD", true, false, "hard");
        PairJudges judges = new PairJudges(Arrays.asList((a, b) -> mild, null, (a, b) -> hard));
        assertThat(judges.objections(mentor(1, 1), mentee(2, 1))).containsExactly(mild, hard);
        assertThat(judges.firstBlocking(mentor(1, 1), mentee(2, 1))).isEqualTo(hard);
        assertThat(judges.allow(mentor(1, 1), mentee(2, 1))).isFalse();
    }

    @Test
    @DisplayName("PA2 confidential reasons read the same")
    void hidesConfidentialReasons() {
        Objection one = Objections.saying("ONE", true, true, "first reason").forEverybody();
        Objection other =
                Objections.saying("OTHER", true, true, "second reason").forEverybody();
        assertThat(one).isEqualTo(other);
        assertThat(one.in(Locale.ENGLISH)).doesNotContain("reason");
        Objection open = Objections.saying("OPEN", true, false, "said openly");
        assertThat(open.forEverybody()).isSameAs(open);
    }

    @Test
    @DisplayName("PA2 of what was acknowledged, confidential reasons are not kept")
    void keepsNoConfidentialAcknowledgment() {
        Objection open = Objections.saying("OPEN", false, false, "said openly");
        Objection secret = Objections.saying("SECRET", false, true, "said to few");
        PairJudgment judgment = new PairJudgment(
                List.of(mentor(1, 1), mentee(2, 1)), new PairJudges(List.of((a, b) -> open, (a, b) -> secret)));
        NewPairing bare = new NewPairing(1, 2, null, "test", Set.of("OPEN"));
        assertThat(judgment.judge(1, bare)).singleElement().satisfies(reason -> assertThat(reason.code())
                .isEqualTo("NOT_SUITABLE"));
        NewPairing pair = new NewPairing(1, 2, null, "test", Set.of("OPEN", "SECRET", "NEVER_FOUND"));
        assertThat(judgment.judge(1, pair)).isEmpty();
        assertThat(judgment.kept(pair).acknowledged()).containsExactly("OPEN");
    }

    @Test
    void refusesToJudgeWhoWasNotPrepared() {
        CommonHours hours = CommonHours.of(List.of(mentor(1, 1)), LocalDate.of(2026, 1, 14));
        assertThatThrownBy(() -> hours.minutes(mentor(1, 1), mentee(7, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Person 7");
    }

    @Test
    @DisplayName("PA8 over a program the week with the least in common counts: clocks change on different days")
    void looksAtEveryWeekOfTheProgram() {
        Candidate berlin = working(1, Role.MENTOR, "Europe/Berlin", "09:00-17:00");
        Candidate newYork = working(2, Role.MENTEE, "America/New_York", "08:00-16:00");
        Candidate delhi = working(3, Role.MENTEE, "Asia/Kolkata", "09:00-17:00");
        CommonHours year = CommonHours.of(
                People.under(Map.of()).on(LocalDate.of(2026, 1, 14)).context(berlin, newYork, delhi));
        assertThat(common(berlin, newYork, LocalDate.of(2026, 1, 14))).isEqualTo(5 * 3 * 60);
        assertThat(common(berlin, newYork, LocalDate.of(2026, 3, 18))).isEqualTo(5 * 4 * 60);
        assertThat(year.minutes(berlin, newYork)).isEqualTo(5 * 3 * 60);
        assertThat(common(berlin, delhi, LocalDate.of(2026, 7, 1))).isEqualTo(5 * 270);
        assertThat(year.minutes(berlin, delhi)).isEqualTo(5 * 210);
    }

    @Test
    @DisplayName("PA8 a program of a hundred years has few kinds of weeks")
    void knowsFewKindsOfWeeks() {
        List<ZoneId> zones = List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("America/New_York"), ZoneId.of("UTC"));
        assertThat(new DifferentWeeks(zones).between(LocalDate.of(2026, 1, 1), LocalDate.of(2126, 1, 1)))
                .hasSizeBetween(3, 8)
                .contains(LocalDate.of(2025, 12, 29), LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 30));
    }

    private static int common(Candidate one, Candidate other, LocalDate day) {
        return CommonHours.of(List.of(one, other), day).minutes(one, other);
    }
}
