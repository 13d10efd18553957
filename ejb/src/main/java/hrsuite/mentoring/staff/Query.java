package hrsuite.mentoring.staff;

import hrsuite.mentoring.Refusal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/** A statement that is put together piece by piece, each piece with its values; arrays of values stay one value. */
final class Query {

    /** The most values in one array; H2 takes 65,536. */
    static final int LARGEST_ARRAY = 50_000;

    private static final int ROWS_AT_A_TIME = 1000;

    /** Makes something of the row that the cursor is at. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes note of the row that the cursor is at. */
    @FunctionalInterface
    interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Query(String sql, Object... values) {
        add(sql, values);
    }

    /** Appends a piece, with a space before it. */
    Query add(String piece, Object... itsValues) {
        sql.append(' ').append(piece);
        for (Object value : itsValues) {
            refuseUnstorable(value);
            values.add(value);
        }
        return this;
    }

    <T> List<T> list(DataSource database, RowReader<T> reader) {
        List<T> rows = new ArrayList<>();
        each(database, row -> rows.add(reader.read(row)));
        return rows;
    }

    void each(DataSource database, RowVisitor visitor) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                visitor.visit(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The staff tables cannot be read.", e);
        }
    }

    /** Runs it as a change and says how many rows it changed. */
    int change(DataSource database) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The staff tables cannot be changed.", e);
        }
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.toString());
        statement.setFetchSize(ROWS_AT_A_TIME);
        for (int i = 0; i < values.size(); i++) {
            bind(connection, statement, i + 1, values.get(i));
        }
        return statement;
    }

    /** No text with such characters is in a database, and PostgreSQL fails when asked for one. */
    private static void refuseUnstorable(Object value) {
        if (value instanceof String[] texts) {
            Arrays.stream(texts).forEach(Query::refuseUnstorable);
        } else if (value instanceof String text && text.codePoints().anyMatch(Query::isUnstorable)) {
            throw Refusal.invalid(
                    "text",
                    null,
                    "UNSTORABLE_CHARACTER",
                    "A text that is asked for has a NUL character or half a surrogate pair in it.",
                    "Send the text as well-formed UTF-8, without NUL.");
        }
    }

    private static boolean isUnstorable(int codePoint) {
        return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
    }

    private static void bind(Connection connection, PreparedStatement statement, int place, Object value)
            throws SQLException {
        if (value instanceof Long[] numbers) {
            statement.setArray(place, connection.createArrayOf("bigint", numbers));
        } else if (value instanceof String[] texts) {
            statement.setArray(place, connection.createArrayOf("varchar", texts));
        } else {
            statement.setObject(place, value);
        }
    }
}
