package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/**
 * 100,000 rows in a heap of 512 MB on PostgreSQL; and a power cut in the middle of it. With {@code
 * -Dit.large.people=1048575} a full sheet.
 */
@Tag("postgresql")
class LargeRosterIT {

    private static final int PEOPLE = Integer.getInteger("it.large.people", 100_000);
    private static final Set<String> READ = Set.of("JUDGED", "REFUSED", "FAILED");
    private static final Set<String> ENDED = Set.of("APPLIED", "REFUSED", "FAILED");

    private final LargeRoster roster = new LargeRoster(PEOPLE);
    private LibertyServer server;

    @AfterEach
    void stopsTheServer() {
        server.close();
    }

    @Test
    void isPreviewedAndAppliedInASmallHeap() throws SQLException, IOException {
        server = startOn("large");
        Api hr = server.as("hr-admin");
        var file = roster.xlsx();
        long copy = bareCopy("large");

        long begin = System.nanoTime();
        String intake = upload(hr, file);
        JsonObject judged = hr.await(intake, READ);
        long previewed = System.nanoTime();
        assertThat(judged.getJsonObject("counts").getInt("created"))
                .as(judged.toString())
                .isEqualTo(PEOPLE);
        apply(hr, intake);
        long applied = System.nanoTime();

        assertThat(people("large")).isEqualTo(PEOPLE);
        System.out.printf(
                "%,d rows: previewed in %.1f s at %,.0f rows/s, applied at %,.0f rows/s, upload to applied %,.0f rows/s, "
                        + "%.1f times a bare COPY of the same rows%n",
                PEOPLE,
                seconds(previewed - begin),
                PEOPLE / seconds(previewed - begin),
                PEOPLE / seconds(applied - previewed),
                PEOPLE / seconds(applied - begin),
                (double) (applied - begin) / copy);
    }

    @Test
    void afterAPowerCutWhileReadingEveryRowIsThereOnce() throws SQLException {
        server = startOn("powercut");
        String intake = upload(server.as("hr-admin"), roster.xlsx());
        awaitRowsRead(server.as("hr-admin"), intake);
        server.kill();
        server.start();

        Api hr = server.as("hr-admin");
        JsonObject judged = hr.await(intake, READ);
        assertThat(judged.getJsonObject("counts").getInt("rows"))
                .as(judged.toString())
                .isEqualTo(PEOPLE);
        assertThat(judged.getJsonObject("counts").getInt("refused")).isZero();
        apply(hr, intake);
        assertThat(people("powercut")).isEqualTo(PEOPLE);
    }

    @Test
    void afterAPowerCutWhileApplyingItIsAppliedWholeAndOnce() throws SQLException {
        server = startOn("powercut_applying");
        Api before = server.as("hr-admin");
        String intake = upload(before, roster.xlsx());
        before.await(intake, READ);
        before.post(intake + "/apply", Json.createObjectBuilder().build());
        server.kill();
        assertThat(people("powercut_applying")).as("half an application").isIn(0L, (long) PEOPLE);
        server.start();

        JsonObject ended = server.as("hr-admin").await(intake, ENDED);
        assertThat(ended.getString("state")).as(ended.toString()).isEqualTo("APPLIED");
        assertThat(people("powercut_applying")).isEqualTo(PEOPLE);
    }

    private static LibertyServer startOn(String database) {
        Databases.create(database);
        return LibertyServer.named(database, Under.port("client.http") + 1, Under.port("client.https") + 1)
                .onPostgreSql(database)
                .withSampleData(false)
                .withJvmOptions("-Xmx512m")
                .start();
    }

    private static String upload(Api hr, java.nio.file.Path file) {
        return "/roster/intakes/"
                + Journey.idAt(hr.post("/roster/intakes", Api.XLSX, file).expecting(202));
    }

    private static void apply(Api hr, String intake) {
        assertThat(hr.post(intake + "/apply", Json.createObjectBuilder().build())
                        .status())
                .isIn(200, 202);
        assertThat(hr.await(intake, ENDED).getString("state")).isEqualTo("APPLIED");
    }

    private static void awaitRowsRead(Api hr, String intake) {
        JsonObject seen = hr.get(intake).expecting(200).json();
        while (seen.getJsonObject("progress").getInt("done") < PEOPLE / 10) {
            assertThat(seen.getString("state")).isIn("RECEIVED", "READING");
            seen = hr.get(intake).expecting(200).json();
        }
        assertThat(seen.getString("state"))
                .as("too late for a power cut in the middle")
                .isEqualTo("READING");
    }

    private static long people(String database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT count(*), count(DISTINCT employee_number) FROM mentoring.person")) {
            row.next();
            assertThat(row.getLong(1)).as("people and numbers").isEqualTo(row.getLong(2));
            return row.getLong(1);
        }
    }

    /** Nanoseconds that PostgreSQL takes for the same rows without any of our work. */
    private long bareCopy(String database) throws SQLException, IOException {
        StringBuilder rows = new StringBuilder();
        for (int number = 1; number <= PEOPLE; number++) {
            rows.append(String.join("\t", roster.cells(number))).append('\n');
        }
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE bare (a text, b text, c text, d text, e text, f text, g text, h text, i text, j text)");
            long begin = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY bare FROM STDIN", new StringReader(rows.toString()));
            return System.nanoTime() - begin;
        }
    }

    private static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(Databases.url(database), Databases.USER, Databases.PASSWORD);
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
