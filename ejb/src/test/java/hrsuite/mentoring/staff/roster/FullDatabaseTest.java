package hrsuite.mentoring.staff.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.OnPostgresql;
import hrsuite.mentoring.database.SqlFailure;
import hrsuite.mentoring.staff.roster.IntakeRun.Work;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PostgreSQL itself says that it has no room; in which step depends on the table that may not grow. */
@OnPostgresql
class FullDatabaseTest {

    private Journey journey;

    @BeforeEach
    void emptyCompany() {
        journey = new Journey(List.of(), List.of());
    }

    private void fill(String table, String state) {
        journey.sql.update("CREATE OR REPLACE FUNCTION mentoring.full() RETURNS trigger LANGUAGE plpgsql AS"
                + " 'BEGIN RAISE EXCEPTION USING ERRCODE = ''" + state
                + "'', MESSAGE = ''could not extend file: No space left on device''; END'");
        journey.sql.update("CREATE TRIGGER full_disk BEFORE INSERT ON mentoring." + table
                + " FOR EACH ROW EXECUTE FUNCTION mentoring.full()");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "roster_staged, 53100",
        "roster_row, 53100",
        "roster_row, 53200",
        "roster_row, 53400",
        "person, 53100",
        "person_history, 53200"
    })
    @DisplayName("RO31 A database without room refuses the intake, in whichever step, and nothing has changed")
    void aFullDatabaseRefusesTheIntake(String table, String state) {
        List<String> before = journey.staff();
        fill(table, state);
        RosterUpload upload = new RosterUpload("staff.lines", RosterMode.PARTIAL, RosterApply.AUTO, null, null);
        long id = journey.receive(upload, Set.of(), "Employee No | Surname", "E1 | Lee", "E2 | Moe");
        try (IntakeRun run = journey.claim(id)) {
            assertThatThrownBy(() -> work(run)).isInstanceOf(SqlFailure.class);
            assertThat(journey.transactions.call(run::refuseWithoutRoom)).isTrue();
        }

        IntakeDetail refused = journey.detail(id);
        assertThat(refused.state()).isEqualTo(IntakeState.REFUSED);
        assertThat(refused.notice()).contains("no room");
        assertThat(journey.problems(refused)).extracting(ProblemDetail::code).containsExactly("NO_ROOM");
        assertThat(journey.staff()).isEqualTo(before);
        assertThat(journey.sql.count("SELECT COUNT(*) FROM mentoring.roster_staged"))
                .isZero();
    }

    private void work(IntakeRun run) {
        Work work = journey.transactions.call(() -> run.step(IntakeRun::prepare));
        assertThat(work).isEqualTo(Work.READ);
        StagedRow row = run.next();
        journey.transactions.run(() -> run.perform(one -> one.write(List.of(row))));
        journey.transactions.run(() -> run.perform(IntakeRun::judge));
        journey.transactions.call(() -> run.step(IntakeRun::decide));
        journey.transactions.run(() -> run.perform(IntakeRun::apply));
    }
}
