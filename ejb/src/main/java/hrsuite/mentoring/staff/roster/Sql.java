package hrsuite.mentoring.staff.roster;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Statements on the database, in whatever transaction the caller is in. Big answers are streamed. */
final class Sql {

    private static final int ROWS_AT_ONCE = 2_000;

    /** No value, of a type: rows of a batch that differ in types are prepared anew, one by one. */
    enum None {
        TEXT(Types.VARCHAR),
        DAY(Types.DATE),
        NUMBER(Types.INTEGER);

        private final int type;

        None(int type) {
            this.type = type;
        }

        static Object or(None none, Object value) {
            return value == null ? none : value;
        }
    }

    /** What is made of a row. */
    interface RowView<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** What is done with a row. */
    interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(sql, e);
        }
    }

    /** Inserts one row and hands out the id that the database gave it. */
    long insert(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"})) {
            bind(statement, values);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException e) {
            throw new SqlFailure(sql, e);
        }
    }

    void batch(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
                if (++waiting % ROWS_AT_ONCE == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new SqlFailure(sql, e);
        }
    }

    void each(String sql, RowVisitor visitor, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    visitor.visit(rows);
                }
            }
        } catch (SQLException e) {
            throw new SqlFailure(sql, e);
        }
    }

    /**
     * Has PostgreSQL look at tables that have just been filled: with the figures of before it joins a hundred thousand
     * rows as if they were one. Other databases join by index whatever the figures.
     */
    void refreshStatistics(String... tables) {
        try (Connection connection = database.getConnection()) {
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                for (String table : tables) {
                    update("ANALYZE mentoring." + table);
                }
            }
        } catch (SQLException e) {
            throw new SqlFailure("ANALYZE", e);
        }
    }

    <T> List<T> list(String sql, RowView<T> view, Object... values) {
        List<T> found = new ArrayList<>();
        each(sql, row -> found.add(view.of(row)), values);
        return found;
    }

    <T> Optional<T> one(String sql, RowView<T> view, Object... values) {
        return list(sql, view, values).stream().findFirst();
    }

    long count(String sql, Object... values) {
        return one(sql, row -> row.getLong(1), values).orElse(0L);
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof Instant instant) {
                statement.setObject(i + 1, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
            } else if (value instanceof None none) {
                statement.setNull(i + 1, none.type);
            } else if (value instanceof Enum<?> code) {
                statement.setString(i + 1, code.name());
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
