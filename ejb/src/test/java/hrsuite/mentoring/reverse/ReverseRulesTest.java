package hrsuite.mentoring.reverse;

import static hrsuite.mentoring.pairing.People.mentee;
import static hrsuite.mentoring.pairing.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.pairing.AskedAtOnce;
import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.EligibilityRule;
import hrsuite.mentoring.pairing.GradeDistance;
import hrsuite.mentoring.pairing.Objections;
import hrsuite.mentoring.pairing.PairingContext;
import hrsuite.mentoring.pairing.People;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReverseRulesTest {

    @Test
    @DisplayName("RV1 the mentor is below the mentee by the distance that HR sets")
    void refusesAMentorWhoIsNotBelowTheMentee() {
        People people = People.under(Map.of(GradeDistance.MINIMUM, 2.0));
        MentorBelowMentee rule = new MentorBelowMentee();
        assertThat(people.objection(rule, mentor(1, 4), mentee(2, 6))).isNull();
        assertThat(Objections.told(people.objection(rule, mentor(1, 5), mentee(2, 6))))
                .isEqualTo("MENTOR_NOT_BELOW blocks: The mentor's grade (5) is not at least 2 below the mentee's (6).");
        assertThat(people.objection(rule, mentor(1, 9), mentee(2, 6))).isNotNull();
    }

    @Test
    @DisplayName("RV1 no setting allows the opposite, or equal grades")
    void cannotBeSwitchedOff() {
        assertThat(new MentorBelowMentee().parameters())
                .allSatisfy(parameter -> assertThat(parameter.minimum()).isPositive());
    }

    @Test
    @DisplayName("RV2 not in one reporting line, at any depth and in either direction")
    void refusesAMentorFromTheReportingLine() {
        Map<Long, Long> managers = Map.of(1L, 3L, 3L, 2L);
        OutsideReportingLine rule = new OutsideReportingLine();
        People people = People.under(Map.of(OutsideReportingLine.ALLOWED, 0.0)).withManagers(managers);
        assertThat(Objections.told(people.objection(rule, mentor(1, 0), mentee(2, 0))))
                .isEqualTo(
                        "SAME_REPORTING_LINE blocks in confidence: Mentor and mentee are in one reporting line, 2 steps apart.");
        assertThat(rule.isReviewed()).isTrue();
        assertThat(people.objection(rule, mentor(2, 0), mentee(1, 0))).isNotNull();
        assertThat(people.objection(rule, mentor(1, 0), mentee(4, 0))).isNull();
    }

    @Test
    @DisplayName("RV1 and not further below than HR sets")
    void refusesAMentorTooFarBelow() {
        People people = People.under(Map.of(GradeDistance.MINIMUM, 2.0, GradeDistance.MAXIMUM, 4.0));
        MentorBelowMentee rule = new MentorBelowMentee();
        assertThat(people.objection(rule, mentor(1, 2), mentee(2, 6))).isNull();
        assertThat(Objections.told(people.objection(rule, mentor(1, 1), mentee(2, 6))))
                .isEqualTo(
                        "GRADES_TOO_FAR_APART blocks: The mentor's grade (1) is more than 4 below the mentee's (6).");
    }

    @Test
    @DisplayName("RV2 not two who report to the same manager, unless HR allows it")
    void refusesTwoOfOneManager() {
        DifferentManagers rule = new DifferentManagers();
        Map<Long, Long> managers = Map.of(1L, 9L, 2L, 9L, 3L, 8L);
        People people = People.under(Map.of(DifferentManagers.ALLOWED, 0.0)).withManagers(managers);
        assertThat(people.objection(rule, mentor(1, 0), mentee(2, 0)).code()).isEqualTo("SAME_MANAGER");
        assertThat(people.objection(rule, mentor(1, 0), mentee(3, 0))).isNull();
        assertThat(people.objection(rule, mentor(4, 0), mentee(5, 0))).isNull();
        assertThat(People.under(Map.of(DifferentManagers.ALLOWED, 1.0))
                        .withManagers(managers)
                        .objection(rule, mentor(1, 0), mentee(2, 0)))
                .isNull();
    }

    @Test
    @DisplayName("RV2 not two of one small team, at any depth of it")
    void refusesTwoOfASmallTeam() {
        OutsideSmallTeam rule = new OutsideSmallTeam();
        Map<Long, Long> managers = Map.of(1L, 5L, 2L, 6L, 5L, 7L, 6L, 7L, 7L, 8L, 3L, 8L);
        Map<Long, Integer> sizes = Map.of(5L, 2, 6L, 2, 7L, 5, 8L, 7);
        People five = People.under(Map.of(OutsideSmallTeam.SIZE, 5.0))
                .withManagers(managers)
                .withTeams(sizes);
        assertThat(five.objection(rule, mentor(1, 0), mentee(2, 0)).in(Locale.ENGLISH))
                .isEqualTo("Mentor and mentee are in one team of at most 5 people.");
        assertThat(five.objection(rule, mentor(1, 0), mentee(3, 0))).isNull();
        People four = People.under(Map.of(OutsideSmallTeam.SIZE, 4.0))
                .withManagers(managers)
                .withTeams(sizes);
        assertThat(four.objection(rule, mentor(1, 0), mentee(2, 0))).isNull();
        People off = People.under(Map.of(OutsideSmallTeam.SIZE, 0.0))
                .withManagers(managers)
                .withTeams(sizes);
        assertThat(off.objection(rule, mentor(1, 0), mentee(2, 0))).isNull();
    }

    @Test
    @DisplayName("RV2 unless HR allows it")
    void allowsTheReportingLineWhereHrSaysSo() {
        People people = People.under(Map.of(OutsideReportingLine.ALLOWED, 1.0)).withManagers(Map.of(1L, 2L));
        assertThat(people.objection(new OutsideReportingLine(), mentor(1, 0), mentee(2, 0)))
                .isNull();
    }

    @Test
    @DisplayName(
            "RV2 whoever is asked about many at once finds them by line, manager and team, and answers as about one")
    void judgesManyAtOnceAsOneByOne() {
        Random random = new Random(7);
        Map<Long, Long> managers = new HashMap<>();
        Map<Long, Integer> sizes = new HashMap<>();
        for (long person = 60; person > 1; person--) {
            managers.put(person, 1 + random.nextLong(person - 1));
            sizes.merge(person, 1, Integer::sum);
            sizes.merge(managers.get(person), sizes.get(person), Integer::sum);
        }
        People people = People.under(Map.of(
                        OutsideReportingLine.ALLOWED, 0.0, DifferentManagers.ALLOWED, 0.0, OutsideSmallTeam.SIZE, 9.0))
                .withManagers(managers)
                .withTeams(sizes);
        Candidate[] mentors =
                LongStream.rangeClosed(1, 40).mapToObj(id -> mentor(id, 0)).toArray(Candidate[]::new);
        Candidate[] mentees =
                LongStream.rangeClosed(20, 60).mapToObj(id -> mentee(id, 0)).toArray(Candidate[]::new);
        PairingContext context = people.context(
                Stream.concat(Stream.of(mentors), Stream.of(mentees)).toArray(Candidate[]::new));

        for (EligibilityRule rule :
                List.of(new OutsideReportingLine(), new DifferentManagers(), new OutsideSmallTeam())) {
            assertThat(AskedAtOnce.objections(rule.prepare(context), mentors, mentees))
                    .as(rule.code())
                    .isPositive();
        }
    }
}
