package hrsuite.mentoring.staff.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.OnPostgresql;
import hrsuite.mentoring.database.SqlFailure;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** So many people into an empty company that PostgreSQL builds keys and indexes afterwards. */
@OnPostgresql
class FirstRosterTest {

    private static final int PEOPLE = 20_000;

    private final Journey journey = new Journey(List.of(), List.of());

    private IntakeDetail uploaded() {
        return journey.upload(
                RosterMode.FULL,
                Stream.concat(
                                Stream.of("Employee No | Surname | Department | Manager No"),
                                IntStream.rangeClosed(1, PEOPLE)
                                        .mapToObj(i -> "E" + i + " | Lee | D" + i % 20 + " | "
                                                + (i == 1 ? "" : "E" + Math.max(1, i / 10))))
                        .toArray(String[]::new));
    }

    private List<String> indexes() {
        return journey.sql.list(
                "SELECT indexdef FROM pg_catalog.pg_indexes WHERE tablename IN ('person', 'person_history')"
                        + " UNION ALL SELECT conname FROM pg_catalog.pg_constraint WHERE conrelid IN"
                        + " (CAST('mentoring.person' AS regclass), CAST('mentoring.person_history' AS regclass)) ORDER BY 1",
                row -> row.getString(1));
    }

    private long rowsOf(String table) {
        return journey.sql.count("SELECT COUNT(*) FROM mentoring." + table);
    }

    @Test
    @DisplayName(
            "RO2 A first roster that breaks off leaves nobody and every index; the next attempt takes everybody in")
    void breaksOffAndIsTakenUpAgain() {
        List<String> before = indexes();
        IntakeDetail judged = uploaded();
        journey.sql.update("CREATE FUNCTION mentoring.broken() RETURNS trigger LANGUAGE plpgsql AS"
                + " 'BEGIN RAISE EXCEPTION ''broken off''; END'");
        journey.sql.update("CREATE TRIGGER broken BEFORE INSERT ON mentoring.unit FOR EACH ROW"
                + " EXECUTE FUNCTION mentoring.broken()");

        assertThatThrownBy(() -> journey.apply(judged, false, false)).isInstanceOf(SqlFailure.class);

        assertThat(rowsOf("person") + rowsOf("person_history")).isZero();
        assertThat(indexes()).isEqualTo(before);
        journey.sql.update("DROP TRIGGER broken ON mentoring.unit");
        IntakeDetail applied = journey.apply(journey.detail(Long.parseLong(judged.id())), false, false);
        assertThat(applied.state()).isEqualTo(IntakeState.APPLIED);
        assertThat(rowsOf("person")).isEqualTo(PEOPLE);
        assertThat(rowsOf("person_history WHERE valid_to IS NULL")).isEqualTo(PEOPLE);
        assertThat(indexes()).isEqualTo(before);
    }

    @Test
    @DisplayName("RO8 A first roster is undone like any other")
    void isUndone() {
        IntakeDetail applied = journey.apply(uploaded(), false, false);

        journey.undo(applied);

        assertThat(rowsOf("person") + rowsOf("person_history")).isZero();
    }

    @Test
    @DisplayName("RO2 A number that came in meanwhile stops a first roster, whose key is built afterwards")
    void aNumberThatCameInMeanwhile() {
        IntakeDetail judged = uploaded();
        journey.sql.update(
                "INSERT INTO mentoring.person (version, employee_number, status, source, field_sources,"
                        + " created_at, updated_at) SELECT 1, 'E7', 'ACTIVE', 'hris', '', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP");

        IntakeDetail again = journey.apply(judged, false, false);

        assertThat(again.state()).isEqualTo(IntakeState.JUDGED);
        assertThat(rowsOf("person")).isEqualTo(1);
    }
}
