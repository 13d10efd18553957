package hrsuite.mentoring.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL server, started once for a run of tests. */
public final class Databases {

    static final String USER = "postgres";
    static final String PASSWORD = "postgres";

    private static EmbeddedPostgres server;

    private Databases() {}

    static synchronized void start() {
        if (server != null) {
            return;
        }
        try {
            server =
                    EmbeddedPostgres.builder().setPort(Under.port("postgresql")).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static synchronized void stop() {
        if (server == null) {
            return;
        }
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes an empty database. */
    static void create(String database) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), USER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database);
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + database + " cannot be created.", e);
        }
    }

    static String url(String database) {
        return "jdbc:postgresql://localhost:" + Under.port("postgresql") + "/" + database
                + "?reWriteBatchedInserts=true";
    }
}
