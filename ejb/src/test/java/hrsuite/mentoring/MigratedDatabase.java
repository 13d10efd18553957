package hrsuite.mentoring;

import hrsuite.mentoring.schema.FoldedIndexes;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * An empty database of its own with the module's real tables in it: H2 in memory or, where the system property {@code
 * test.database.url} names one, a PostgreSQL whose schema {@code mentoring} is dropped and made afresh.
 */
public final class MigratedDatabase {

    static final String URL = "test.database.url";

    private static final List<String> FOLDERS = List.of("core", "reverse");

    /** Kept, because a logger that nobody holds forgets its level. */
    private static final Logger MIGRATION_LOG = Logger.getLogger("org.flywaydb");

    static {
        MIGRATION_LOG.setLevel(Level.WARNING);
    }

    private MigratedDatabase() {}

    public static DataSource create() {
        String url = System.getProperty(URL, "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        DataSource database = dataSource(url);
        execute(database, "DROP SCHEMA IF EXISTS mentoring CASCADE");
        execute(database, "CREATE SCHEMA mentoring");
        String schema = url.startsWith("jdbc:h2:") ? "MENTORING" : "mentoring";
        FOLDERS.stream()
                .filter(folder -> MigratedDatabase.class.getResource("/db/" + folder + "/flyway.location") != null)
                .forEach(folder -> migrate(database, schema, folder, FoldedIndexes.of(url)));
        return database;
    }

    private static void migrate(DataSource database, String schema, String folder, Map<String, String> words) {
        Flyway.configure()
                .dataSource(database)
                .defaultSchema(schema)
                .createSchemas(false)
                .locations("classpath:db/" + folder)
                .table("migration_" + folder)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholders(words)
                .load()
                .migrate();
    }

    /** Runs one statement, committed at once. */
    public static int execute(DataSource database, String sql, Object... values) {
        try (Connection connection = database.getConnection()) {
            if (values.length == 0) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                    return statement.getUpdateCount();
                }
            }
            return executePrepared(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static int executePrepared(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** A source of plain connections: only {@code getConnection()} is answered. */
    private static DataSource dataSource(String url) {
        return (DataSource) Proxy.newProxyInstance(
                MigratedDatabase.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("getConnection")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return DriverManager.getConnection(url);
                });
    }
}
