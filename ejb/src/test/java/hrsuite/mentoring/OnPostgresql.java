package hrsuite.mentoring;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Has {@link MigratedDatabase} make databases on a real PostgreSQL, which runs as long as the tests of the class. */
@Tag("thorough")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnPostgresql.Server.class)
public @interface OnPostgresql {

    /** Starts and ends it. */
    final class Server implements BeforeAllCallback, AfterAllCallback {

        private EmbeddedPostgres running;
        private String before;

        @Override
        public void beforeAll(ExtensionContext context) throws IOException {
            running = EmbeddedPostgres.start();
            before = System.setProperty(
                    MigratedDatabase.URL, running.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true");
        }

        @Override
        public void afterAll(ExtensionContext context) throws IOException {
            if (before == null) {
                System.clearProperty(MigratedDatabase.URL);
            } else {
                System.setProperty(MigratedDatabase.URL, before);
            }
            running.close();
        }
    }
}
