package hrsuite.mentoring.reverse;

import static hrsuite.mentoring.pairing.People.mentee;
import static hrsuite.mentoring.pairing.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.pairing.GradeDistance;
import hrsuite.mentoring.pairing.Objection;
import hrsuite.mentoring.pairing.People;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReverseRulesTest {

    @Test
    @DisplayName("RV1 the mentor is below the mentee by the distance that HR sets")
    void refusesAMentorWhoIsNotBelowTheMentee() {
        People people = People.under(Map.of(GradeDistance.MINIMUM, 2.0));
        MentorBelowMentee rule = new MentorBelowMentee();
        assertThat(people.objection(rule, mentor(1, 4), mentee(2, 6))).isNull();
        assertThat(people.objection(rule, mentor(1, 5), mentee(2, 6)))
                .isEqualTo(new Objection(
                        "MENTOR_NOT_BELOW",
                        true,
                        false,
                        "The mentor's grade (5) is not at least 2 below the mentee's (6)."));
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
        assertThat(people.objection(rule, mentor(1, 0), mentee(2, 0)).text())
                .isEqualTo("Mentor and mentee are in one reporting line, 2 steps apart.");
        assertThat(people.objection(rule, mentor(2, 0), mentee(1, 0))).isNotNull();
        assertThat(people.objection(rule, mentor(1, 0), mentee(4, 0))).isNull();
    }

    @Test
    @DisplayName("RV2 unless HR allows it")
    void allowsTheReportingLineWhereHrSaysSo() {
        People people = People.under(Map.of(OutsideReportingLine.ALLOWED, 1.0)).withManagers(Map.of(1L, 2L));
        assertThat(people.objection(new OutsideReportingLine(), mentor(1, 0), mentee(2, 0)))
                .isNull();
    }
}
