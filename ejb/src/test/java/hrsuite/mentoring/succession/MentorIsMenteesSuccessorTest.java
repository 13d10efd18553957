package hrsuite.mentoring.succession;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.EligibilityRule.PairJudge;
import hrsuite.mentoring.pairing.Objections;
import hrsuite.mentoring.pairing.PairingContext;
import hrsuite.mentoring.program.Role;
import hrsuite.mentoring.staff.WorkingHours;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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

    private Candidate person(String number, Role role) throws SQLException {
        return new Candidate(
                plans.id(number),
                0,
                number,
                role,
                1,
                5,
                false,
                null,
                null,
                null,
                null,
                null,
                ZoneOffset.UTC,
                WorkingHours.USUAL,
                null,
                null,
                null,
                0,
                List.of(),
                List.of(),
                false,
                false,
                false,
                Map.of(),
                Map.of());
    }

    @Test
    void refusesTheNamedSuccessorAsMentorInConfidence() throws SQLException {
        plans.keyPosition("E1", "E2:READY_5_PLUS_YEARS");
        assertThat(Objections.told(judge().judge(person("E2", Role.MENTOR), person("E1", Role.MENTEE))))
                .isEqualTo(
                        "MENTOR_IS_MENTEES_SUCCESSOR blocks in confidence: The mentor is named as successor of the mentee.");
    }

    @Test
    void letsTheIncumbentMentorTheSuccessor() throws SQLException {
        plans.keyPosition("E1", "E2:READY_NOW");
        assertThat(judge().judge(person("E1", Role.MENTOR), person("E2", Role.MENTEE)))
                .isNull();
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
        assertThat(judge().judge(person("E9", Role.MENTOR), person("E1", Role.MENTEE)))
                .isNotNull();
    }
}
