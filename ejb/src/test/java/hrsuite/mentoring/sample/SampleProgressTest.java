package hrsuite.mentoring.sample;

import static hrsuite.mentoring.MigratedDatabase.execute;
import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.MigratedDatabase;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("SA4: nothing happens where people are already")
class SampleProgressTest {

    private final DataSource database = MigratedDatabase.create();

    private void person() {
        execute(
                database,
                "INSERT INTO mentoring.person (version, employee_number, status, source, field_sources, created_at,"
                        + " updated_at) VALUES (1, 'E1', 'ACTIVE', 'ROSTER', '', CURRENT_TIMESTAMP,"
                        + " CURRENT_TIMESTAMP)");
    }

    private void intake(String uploader, String state) {
        execute(
                database,
                "INSERT INTO mentoring.roster_intake (version, state, mode, apply_mode, format, bytes, sha256, roles,"
                        + " received_at, received_by, position, rows_read, rows_expected, created, changed, unchanged,"
                        + " missing, refused, errors, warnings, guard_staff, skip_refused, confirm_removals, attempts)"
                        + " VALUES"
                        + " (1, ?, 'PARTIAL', 'AUTO', 'csv', 1, '', '', CURRENT_TIMESTAMP, ?, 0, 0, 0, 0, 0, 0, 0, 0,"
                        + " 0, 0, 0, FALSE, FALSE, 0)",
                state,
                uploader);
    }

    @Test
    void beginsInAnEmptyDatabase() throws SQLException {
        assertThat(SampleProgress.of(database)).isEqualTo(SampleProgress.EMPTY);
    }

    @Test
    void leavesADatabaseWithPeopleAlone() throws SQLException {
        person();
        assertThat(SampleProgress.of(database)).isEqualTo(SampleProgress.READY);
    }

    @Test
    void leavesADatabaseAloneInWhichSomebodyHasUploadedARoster() throws SQLException {
        intake("hr", "JUDGED");
        assertThat(SampleProgress.of(database)).isEqualTo(SampleProgress.READY);
    }

    @Test
    @DisplayName("SA5: one of two members, and the other when nothing is heard of it")
    void oneMemberAtATimeHoldsTheLease() {
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        Lease first = new Lease(database, "first");
        Lease second = new Lease(database, "second");

        assertThat(first.take(start)).isTrue();
        assertThat(second.take(start)).isFalse();
        assertThat(first.take(start.plusSeconds(50))).isTrue();
        assertThat(second.take(start.plusSeconds(100))).isFalse();
        assertThat(second.take(start.plusSeconds(1000))).isTrue();
        assertThat(first.take(start.plusSeconds(1001))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, READING",
        "READING, READING",
        "APPLYING, READING",
        "APPLIED, READ",
        "JUDGED, STUCK",
        "REFUSED, STUCK",
        "FAILED, STUCK",
        "CANCELLED, STUCK"
    })
    void goesOnWithItsOwnRoster(String state, SampleProgress progress) throws SQLException {
        person();
        intake(SampleProgress.UPLOADER, state);
        assertThat(SampleProgress.of(database)).isEqualTo(progress);
    }
}
