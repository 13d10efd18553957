package hrsuite.mentoring.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Sentence;
import hrsuite.mentoring.pairing.Objection;
import hrsuite.mentoring.pairing.Objections;
import hrsuite.mentoring.pairing.ReviewedObjection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SU11: why a pair could feel threatened is judged before, and again while the two are paired")
class FrictionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private Plans plans;
    private FrictionAlerts alerts;

    @BeforeEach
    void aPair() throws SQLException {
        plans = new Plans();
        alerts = new FrictionAlerts(plans.database);
        for (int i = 1; i <= 4; i++) {
            plans.person("E" + i, "Sales");
        }
        plans.run("INSERT INTO mentoring.program (id, version, name, kind, root_id, starts_on, ends_on, goals, cadence,"
                + " consent, state, rules, weights, created_at) VALUES (1, 0, 'P', 'TRADITIONAL', 1, DATE '2026-01-01',"
                + " DATE '2026-12-31', '', 'P1M', 'NOT_REQUIRED', 'OPEN', '', '', CURRENT_TIMESTAMP)");
        plans.run("INSERT INTO mentoring.pairing (version, program_id, mentor_id, mentee_id, state, since, origin,"
                + " acknowledged, created_at) SELECT 0, 1, m.id, l.id, 'ACTIVE', DATE '2026-01-01', 'import', '',"
                + " CURRENT_TIMESTAMP FROM mentoring.person m JOIN mentoring.person l ON l.employee_number = 'E2'"
                + " WHERE m.employee_number = 'E1'");
    }

    private String judge(Friction friction, String mentor, String mentee) throws SQLException {
        Friction.Judge judge = friction.read(TODAY);
        Sentence reason = judge == null ? null : judge.judge(plans.id(mentor), plans.id(mentee));
        return reason == null ? null : reason.in(Locale.ENGLISH);
    }

    private List<FrictionAlert> follow() {
        plans.noteChange();
        plans.inStep().follow(TODAY);
        return alerts.page(null, PageRequest.first(), Set.of()).items();
    }

    @Test
    void rivalsForOnePlaceNeedSomebodysYes() throws SQLException {
        BothOnSamePlan rule = new BothOnSamePlan(plans.database);
        assertThat(judge(rule, "E1", "E2")).isNull();
        plans.plan("E4", "E1:READY_NOW", "E2");
        assertThat(judge(rule, "E1", "E2")).isEqualTo("Both are named as successors on the same plan.");
        assertThat(judge(rule, "E1", "E3")).isNull();
        assertThat(rule.isBlocking()).isFalse();
    }

    @Test
    void aMenteeWhosePlaceIsInQuestionNeedsSomebodysYes() throws SQLException {
        MenteePositionAtRisk rule = new MenteePositionAtRisk(plans.database);
        assertThat(judge(rule, "E1", "E2")).isNull();
        plans.run(
                "INSERT INTO mentoring.succession_position (version, code, key_position, incumbent_number, vacant_from,"
                        + " updated_at, updated_by) VALUES (1, 'P1', FALSE, 'E2', DATE '2026-12-31', CURRENT_TIMESTAMP, 'hr')");
        plans.value("E3", "retirementStatus", "LIKELY_1Y");
        plans.profile("E4", false, "HIGH", "HIGH");
        assertThat(judge(rule, "E1", "E2")).isEqualTo("The position of the mentee is planned to be vacant.");
        assertThat(judge(rule, "E1", "E3")).isEqualTo("The mentee is near to retirement.");
        assertThat(judge(rule, "E1", "E4")).isEqualTo("Risk and impact of losing the mentee are both high.");
        assertThat(judge(rule, "E2", "E1")).isNull();
    }

    @Test
    void aDeclaredConcernIsAboutEverybodyOrAboutTwo() throws SQLException {
        DeclaredConcern rule = new DeclaredConcern(plans.database);
        DeclaredFlags declared = new DeclaredFlags(plans.database);
        declared.declare(new FlagDraft("E1", "declared_concern", null, null, "E2"), "hr", TODAY, Set.of());
        declared.declare(new FlagDraft("E3", FlagDraft.CONCERN, null, TODAY, null), "hr", TODAY, Set.of());
        assertThat(judge(rule, "E1", "E2")).isEqualTo(judge(rule, "E2", "E1")).isNotNull();
        assertThat(judge(rule, "E1", "E4")).isNull();
        assertThat(judge(rule, "E4", "E3")).isNotNull();
        assertThat(rule.read(TODAY.plusDays(1)).judge(plans.id("E4"), plans.id("E3")))
                .isNull();
    }

    @Test
    void whatComesUpBetweenTwoWhoArePairedIsAnAlertAndEndsNothing() throws SQLException {
        assertThat(follow()).isEmpty();
        plans.plan("E2", "E1:READY_NOW");
        assertThat(follow()).singleElement().satisfies(alert -> {
            assertThat(alert.code()).isEqualTo("MENTOR_IS_MENTEES_SUCCESSOR");
            assertThat(alert.mentor() + " " + alert.mentee() + " " + alert.openedBy())
                    .isEqualTo("E1 E2 hr");
        });
        assertThat(follow()).hasSize(1);
        assertThat(plans.number("SELECT COUNT(*) FROM mentoring.pairing WHERE state = 'ACTIVE'"))
                .isEqualTo(1);

        plans.run("DELETE FROM mentoring.plan_successor");
        assertThat(follow()).isEmpty();
        assertThat(alerts.page(RiskFlag.State.RESOLVED, PageRequest.first(), Set.of())
                        .items())
                .hasSize(1);
    }

    @Test
    void aReportingLineThatChangesUnderAPairIsAnAlertToo() throws SQLException {
        long pairing = plans.number("SELECT MAX(id) FROM mentoring.pairing");
        Objection line = Objections.saying("SAME_REPORTING_LINE", true, true, "They are in one reporting line.");
        plans.noteChange();
        plans.inStep(List.of(new ReviewedObjection(pairing, line))).follow(TODAY);
        assertThat(alerts.page(null, PageRequest.first(), Set.of()).items())
                .singleElement()
                .extracting(FrictionAlert::code, FrictionAlert::reason)
                .containsExactly("SAME_REPORTING_LINE", "They are in one reporting line.");
        assertThat(follow()).isEmpty();
    }

    @Test
    void somebodySaysYesToItWithAReason() throws SQLException {
        plans.plan("E4", "E1", "E2");
        FrictionAlert alert = follow().get(0);
        assertThat(refusal(() -> alerts.acknowledge(alert, null, " ", "lead", TODAY))
                        .kind())
                .isEqualTo(Refusal.Kind.INVALID);
        alerts.acknowledge(alert, alert.version(), "Both know.", "lead", TODAY);
        assertThat(refusal(() -> alerts.acknowledge(alert, alert.version(), "Again.", "lead", TODAY))
                        .kind())
                .isEqualTo(Refusal.Kind.STALE);
        assertThat(follow().get(0).acknowledged()).isEqualTo(new FlagDecision("lead", TODAY, "Both know."));
        assertThat(alerts.page(null, PageRequest.first(), Set.of(plans.id("E2")))
                        .items())
                .isEmpty();
    }

    @Test
    @DisplayName("SU12: whoever is paired with somebody of a higher level is exposed, each of those counted once")
    void countsExposure() throws SQLException {
        plans.run("UPDATE mentoring.person SET grade = '3' WHERE employee_number IN ('E1', 'E3')");
        plans.run("UPDATE mentoring.person SET grade = '9' WHERE employee_number = 'E2'");
        Exposure exposure = new Exposure(plans.database, plans.staff());
        assertThat(exposure.of(List.of("E1", "E2", "E3"))).isEqualTo(Map.of("E1", 1, "E2", 0, "E3", 0));
        plans.run("UPDATE mentoring.pairing SET state = 'ENDED'");
        assertThat(exposure.of(List.of("E1"))).isEqualTo(Map.of("E1", 0));
    }

    private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }
}
