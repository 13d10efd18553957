package hrsuite.mentoring.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.OnPostgresql;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnPostgresql
class IndexesAsideTest {

    private static final String INSERT = "INSERT INTO mentoring.person (version, employee_number, status, source,"
            + " field_sources, created_at, updated_at) SELECT 1, 'E' || i %% %d, 'ACTIVE', 'ROSTER', '', CURRENT_TIMESTAMP,"
            + " CURRENT_TIMESTAMP FROM generate_series(1, 500) i";

    private final DataSource database = MigratedDatabase.create();
    private final Sql sql = new Sql(database);

    private List<String> indexes() {
        return sql.list(
                "SELECT indexdef FROM pg_catalog.pg_indexes WHERE tablename = 'person' ORDER BY indexname",
                row -> row.getString(1));
    }

    /** A data source as within a transaction: always the same connection, which stays open. */
    private static DataSource of(Connection connection) {
        Connection kept = proxy(
                Connection.class,
                (method, arguments) -> method.getName().equals("close") ? null : method.invoke(connection, arguments));
        return proxy(DataSource.class, (method, arguments) -> kept);
    }

    private interface Call {
        Object of(Method method, Object... arguments) throws ReflectiveOperationException;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call.of(method, arguments)));
    }

    @Test
    @DisplayName("A table that was filled has all the indexes that it had")
    void bringsAllIndexesBack() {
        List<String> before = indexes();

        assertThat(sql.fill("person", INSERT.formatted(1_000))).isEqualTo(500);

        assertThat(before).hasSizeGreaterThan(5);
        assertThat(indexes()).isEqualTo(before);
        assertThat(sql.count("SELECT COUNT(*) FROM mentoring.person")).isEqualTo(500);
    }

    @Test
    @DisplayName("Where the rows are refused, the indexes are back with the transaction")
    void keepsTheIndexesOfAFailure() throws Exception {
        List<String> before = indexes();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Sql one = new Sql(of(connection));
            assertThatThrownBy(() -> one.fill("person", INSERT.formatted(10))).isInstanceOf(SqlFailure.class);
            connection.rollback();
        }
        assertThat(indexes()).isEqualTo(before);
    }

    @Test
    @DisplayName("Where somebody reads the table, it is filled with its indexes, and nobody waits")
    void leavesATableThatOthersReadAsItIs() throws Exception {
        List<String> before = indexes();
        try (Connection reader = database.getConnection();
                Connection writer = database.getConnection()) {
            reader.setAutoCommit(false);
            new Sql(of(reader)).count("SELECT COUNT(*) FROM mentoring.person");
            writer.setAutoCommit(false);
            Sql one = new Sql(of(writer));
            assertThat(one.fill("person", INSERT.formatted(1_000))).isEqualTo(500);
            assertThat(new Sql(of(reader)).count("SELECT COUNT(*) FROM mentoring.person"))
                    .isZero();
            writer.commit();
            reader.rollback();
        }
        assertThat(indexes()).isEqualTo(before);
        assertThat(sql.count("SELECT COUNT(*) FROM mentoring.person")).isEqualTo(500);
    }
}
