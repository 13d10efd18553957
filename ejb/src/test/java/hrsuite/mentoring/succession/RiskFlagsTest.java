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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SU2, SU3: flags follow from what is true when they are read")
class RiskFlagsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private Plans plans;
    private RiskFlags flags;

    @BeforeEach
    void aSmallCompany() throws SQLException {
        plans = new Plans();
        flags = new RiskFlags(plans.database, 3);
        for (int number = 1; number <= 9; number++) {
            plans.person("E" + number, number % 2 == 0 ? "Sales" : "Finance");
        }
    }

    private List<String> codesOf(String number) {
        return flags.all(new FlagFilter(null, null, number, null), TODAY).stream()
                .map(RiskFlag::code)
                .toList();
    }

    private String reasonOf(DerivedFlag flag) {
        return flags.all(new FlagFilter(null, flag.name(), null, null), TODAY)
                .get(0)
                .reason();
    }

    @Test
    void flagsAKeyPositionWithoutASuccessor() throws SQLException {
        plans.keyPosition("E1");
        assertThat(codesOf("E1")).containsExactly(KEY_POSITION_NO_SUCCESSOR.name());
        assertThat(reasonOf(KEY_POSITION_NO_SUCCESSOR))
                .isEqualTo("Holds a key position, and nobody is named as successor.");
    }

    @Test
    void flagsNothingWhereTheSuccessionIsInOrder() throws SQLException {
        plans.keyPosition("E1", "E2:READY_NOW", "E3:READY_1_2_YEARS");
        assertThat(flags.all(FlagFilter.all(), TODAY)).isEmpty();
    }

    @Test
    void flagsNothingOnAPositionThatIsNotKey() throws SQLException {
        plans.profile("E1", false, "HIGH", "MEDIUM");
        assertThat(flags.all(FlagFilter.all(), TODAY)).isEmpty();
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
        assertThat(flags.all(FlagFilter.all(), TODAY)).singleElement().satisfies(flag -> assertThat(
                        flag.employeeNumber() + " " + flag.code())
                .isEqualTo("E1 " + INCUMBENT_HIGH_RISK_HIGH_IMPACT));
    }

    @Test
    void saysNothingAboutPeopleWhoHaveLeft() throws SQLException {
        plans.keyPosition("E1");
        plans.keyPosition("E3", "E2:READY_NOW", "E4:READY_NOW");
        plans.run("UPDATE mentoring.person SET status = 'LEAVER' WHERE employee_number IN ('E1', 'E3')");
        assertThat(flags.all(FlagFilter.all(), TODAY)).isEmpty();
    }

    @Test
    void filtersByDepartmentCodeAndOriginInAnyCase() throws SQLException {
        plans.keyPosition("E1");
        plans.keyPosition("E2");
        assertThat(flags.all(new FlagFilter("sALES", null, null, null), TODAY))
                .extracting(RiskFlag::employeeNumber)
                .containsExactly("E2");
        assertThat(flags.all(new FlagFilter(null, "key_position_no_successor", null, null), TODAY))
                .hasSize(2);
        assertThat(flags.all(new FlagFilter(null, null, null, RiskFlag.Origin.DECLARED), TODAY))
                .isEmpty();
    }

    @Test
    void handsOutEveryFlagOnceOverThePages() throws SQLException {
        for (int number = 1; number <= 9; number++) {
            plans.keyPosition("E" + number, "E" + (number % 9 + 1));
        }
        List<String> paged = new ArrayList<>();
        Page<RiskFlag> page = flags.page(FlagFilter.all(), new PageRequest(4, null), TODAY);
        page.items().forEach(flag -> paged.add(flag.id()));
        while (page.next() != null) {
            page = flags.page(FlagFilter.all(), new PageRequest(4, page.next()), TODAY);
            page.items().forEach(flag -> paged.add(flag.id()));
        }
        assertThat(paged)
                .hasSize(18)
                .doesNotHaveDuplicates()
                .isEqualTo(flags.all(FlagFilter.all(), TODAY).stream()
                        .map(RiskFlag::id)
                        .toList());
    }

    @Test
    void refusesACursorOfAnotherList() {
        assertThatThrownBy(() -> flags.page(FlagFilter.all(), new PageRequest(4, "17"), TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessage("The cursor 17 was not given out by this list.");
    }
}
