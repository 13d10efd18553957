package hrsuite.mentoring.succession;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.staff.roster.RosterApplied;
import hrsuite.mentoring.staff.roster.RosterColumns;
import hrsuite.mentoring.staff.roster.RosterUndone;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SU5: what a roster says is merged with it and undone with it")
class RosterMergeTest {

    private static final List<String> CODES =
            List.of("keyPosition", "riskOfLoss", "impactOfLoss", "successors", "successionFlag");

    private Plans plans;
    private RosterMerge merge;
    private SuccessionColumns columns;

    @BeforeEach
    void twoPeople() throws SQLException {
        plans = new Plans();
        merge = new RosterMerge(plans.database);
        columns = new SuccessionColumns(plans.database);
        plans.person("E1", "Sales");
        plans.person("E2", "Sales");
    }

    private String apply(String... cells) throws SQLException {
        String intake = plans.roster(cells);
        merge.merge(new RosterApplied(intake, 0, 1, 0, 0, "hr"));
        return intake;
    }

    private void undo(String intake) {
        merge.restore(new RosterUndone(intake, 1, 0, "hr"));
    }

    private Map<String, String> known(String number) throws SQLException {
        long id = plans.id(number);
        return columns.current(CODES, List.of(id)).getOrDefault(id, Map.of());
    }

    private static String[] everything() {
        return new String[] {
            "E1",
            "keyPosition",
            "YES",
            "E1",
            "riskOfLoss",
            "HIGH",
            "E1",
            "impactOfLoss",
            "LOW",
            "E1",
            "successors",
            "E2:READY_NOW; E99",
            "E1",
            "successionFlag",
            "Restless"
        };
    }

    private static final Map<String, String> EVERYTHING = Map.of(
            "keyPosition", "YES",
            "riskOfLoss", "HIGH",
            "impactOfLoss", "LOW",
            "successors", "E2:READY_NOW; E99",
            "successionFlag", "Restless");

    @Test
    void takesOverWhatTheRosterSays() throws SQLException {
        apply(everything());
        assertThat(known("E1")).isEqualTo(EVERYTHING);
        assertThat(known("E2")).isEmpty();
    }

