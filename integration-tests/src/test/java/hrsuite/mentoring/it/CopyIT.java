package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** COPY finds its way through the connections of the server, whose driver the application does not see. */
@Tag("postgresql")
class CopyIT {

    private static final String RULE = "nothing_by_insert ON mentoring.roster_staged";

    private final Journey journey = new Journey(ServerUnderTest.running().as("hr-admin"));

    /** Rules take every INSERT away and know nothing of COPY: rows that went in by batches would not be there. */
    @Test
    @DisplayName("DB5 rows of a roster are staged by COPY, not by batches")
    void rowsAreStagedByCopy() throws SQLException {
        execute("CREATE RULE nothing_by_insert AS ON INSERT TO mentoring.roster_staged DO INSTEAD NOTHING");
        try {
            JsonObject judged = journey.upload(
                    new RosterFile("Employee No", "Name")
                            .row("CO1", "Example, Ada")
                            .row("CO2", "Example, Ben")
                            .csv("copy"),
                    Api.CSV,
                    "");

            assertThat(judged.getJsonObject("counts").getInt("created"))
                    .as(judged.toString())
                    .isEqualTo(2);
        } finally {
            execute("DROP RULE " + RULE);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(Databases.url("client"), Databases.USER, Databases.PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
