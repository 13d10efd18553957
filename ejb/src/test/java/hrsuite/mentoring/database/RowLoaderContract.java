package hrsuite.mentoring.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.database.RowLoader.Column;
import hrsuite.mentoring.database.RowLoader.Target;
import hrsuite.mentoring.database.RowLoader.Type;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every way of loading rows keeps (DB5). */
abstract class RowLoaderContract {

    private static final Target TARGET = new Target(
            "loaded",
            List.of(
                    new Column("id", Type.LONG_NUMBER),
                    new Column("name", Type.TEXT),
                    new Column("due", Type.DAY),
                    new Column("amount", Type.NUMBER),
                    new Column("good", Type.FLAG),
                    new Column("at", Type.TIME)));
    private static final Function<String[], String[]> AS_IT_IS = row -> row;
    private static final int MANY = 10_000;
    private static final String AT = "2024-02-29T23:59:59.123456Z";

    private Connection connection;

    /** A database with nothing in it that matters. */
    abstract String url();

    abstract RowLoader loader(DataSource database);

    @BeforeEach
    void begin() throws SQLException {
        connection = DriverManager.getConnection(url());
        execute("DROP TABLE IF EXISTS loaded");
        execute("CREATE TABLE loaded (id bigint PRIMARY KEY, name varchar(60), due date, amount integer,"
                + " good boolean, at timestamp(6) with time zone)");
        connection.setAutoCommit(false);
    }

    @AfterEach
    void end() throws SQLException {
        connection.close();
    }

    /** As a container does, the same connection again and again, which stays open when it is closed. */
    DataSource inTransaction() {
        Connection lent = proxy(
                Connection.class,
                (method, arguments) -> method.getName().equals("close") ? null : method.invoke(connection, arguments));
        return proxy(DataSource.class, (method, arguments) -> lent);
    }

    private interface Call {
        Object answer(java.lang.reflect.Method method, Object[] arguments) throws ReflectiveOperationException;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                RowLoaderContract.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return call.answer(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private long load(Iterator<String[]> rows) {
        return loader(inTransaction()).load(TARGET, rows, AS_IT_IS);
    }

    private long load(String[]... rows) {
        return load(Arrays.asList(rows).iterator());
    }

    private static String[] row(long id, String name) {
        return new String[] {String.valueOf(id), name, "2024-02-29", "7", "true", AT};
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> loaded() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name, due, amount, good, at FROM loaded ORDER BY id")) {
            while (rows.next()) {
                found.add(rows.getString(1) + "|" + rows.getString(2) + "|" + rows.getString(3) + "|"
                        + rows.getObject(4) + "|" + Sql.instant(rows, "at"));
            }
        }
        return found;
    }

    @ParameterizedTest
    @DisplayName("DB5 Every text comes back as it was")
    @ValueSource(
            strings = {
                "",
                " ",
                "\\",
                "\\N",
                "\\.",
                "C:\\temp\\new",
                "a\tb",
                "a\nb\r\nc\rd",
                "O'Hara \"Jr\"",
                "a,b;c|d",
                "Größe Ñandú",
                "山田太郎",
                "محمد",
                "\uD83D\uDE00 and \uD83D\uDC69\u200D\uD83D\uDCBB",
                "\b\f\u000B\u0001\u007F\u0080",
                "NULL",
                "{\"json\": [1]}"
            })
    void everyTextComesBack(String text) throws SQLException {
        assertThat(load(row(1, text))).isEqualTo(1);
        assertThat(loaded()).containsExactly(text + "|2024-02-29|7|true|" + AT);
    }

    @Test
    @DisplayName("DB5 Nothing is nothing, in every column, and no empty text")
    void nothingIsNothing() throws SQLException {
        load(new String[] {"1", null, null, null, null, null}, row(2, "x"), new String[] {
            "3", "", null, "0", "false", null
        });
        assertThat(loaded())
                .containsExactly("null|null|null|null|null", "x|2024-02-29|7|true|" + AT, "|null|0|false|null");
    }

    @Test
    @DisplayName("DB5 Days and numbers at their ends")
    void daysAndNumbers() throws SQLException {
        load(
                new String[] {
                    String.valueOf(Long.MAX_VALUE),
                    "b",
                    "9999-12-31",
                    "2147483647",
                    "false",
                    "9999-12-31T23:59:59.999999Z"
                },
                new String[] {
                    String.valueOf(Long.MIN_VALUE), "a", "0001-01-01", "-2147483648", "true", "1970-01-01T00:00:00Z"
                });
        assertThat(loaded())
                .containsExactly(
                        "a|0001-01-01|-2147483648|true|1970-01-01T00:00:00Z",
                        "b|9999-12-31|2147483647|false|9999-12-31T23:59:59.999999Z");
    }

    @Test
    @DisplayName("DB5 Many rows are loaded while they come")
    void manyRows() throws SQLException {
        Iterator<String[]> rows = IntStream.range(0, MANY)
                .mapToObj(i -> row(i, "name \u00e9" + i))
                .iterator();
        assertThat(load(rows)).isEqualTo(MANY);
        assertThat(loaded()).hasSize(MANY).element(4_321).isEqualTo("name \u00e94321|2024-02-29|7|true|" + AT);
    }

    @Test
    @DisplayName("DB5 No rows are no rows")
    void noRows() throws SQLException {
        assertThat(load()).isZero();
        assertThat(loaded()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("DB4, DB5 A row in the middle that is refused leaves nothing behind, and its values are not told")
    @ValueSource(
            strings = {
                "the same number",
                "a text longer than sixty characters, which is what the column was made to hold"
            })
    void aRefusedRowLeavesNothing(String name) throws SQLException {
        load(row(0, "before"));
        connection.commit();
        Iterator<String[]> rows = IntStream.range(1, MANY)
                .mapToObj(i -> i == MANY / 2 ? row(1, name) : row(i, "name"))
                .iterator();
        assertThatThrownBy(() -> load(rows)).isInstanceOfSatisfying(SqlFailure.class, failure -> {
            assertThat(failure.isIntegrity()).isEqualTo(name.startsWith("the same"));
            assertThat(failure).hasMessageNotContaining("2024-02-29").hasMessageNotContaining("a text longer");
        });
        connection.rollback();
        assertThat(loaded()).containsExactly("before|2024-02-29|7|true|" + AT);
    }

    @Test
    @DisplayName("DB5 What the source of the rows throws ends the load, and the connection can be used again")
    void aBrokenSource() throws SQLException {
        IllegalStateException broken = new IllegalStateException("no more");
        Iterator<String[]> rows = IntStream.range(1, MANY)
                .mapToObj(i -> {
                    if (i == MANY / 2) {
                        throw broken;
                    }
                    return row(i, "name");
                })
                .iterator();
        assertThatThrownBy(() -> load(rows)).isSameAs(broken);
        connection.rollback();
        assertThat(loaded()).isEmpty();
        assertThat(load(row(1, "after"))).isEqualTo(1);
    }
}
