package hrsuite.mentoring.succession;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.database.Sql;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SU16: what becomes of flags is told to those who have the role, without about whom")
class FlagNewsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private Plans plans;
    private Sql sql;

    @BeforeEach
    void aKeyPositionWithoutASuccessor() throws SQLException {
        plans = new Plans();
        sql = new Sql(plans.database);
        plans.person("E1", "Sales");
        plans.person("E2", "Sales");
        plans.person("E3", "Sales");
        plans.keyPosition("E1");
        follow(MONDAY);
    }

    private void follow(LocalDate day) {
        plans.inStep().note("hr");
        plans.inStep().follow(day);
    }

    private List<String> told() {
        List<String> told = sql.list(
                "SELECT type || ' ' || subject || ' ' || data || ' ' || required_role FROM mentoring.change_event ORDER BY id",
                row -> row.getString(1).replace("\n", " ").replaceAll("\\d+", "#"));
        sql.update("DELETE FROM mentoring.change_event");
        return told;
    }

    @Test
    void tellsThatAFlagOpenedOnce() {
        assertThat(told())
                .containsExactly("flag.opened flag/KEY_POSITION_NO_SUCCESSOR-# code=KEY_POSITION_NO_SUCCESSOR"
                        + " origin=DERIVED succession");
        follow(TUESDAY);
        assertThat(told()).isEmpty();
    }

    @Test
    void tellsThatItWasAcknowledgedAndThatItIsOver() throws SQLException {
        told();
        RiskFlag flag = new RiskFlags(plans.database)
                .all(new FlagFilter(null, null, null, null, null), MONDAY, Set.of())
                .get(0);
        new FlagLife(plans.database).acknowledge(flag, null, "Talks are on.", "lead", MONDAY);
        FlagNews.of(plans.database).tell(MONDAY);
        plans.plan("E1", "E2:READY_NOW", "E3:READY_NOW");
        follow(TUESDAY);

        assertThat(told()).extracting(line -> line.split(" ")[0]).containsExactly("flag.acknowledged", "flag.resolved");
    }

    @Test
    void tellsOfDeclaredFlagsAndThatTheirTimeIsOverButNotWhatTheyAreCalled() {
        told();
        new DeclaredFlags(plans.database)
                .declare(new FlagDraft("E1", "Anna wavers", "She said so.", MONDAY, null), "hr", MONDAY, Set.of());
        FlagNews.of(plans.database).tell(MONDAY);
        assertThat(told()).containsExactly("flag.declared flag/# origin=DECLARED succession");
        follow(TUESDAY);
        assertThat(told()).containsExactly("flag.resolved flag/# origin=DECLARED succession");
    }

    @Test
    void tellsThatAnUndoneRosterTookItsFlagsAlong() {
        told();
        sql.update("INSERT INTO mentoring.declared_flag (version, person_id, code, note, declared_by, declared_on,"
                + " declared_by_intake) SELECT 1, id, 'X', '', 'hr', DATE '2026-03-02', 7 FROM mentoring.person"
                + " WHERE employee_number = 'E1'");
        FlagNews news = FlagNews.of(plans.database);
        news.tell(MONDAY);
        new FlagMerge(sql).restore(7, news);
        assertThat(told())
                .containsExactly(
                        "flag.declared flag/# origin=DECLARED succession",
                        "flag.resolved flag/# origin=DECLARED succession");
    }
}
