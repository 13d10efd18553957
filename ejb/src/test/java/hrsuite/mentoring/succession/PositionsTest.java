package hrsuite.mentoring.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SU8: plans are about a person, a job or a position, and the bench is of all that apply")
class PositionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private Plans company;
    private Positions positions;
    private SuccessionPlans plans;

    @BeforeEach
    void aSmallCompany() throws SQLException {
        company = new Plans();
        positions = new Positions(company.database);
        plans = new SuccessionPlans(company.database);
        for (int i = 1; i <= 5; i++) {
            company.person("E" + i, "Sales");
        }
    }

    private static PositionDraft draft(String title, String incumbent, boolean key) {
        return new PositionDraft(title, "Finance", incumbent, key, null, null);
    }

    private static PlanDraft plan(String... successors) {
        return new PlanDraft(Stream.of(successors)
                .flatMap(text -> Successor.parse(text).stream())
                .map(name -> new SuccessorDraft(
                        name.number(),
                        name.readiness() == null ? null : name.readiness().name(),
                        null,
                        null,
                        null,
                        null,
                        null))
                .toList());
    }

    private PlanDetail save(PlanKind kind, String subject, String... successors) {
        plans.save(kind, subject, null, plan(successors), "hr", TODAY, Set.of());
        return plans.plan(kind, subject, Set.of());
    }

    private PositionDetail position(String code) {
        return positions.find(code, Set.of()).orElseThrow();
    }

    @Test
    void keepsAPositionAndCountsItsChanges() {
        assertThat(positions.save("P1", null, draft("CFO", "E1", true), "hr", Set.of()))
                .isTrue();
        assertThat(positions.save("P1", 1L, draft("Finance chief", "E1", true), "hr", Set.of()))
                .isFalse();
        assertThat(position("P1").title()).isEqualTo("Finance chief");
        assertThat(position("P1").version()).isEqualTo(2);
        assertThat(position("P1").incumbentName()).isEqualTo("Ada E1");
        assertThat(refusal(() -> positions.save("P1", 1L, draft("CFO", "E1", true), "hr", Set.of()))
                        .kind())
                .isEqualTo(Refusal.Kind.STALE);
        assertThat(refusal(() -> positions.save("P2", 3L, draft("CFO", "E1", true), "hr", Set.of()))
                        .kind())
                .isEqualTo(Refusal.Kind.STALE);
    }

    @Test
    void whoeverIsTheOnlyOneWithItsCodeHoldsAPosition() throws SQLException {
        positions.save("P1", null, draft("CFO", null, true), "hr", Set.of());
        company.run("UPDATE mentoring.person SET position_code = 'P1' WHERE employee_number = 'E2'");
        assertThat(position("P1").incumbent()).isEqualTo("E2");
        company.run("UPDATE mentoring.person SET position_code = 'P1' WHERE employee_number = 'E3'");
        assertThat(position("P1").incumbent()).isNull();
    }

    @Test
    void theBenchCountsEachSuccessorOnceAtTheirBest() {
        positions.save("P1", null, draft("Finance Chief", "E1", true), "hr", Set.of());
        save(PlanKind.POSITION, "P1", "E2:READY_3_5_YEARS", "E3");
        save(PlanKind.INCUMBENT, "E1", "E2:READY_NOW", "E99:READY_NOW");
        save(PlanKind.JOB, "finance chief", "E4:READY_1_2_YEARS", "E1:READY_NOW");
        assertThat(position("P1").bench()).isEqualTo(new Bench(Readiness.READY_NOW, 3, 1, 1, 0, 0, 1, 0));
        assertThat(position("P1").successors())
                .extracting(SuccessorDetail::employeeNumber)
                .containsExactly("E2", "E3");
        assertThat(plans.plan(PlanKind.INCUMBENT, "E1", Set.of()).bench())
                .isEqualTo(new Bench(Readiness.READY_NOW, 1, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void aPlanThatNobodySaidIsEmpty() {
        assertThat(plans.plan(PlanKind.JOB, "Welder", Set.of()).version()).isZero();
        assertThat(refusal(() -> plans.plan(PlanKind.POSITION, "P9", Set.of())).kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> plans.plan(PlanKind.INCUMBENT, "E9", Set.of())).kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void whoStaysOnAPlanKeepsTheJudgmentAndWhoGoesIsKept() throws SQLException {
        save(PlanKind.INCUMBENT, "E1", "E2:READY_NOW", "E3");
        plans.save(PlanKind.INCUMBENT, "E1", 1L, plan("E2:READY_NOW", "E4"), "hr2", TODAY.plusDays(9), Set.of());
        PlanDetail plan = plans.plan(PlanKind.INCUMBENT, "E1", Set.of());
        assertThat(plan.successors().get(0).assessedOn()).isEqualTo(TODAY);
        assertThat(plan.successors().get(1).assessedBy()).isEqualTo("hr2");
        assertThat(plan.version()).isEqualTo(2);
        assertThat(company.number("SELECT COUNT(*) FROM mentoring.plan_successor_past WHERE successor_number = 'E3'"))
                .isEqualTo(1);
    }

    @Test
    void saysEverythingThatIsWrongWithAPlanAtOnce() {
        PlanDraft wrong = new PlanDraft(List.of(
                new SuccessorDraft("E1", "SOON", 0, null, null, null, null),
                new SuccessorDraft(" ", null, null, null, TODAY.plusDays(1), null, null),
                new SuccessorDraft("E2", null, null, null, null, null, null),
                new SuccessorDraft("E2", null, null, null, null, null, null)));
        assertThat(refusal(() -> plans.save(PlanKind.INCUMBENT, "E1", null, wrong, "hr", TODAY, Set.of()))
                        .reasons())
                .extracting(Refusal.Reason::code)
                .containsExactlyInAnyOrder(
                        "SUCCESSOR_IS_INCUMBENT",
                        "READINESS_UNKNOWN",
                        "RANK_OUT_OF_RANGE",
                        "VALUE_MISSING",
                        "DATE_IN_THE_FUTURE",
                        "SUCCESSOR_NOT_CLEAR");
    }

    @Test
    @DisplayName("SU9: nobody sees or changes who could follow themselves or those above them")
    void hidesPlans() throws SQLException {
        positions.save("P1", null, draft("CFO", "E1", true), "hr", Set.of());
        save(PlanKind.POSITION, "P1", "E2:READY_NOW");
        save(PlanKind.INCUMBENT, "E1", "E2:READY_NOW");
        Set<Long> hidden = Set.of(company.id("E1"));
        assertThat(positions.find("P1", hidden).orElseThrow().bench()).isNull();
        assertThat(positions.find("P1", hidden).orElseThrow().successors()).isEmpty();
        assertThat(plans.plan(PlanKind.INCUMBENT, "E1", hidden).withheld()).isTrue();
        assertThat(plans.page(null, PageRequest.first(), Set.of(company.id("E2")))
                        .items())
                .flatExtracting(PlanDetail::successors)
                .allSatisfy(successor -> assertThat(successor.readiness()).isNull());
        assertThat(refusal(() -> positions.save("P1", null, draft("CFO", "E1", true), "hr", hidden))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal(() -> plans.save(PlanKind.INCUMBENT, "E1", null, plan("E3"), "hr", TODAY, hidden))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void findsPositionsByUnitHolderAndWeight() {
        positions.save("P1", null, draft("CFO", "E1", true), "hr", Set.of());
        positions.save("P2", null, draft("Clerk", "E2", false), "hr", Set.of());
        assertThat(found(new PositionFilter("FINANCE", null, true))).containsExactly("P1");
        assertThat(found(new PositionFilter(null, "E2", null))).containsExactly("P2");
    }

    private List<String> found(PositionFilter filter) {
        return positions.page(filter, PageRequest.first(), Set.of()).items().stream()
                .map(PositionDetail::code)
                .toList();
    }

    private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }

    @Test
    void removesAPositionWithItsOwnPlanOnce() {
        positions.save("P-7", null, draft("Head of Sales", null, true), "hr", Set.of());
        save(PlanKind.POSITION, "P-7", "E2");
        long version = position("P-7").version();
        assertThatThrownBy(() -> positions.delete("P-7", version + 1, Set.of())).isInstanceOf(Refusal.class);
        positions.delete("P-7", version, Set.of());
        assertThat(positions.find("P-7", Set.of())).isEmpty();
        assertThatThrownBy(() -> positions.delete("P-7", null, Set.of())).isInstanceOf(Refusal.class);
    }
}
