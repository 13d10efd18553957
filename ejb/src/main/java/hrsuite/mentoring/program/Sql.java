package hrsuite.mentoring.program;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * A statement with its values, run in the caller's transaction.
 *
 * @param text the statement, with a question mark for each value
 * @param values in the order of the question marks; an array of {@link Long} is bound as one value
 */
record Sql(String text, List<Object> values) {

    private static final String CONSTRAINT = "23";
    private static final int ROWS_AT_A_TIME = 1000;

    /** Makes something of the row that the cursor is at. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Rows that are to be removed are still referred to by others. */
    static final class StillReferredTo extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private StillReferredTo(SQLException cause) {
            super(cause);
        }
    }

    static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    <T> List<T> list(DataSource database, RowReader<T> reader) {
        List<T> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The tables of programs cannot be read.", e);
        }
    }

    /**
     * How many rows it changed.
     *
     * @throws StillReferredTo when a constraint of the database stands against it
     */
    int change(DataSource database) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            if (e.getSQLState() != null && e.getSQLState().startsWith(CONSTRAINT)) {
                throw new StillReferredTo(e);
            }
            throw new IllegalStateException("The tables of programs cannot be changed.", e);
        }
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        statement.setFetchSize(ROWS_AT_A_TIME);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            statement.setObject(i + 1, value instanceof Long[] keys ? connection.createArrayOf("bigint", keys) : value);
        }
        return statement;
    }
}
