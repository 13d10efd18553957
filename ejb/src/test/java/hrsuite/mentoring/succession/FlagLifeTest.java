package hrsuite.mentoring.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hrsuite.mentoring.Refusal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SU10: a derived flag comes up, is acknowledged and ends, each with who and why")
class FlagLifeTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    private Plans plans;
    private RiskFlags flags;
    private FlagLife life;

    @BeforeEach
    void aKeyPositionWithoutASuccessor() throws SQLException {
        plans = new Plans();
        flags = new RiskFlags(plans.database);
        life = new FlagLife(plans.database);
        plans.person("E1", "Sales");
        plans.person("E2", "Sales");
        plans.person("E3", "Sales");
        plans.keyPosition("E1");
        follow("hr", MONDAY);
    }

    private void follow(String actor, LocalDate day) {
        plans.inStep().note(actor);
        plans.inStep().follow(day);
    }

    private List<RiskFlag> found(RiskFlag.State state) {
        return flags.all(new FlagFilter(null, null, null, null, state), WEDNESDAY, Set.of());
    }

    private RiskFlag only(RiskFlag.State state) {
        assertThat(found(state)).hasSize(1);
        return found(state).get(0);
    }

    @Test
    void comesUpWithTheChangeThatItFollowsFrom() {
        assertThat(only(RiskFlag.State.OPEN).openedBy()).isEqualTo("hr");
        assertThat(only(RiskFlag.State.OPEN).openedOn()).isEqualTo(MONDAY);
        assertThat(only(RiskFlag.State.OPEN).facts()).isEqualTo(Map.of("named", "0"));
    }

    @Test
    void isNotOpenedTwice() {
        follow("hr2", TUESDAY);
        assertThat(only(RiskFlag.State.OPEN).openedBy()).isEqualTo("hr");
    }

    @Test
    void endsByItselfWhenTheFactsAreGone() throws SQLException {
        plans.plan("E1", "E2:READY_NOW", "E3:READY_NOW");
        follow("hr2", TUESDAY);
        assertThat(found(RiskFlag.State.OPEN)).isEmpty();
        FlagDecision end = only(RiskFlag.State.RESOLVED).resolved();
        assertThat(end.by() + " " + end.on()).isEqualTo("hr2 " + TUESDAY);
        assertThat(end.why()).isNotBlank();
    }

    @Test
    void staysInForceWhenSomebodyTakesCareOfIt() {
        RiskFlag open = only(RiskFlag.State.OPEN);
        life.acknowledge(open, open.version(), " Talks are on. ", "lead", TUESDAY);
        follow("hr", WEDNESDAY);
        assertThat(only(null).acknowledged()).isEqualTo(new FlagDecision("lead", TUESDAY, "Talks are on."));
        assertThat(only(null).state()).isEqualTo(RiskFlag.State.ACKNOWLEDGED);
    }

    @Test
    void restsOnceItIsResolvedUntilTheFactsChange() throws SQLException {
        life.resolve(only(RiskFlag.State.OPEN), null, "The position is given up.", "lead", MONDAY);
        follow("hr", TUESDAY);
        assertThat(found(null)).isEmpty();

        plans.plan("E1", "E99:READY_NOW");
        follow("hr", WEDNESDAY);
        assertThat(only(null).facts()).isEqualTo(Map.of("named", "1"));
        assertThat(only(RiskFlag.State.RESOLVED).resolved().why()).isEqualTo("The position is given up.");
    }

    @Test
    void refusesToDecideWithoutAReasonOnAnOldCopyOrTwice() {
        RiskFlag open = only(RiskFlag.State.OPEN);
        assertThat(refusal(() -> life.acknowledge(open, null, " ", "lead", MONDAY))
                        .kind())
                .isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal(() -> life.resolve(open, open.version() + 1, "Done.", "lead", MONDAY))
                        .kind())
                .isEqualTo(Refusal.Kind.STALE);
        life.resolve(open, null, "Done.", "lead", MONDAY);
        assertThat(refusal(() -> life.resolve(only(RiskFlag.State.RESOLVED), null, "Done.", "lead", MONDAY))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    @DisplayName("SU2: flags follow the day as well as changes, and only what is due is computed")
    void followsTheDay() throws SQLException {
        plans.run("UPDATE mentoring.person SET leave_date = DATE '2027-03-03', leave_reason = 'RETIREMENT'"
                + " WHERE employee_number = 'E2'");
        plans.inStep().follow(MONDAY);
        assertThat(found(null)).hasSize(1);
        plans.inStep().follow(TUESDAY);
        assertThat(found(null))
                .extracting(RiskFlag::code)
                .containsExactly(
                        DerivedFlag.KEY_POSITION_NO_SUCCESSOR.name(),
                        DerivedFlag.RETIREMENT_WITHIN_12M_NO_READY_NOW.name());
        assertThat(found(null).get(1).openedBy()).isEqualTo("system");
    }

    @Test
    void tellsTheTrend() throws SQLException {
        plans.plan("E1", "E2:READY_NOW", "E3:READY_NOW");
        follow("hr", WEDNESDAY);
        new DeclaredFlags(plans.database)
                .declare(new FlagDraft("E1", "Restless", null, WEDNESDAY, null), "hr", TUESDAY, Set.of());
        FlagTrend trend = new FlagTrend(plans.database);
        assertThat(trend.between(MONDAY, WEDNESDAY.plusDays(1), Set.of()))
                .extracting(count -> count.day().getDayOfMonth() + " "
                        + count.code().charAt(0) + " " + count.inForce() + count.opened() + count.resolved())
                .containsExactly(
                        "2 D 000", "2 K 110", "3 D 110", "3 K 100", "4 D 100", "4 K 001", "5 D 001", "5 K 000");
        assertThat(trend.between(MONDAY, WEDNESDAY, Set.of(plans.id("E1")))).isEmpty();
        assertThat(refusal(() -> trend.between(TUESDAY, MONDAY, Set.of())).kind())
                .isEqualTo(Refusal.Kind.INVALID);
    }

    private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }
}
