package hrsuite.mentoring.succession;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.matching.People;
import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.EligibilityRule.PairJudge;
import hrsuite.mentoring.pairing.Objections;
import hrsuite.mentoring.pairing.PairingContext;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SU6: nobody mentors a person whom they are named to succeed")
class MentorIsMenteesSuccessorTest {

    private Plans plans;
    private MentorIsMenteesSuccessor rule;

    @BeforeEach
    void twoPeople() throws SQLException {
        plans = new Plans();
        rule = new MentorIsMenteesSuccessor(plans.database);
        plans.person("E1", "Sales");
        plans.person("E2", "Sales");
    }

    private PairJudge judge() {
        return rule.prepare(new PairingContext(null, List.of(), LocalDate.of(2026, 3, 2), person -> 0L));
    }

    private Candidate mentor(String number) throws SQLException {
        return People.mentor(number).known(plans.id(number)).candidate();
    }

    private Candidate mentee(String number) throws SQLException {
        return People.mentee(number).known(plans.id(number)).candidate();
    }

    @Test
    void refusesTheNamedSuccessorAsMentorInConfidence() throws SQLException {
        plans.keyPosition("E1", "E2:READY_5_PLUS_YEARS");
        assertThat(Objections.told(judge().judge(mentor("E2"), mentee("E1"))))
                .isEqualTo(
                        "MENTOR_IS_MENTEES_SUCCESSOR blocks in confidence: The mentor is named as successor of the mentee.");
    }

    @Test
    void letsTheIncumbentMentorTheSuccessor() throws SQLException {
        plans.keyPosition("E1", "E2:READY_NOW");
        assertThat(judge().judge(mentor("E1"), mentee("E2"))).isNull();
    }

    @Test
    void hasNothingToSayWithoutPlans() {
        assertThat(judge()).isNull();
    }

    @Test
    void countsASuccessorWhoArrivesLater() throws SQLException {
        plans.keyPosition("E1", "E9:READY_NOW");
        assertThat(judge()).isNull();
        plans.person("E9", "Sales");
        assertThat(judge().judge(mentor("E9"), mentee("E1"))).isNotNull();
    }
}
