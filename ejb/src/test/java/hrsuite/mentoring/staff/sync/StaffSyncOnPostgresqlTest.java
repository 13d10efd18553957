package hrsuite.mentoring.staff.sync;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class StaffSyncOnPostgresqlTest extends StaffSyncJourney {

    private static final String URL = "test.database.url";

    private static EmbeddedPostgres server;
    private static String before;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
        before = System.getProperty(URL);
        System.setProperty(URL, server.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true");
    }

    @AfterAll
    static void stop() throws IOException {
        if (before == null) {
            System.clearProperty(URL);
        } else {
            System.setProperty(URL, before);
        }
        server.close();
    }
}
