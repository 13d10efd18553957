package hrsuite.mentoring.succession;

import static hrsuite.mentoring.succession.DerivedFlag.INCUMBENT_HIGH_RISK_HIGH_IMPACT;
import static hrsuite.mentoring.succession.DerivedFlag.KEY_POSITION_NO_READY_NOW;
import static hrsuite.mentoring.succession.DerivedFlag.KEY_POSITION_NO_SUCCESSOR;
import static hrsuite.mentoring.succession.DerivedFlag.SINGLE_SUCCESSOR;
import static hrsuite.mentoring.succession.DerivedFlag.SUCCESSOR_AT_RISK;
import static hrsuite.mentoring.succession.DerivedFlag.SUCCESSOR_OVERUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SU2, SU3: flags follow from what is true")
class RiskFlagsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private Plans plans;
    private RiskFlags flags;

    @BeforeEach
    void aSmallCompany() throws SQLException {
        plans = new Plans();
        flags = new RiskFlags(plans.database);
        for (int number = 1; number <= 9; number++) {
            plans.person("E" + number, number % 2 == 0 ? "Sales" : "Finance");
        }
    }

    private List<RiskFlag> all(FlagFilter filter) {
        plans.noteChange();
        plans.inStep().follow(TODAY);
        return flags.all(filter, TODAY, Set.of());
    }

    private List<String> codesOf(String number) {
        return all(new FlagFilter(null, null, number, null, null)).stream()
                .map(RiskFlag::code)
                .toList();
    }

    private String reasonOf(DerivedFlag flag) {
        return all(new FlagFilter(null, flag.name(), null, null, null)).get(0).reason();
    }

    @Test
    void flagsAKeyPositionWithoutASuccessor() throws SQLException {
        plans.keyPosition("E1");
        assertThat(codesOf("E1")).containsExactly(KEY_POSITION_NO_SUCCESSOR.name());
        assertThat(reasonOf(KEY_POSITION_NO_SUCCESSOR))
                .isEqualTo("The position is a key position, and nobody is named as successor.");
    }

    @Test
    void flagsNothingWhereTheSuccessionIsInOrder() throws SQLException {
        plans.keyPosition("E1", "E2:READY_NOW", "E3:READY_1_2_YEARS");
        assertThat(all(FlagFilter.all())).isEmpty();
    }

    @Test
    void flagsNothingOnAPositionThatIsNotKey() throws SQLException {
        plans.profile("E1", false, "HIGH", "MEDIUM");
        assertThat(all(FlagFilter.all())).isEmpty();
    }

    @Test
    void countsOnlySuccessorsWhoAreThere() throws SQLException {
        plans.keyPosition("E1", "E99:READY_NOW", "E2:READY_NOW");
        plans.run("UPDATE mentoring.person SET status = 'LEAVER' WHERE employee_number = 'E2'");
        assertThat(codesOf("E1")).containsExactly(KEY_POSITION_NO_SUCCESSOR.name());
        assertThat(reasonOf(KEY_POSITION_NO_SUCCESSOR)).contains("None of the 2 people named");

        plans.person("E99", "Sales");
        assertThat(codesOf("E1")).containsExactly(SINGLE_SUCCESSOR.name());
        assertThat(reasonOf(SINGLE_SUCCESSOR)).isEqualTo("Only E99 is named as successor.");
    }

    @Test
    void doesNotTakeAPersonForTheirOwnSuccessor() throws SQLException {
        plans.keyPosition("E1", "E1:READY_NOW");
        assertThat(codesOf("E1")).containsExactly(KEY_POSITION_NO_SUCCESSOR.name());
    }

    @Test
    void flagsAKeyPositionForWhichNobodyIsReadyNow() throws SQLException {
        plans.keyPosition("E1", "E2:READY_3_5_YEARS", "E3");
        assertThat(codesOf("E1")).containsExactly(KEY_POSITION_NO_READY_NOW.name());
        assertThat(reasonOf(KEY_POSITION_NO_READY_NOW))
                .isEqualTo("None of the 2 people named as successor is ready now.");
    }

    @Test
    void flagsASuccessorOnThreePlansButNotOnTwo() throws SQLException {
        plans.keyPosition("E1", "E2:READY_NOW", "E9:READY_NOW");
        plans.keyPosition("E3", "E2:READY_NOW", "E9:READY_NOW");
        assertThat(codesOf("E2")).isEmpty();

        plans.keyPosition("E5", "E2:READY_NOW", "E8:READY_NOW");
        assertThat(codesOf("E2")).containsExactly(SUCCESSOR_OVERUSED.name());
        assertThat(codesOf("E9")).isEmpty();
        assertThat(reasonOf(SUCCESSOR_OVERUSED)).isEqualTo("Is named as successor on 3 plans.");
    }

    @Test
    void flagsASuccessorWhoMayBeGoneFirst() throws SQLException {
        plans.keyPosition("E1", "E2:READY_NOW", "E3:READY_NOW", "E4:READY_NOW");
        plans.profile("E2", false, "HIGH", "LOW");
        plans.profile("E3", false, "MEDIUM", "HIGH");
        plans.run("UPDATE mentoring.person SET leave_date = DATE '2026-06-30' WHERE employee_number = 'E4'");
        assertThat(codesOf("E2")).containsExactly(SUCCESSOR_AT_RISK.name());
        assertThat(codesOf("E3")).isEmpty();
        assertThat(codesOf("E4")).containsExactly(SUCCESSOR_AT_RISK.name());
        assertThat(reasonOf(SUCCESSOR_AT_RISK)).endsWith("the risk of losing them is high.");
    }

    @Test
    void flagsWhoIsLikelyToLeaveAndWouldBeMissed() throws SQLException {
        plans.profile("E1", false, "HIGH", "HIGH");
        plans.profile("E2", false, "HIGH", "MEDIUM");
        plans.profile("E3", false, "MEDIUM", "HIGH");
        assertThat(all(FlagFilter.all())).singleElement().satisfies(flag -> assertThat(
                        flag.employeeNumber() + " " + flag.code())
                .isEqualTo("E1 " + INCUMBENT_HIGH_RISK_HIGH_IMPACT));
    }

    @Test
    void saysNothingAboutPeopleWhoHaveLeft() throws SQLException {
        plans.keyPosition("E1");
        plans.keyPosition("E3", "E2:READY_NOW", "E4:READY_NOW");
        plans.run("UPDATE mentoring.person SET status = 'LEAVER' WHERE employee_number IN ('E1', 'E3')");
        assertThat(all(FlagFilter.all())).isEmpty();
    }

    @Test
    void filtersByDepartmentCodeAndOriginInAnyCase() throws SQLException {
        plans.keyPosition("E1");
        plans.keyPosition("E2");
        assertThat(all(new FlagFilter("sALES", null, null, null, null)))
                .extracting(RiskFlag::employeeNumber)
                .containsExactly("E2");
        assertThat(all(new FlagFilter(null, "key_position_no_successor", null, null, null)))
                .hasSize(2);
        assertThat(all(new FlagFilter(null, null, null, RiskFlag.Origin.DECLARED, null)))
                .isEmpty();
    }

    @Test
    void handsOutEveryFlagOnceOverThePages() throws SQLException {
        for (int number = 1; number <= 9; number++) {
            plans.keyPosition("E" + number, "E" + (number % 9 + 1));
        }
        List<String> paged = new ArrayList<>();
        all(FlagFilter.all());
        Page<RiskFlag> page = flags.page(FlagFilter.all(), new PageRequest(4, null), TODAY, Set.of());
        page.items().forEach(flag -> paged.add(flag.id()));
        while (page.next() != null) {
            page = flags.page(FlagFilter.all(), new PageRequest(4, page.next()), TODAY, Set.of());
            page.items().forEach(flag -> paged.add(flag.id()));
        }
        assertThat(paged)
                .hasSize(18)
                .doesNotHaveDuplicates()
                .isEqualTo(all(FlagFilter.all()).stream().map(RiskFlag::id).toList());
    }

    @Test
    void flagsARetirementThatNobodyIsReadyFor() throws SQLException {
        plans.value("E1", "retirementStatus", "LIKELY_1Y");
        plans.value("E2", "retirementStatus", "LIKELY_3Y");
        plans.value("E3", "estimatedMonthsRemaining", "14");
        plans.value("E4", "estimatedMonthsRemaining", "15");
        plans.value("E5", "retirementStatus", "LIKELY_1Y");
        plans.plan("E5", "E6:READY_NOW");
        plans.value("E7", "retirementStatus", "LIKELY_1Y");
        plans.plan("E7", "E6:READY_1_2_YEARS");
        assertThat(all(FlagFilter.all()))
                .extracting(flag -> flag.employeeNumber() + " " + flag.code())
                .containsExactly(
                        "E1 RETIREMENT_WITHIN_12M_NO_READY_NOW",
                        "E3 RETIREMENT_WITHIN_12M_NO_READY_NOW",
                        "E7 RETIREMENT_WITHIN_12M_NO_READY_NOW");
        assertThat(all(FlagFilter.all()).get(2).reason())
                .isEqualTo("Is near to retirement, and none of 1 successors is ready now.");
    }

    @Test
    void flagsJudgmentsThatHoldNoLonger() throws SQLException {
        plans.value("E1", "performance", "2");
        plans.value("E2", "performance", "2");
        plans.value("E3", "performance", "2");
        plans.plan("E4", "E5:READY_NOW");
        plans.run(
                "UPDATE mentoring.profile_value SET assessed_on = DATE '2025-03-01' WHERE person_id = ?",
                plans.id("E1"));
        plans.run(
                "UPDATE mentoring.profile_value SET valid_until = DATE '2026-03-01' WHERE person_id = ?",
                plans.id("E2"));
        plans.run("UPDATE mentoring.plan_successor SET assessed_on = DATE '2024-03-01'");
        assertThat(all(FlagFilter.all()))
                .extracting(flag -> flag.employeeNumber() + " " + flag.code() + " " + flag.facts())
                .containsExactly(
                        "E1 ASSESSMENT_STALE {judgments=1, oldest=2025-03-01}",
                        "E2 ASSESSMENT_STALE {judgments=1, oldest=2026-01-01}",
                        "E4 ASSESSMENT_STALE {judgments=1, oldest=2024-03-01}");
    }

    @Test
    void flagsAKeyPositionThatNobodyHolds() throws SQLException {
        plans.run("INSERT INTO mentoring.succession_position (version, code, title, unit, key_position, updated_at,"
                + " updated_by) VALUES (1, 'P1', 'CFO', 'Finance', TRUE, CURRENT_TIMESTAMP, 'hr')");
        assertThat(all(new FlagFilter("finance", null, null, null, null)))
                .singleElement()
                .satisfies(flag -> {
                    assertThat(flag.position()).isEqualTo("P1");
                    assertThat(flag.employeeNumber()).isNull();
                    assertThat(flag.code()).isEqualTo(KEY_POSITION_NO_SUCCESSOR.name());
                });
        plans.run(
                "INSERT INTO mentoring.succession_plan (version, kind, job, job_key) VALUES (1, 'JOB', 'CFO', 'cfo')");
        plans.run("INSERT INTO mentoring.plan_successor (plan_id, successor_number, place, readiness, emergency,"
                + " assessed_on, assessed_by) SELECT id, 'E2', 1, 'READY_NOW', FALSE, DATE '2026-01-01', 'hr'"
                + " FROM mentoring.succession_plan");
        assertThat(all(FlagFilter.all())).extracting(RiskFlag::code).containsExactly(SINGLE_SUCCESSOR.name());
    }

    @Test
    void flagsTheHolderOfAKeyPosition() throws SQLException {
        plans.run(
                "INSERT INTO mentoring.succession_position (version, code, key_position, incumbent_number, updated_at,"
                        + " updated_by) VALUES (1, 'P1', TRUE, 'E3', CURRENT_TIMESTAMP, 'hr')");
        assertThat(codesOf("E3")).containsExactly(KEY_POSITION_NO_SUCCESSOR.name());
    }

    @Test
    void refusesACursorOfAnotherList() {
        assertThatThrownBy(() -> flags.page(FlagFilter.all(), new PageRequest(4, "17"), TODAY, Set.of()))
                .isInstanceOf(Refusal.class)
                .hasMessage("The cursor 17 was not given out by this list.");
    }
}