    @Test
    @DisplayName("SU3 warns of a successor whom neither the file nor the staff knows, and keeps the name")
    void warnsOfAnUnknownSuccessor() throws SQLException {
        String intake = apply(everything());
        List<RosterColumns.Warning> warnings = new ArrayList<>();

        columns.warn(Long.parseLong(intake), warnings::add);

        assertThat(warnings).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("successors");
            assertThat(warning.reason().code()).isEqualTo("SUCCESSOR_UNKNOWN");
            assertThat(warning.reason().value()).isEqualTo("E99");
        });
        assertThat(known("E1")).containsEntry("successors", "E2:READY_NOW; E99");
    }

    @Test
    void aColumnThatIsNotThereChangesNothing() throws SQLException {
        apply(everything());
        apply("E1", "riskOfLoss", "LOW");
        assertThat(known("E1")).containsAllEntriesOf(Map.of("riskOfLoss", "LOW", "successors", "E2:READY_NOW; E99"));
    }

    @Test
    void aBlankCellClears() throws SQLException {
        apply(everything());
        String[] blank = everything();
        for (int i = 2; i < blank.length; i += 3) {
            blank[i] = null;
        }
        apply(blank);
        assertThat(known("E1")).isEmpty();
        assertThat(plans.number("SELECT COUNT(*) FROM mentoring.profile_value_past"))
                .isEqualTo(3);
        assertThat(plans.number("SELECT COUNT(*) FROM mentoring.plan_successor_past"))
                .isEqualTo(2);
    }

    @Test
    void blankCellsOfPeopleWithoutAPlanLeaveNoTrace() throws SQLException {
        apply("E1", "riskOfLoss", null, "E2", "successors", null);
        assertThat(plans.number("SELECT COUNT(*) FROM mentoring.succession_profile"))
                .isZero();
        assertThat(plans.number("SELECT COUNT(*) FROM mentoring.succession_plan"))
                .isZero();
    }

    @Test
    void aRefusedRowSaysNothing() throws SQLException {
        String intake = plans.roster(everything());
        plans.run("UPDATE mentoring.roster_row SET kind = 'REFUSED'");
        merge.merge(new RosterApplied(intake, 0, 0, 0, 1, "hr"));
        assertThat(known("E1")).isEmpty();
    }

    @Test
    void undoLeavesNothingOfAFirstRoster() throws SQLException {
        undo(apply(everything()));
        assertThat(known("E1")).isEmpty();
        for (String table : List.of(
                "profile_value", "profile_value_past", "plan_successor", "plan_successor_past", "declared_flag")) {
            assertThat(plans.number("SELECT COUNT(*) FROM mentoring." + table))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void undoBringsBackWhatWasThereBefore() throws SQLException {
        apply(everything());
        undo(apply(
                "E1",
                "keyPosition",
                "NO",
                "E1",
                "riskOfLoss",
                null,
                "E1",
                "successors",
                null,
                "E1",
                "successionFlag",
                "Calm"));
        assertThat(known("E1")).isEqualTo(EVERYTHING);
    }

    @Test
    void undoLeavesWhatALaterRosterSaid() throws SQLException {
        String first = apply("E1", "riskOfLoss", "HIGH", "E1", "successors", "E2");
        apply("E1", "riskOfLoss", "LOW", "E1", "successors", "E99");
        undo(first);
        assertThat(known("E1")).containsAllEntriesOf(Map.of("riskOfLoss", "LOW", "successors", "E99"));
    }

    @Test
    void aFlagDeclaredByHandIsNotClearedByARoster() throws SQLException {
        new DeclaredFlags(plans.database)
                .declare(new FlagDraft("E1", "By hand", null, null, null), "hr", LocalDate.of(2026, 3, 2), Set.of());
        apply("E1", "successionFlag", "Restless");
        apply("E1", "successionFlag", null);
        assertThat(new RiskFlags(plans.database).all(FlagFilter.all(), LocalDate.of(2026, 3, 2), Set.of()))
                .extracting(RiskFlag::code)
                .containsExactly("By hand");
    }

    @Test
    void sayingAFlagAgainDoesNotDeclareItTwice() throws SQLException {
        apply("E1", "successionFlag", "Restless");
        apply("E1", "successionFlag", "Restless");
        assertThat(plans.number("SELECT COUNT(*) FROM mentoring.declared_flag")).isEqualTo(1);
    }

    @Test
    void holdsPeopleWithAFlagDeclaredByHandOnly() throws SQLException {
        apply(everything());
        Set<Long> both = Set.of(plans.id("E1"), plans.id("E2"));
        SuccessionHolder holder = new SuccessionHolder(plans.database);
        assertThat(holder.heldOf(both)).isEmpty();

        new DeclaredFlags(plans.database)
                .declare(new FlagDraft("E2", "By hand", null, null, null), "hr", LocalDate.of(2026, 3, 2), Set.of());
        assertThat(holder.heldOf(both)).containsExactly(plans.id("E2"));
        assertThat(holder.heldOf(Set.of(plans.id("E1")))).isEmpty();
    }

    @Test
    void acceptsPlansWithKnownReadinessOnly() {
        assertThat(Stream.of("E17:READY_NOW; E23:ready 1-2 years; E4", "E1", "A:B:READY_NOW")
                        .filter(plan -> columns.objection("successors", plan).isPresent()))
                .isEmpty();
        assertThat(Stream.of("E17:SOON", "E17; E17:READY_NOW", ":READY_NOW")
                        .filter(plan -> columns.objection("successors", plan).isEmpty()))
                .isEmpty();
        assertThat(columns.objection("successionFlag", "E17:SOON")).isEmpty();
    }
}
