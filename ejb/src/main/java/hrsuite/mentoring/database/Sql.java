package hrsuite.mentoring.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Statements on the database, in whatever transaction the caller is in.
 *
 * <p>Values stand in the order of the question marks. An {@link Instant} is bound as a time with zone, an enum constant by
 * its name, an array of {@link Long} or {@link String} as one value ({@code = ANY(?)}), {@link None} as the absence of a
 * value of that type; anything else as JDBC takes it. Every method throws {@link SqlFailure} when the database refuses.
 */
public final class Sql {

    private static final int ROWS_AT_ONCE = 2_000;
    private static final int WHOLE = 0;

    /** As many rows are worth a COPY. */
    private static final int MANY = 50;

    private static final String ROOM = "64MB";

    /** No value, of a type: rows of a batch that differ in types are prepared anew, one by one. */
    public enum None {
        TEXT(Types.VARCHAR),
        DAY(Types.DATE),
        NUMBER(Types.INTEGER);

        private final int type;

        None(int type) {
            this.type = type;
        }

        /** The value, or this absence of one where it is null. */
        public static Object or(None none, Object value) {
            return value == null ? none : value;
        }
    }

    /** What is made of the row that the cursor is at. */
    @FunctionalInterface
    public interface RowView<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** What is done with the row that the cursor is at. */
    @FunctionalInterface
    public interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }

    private final DataSource database;

    public Sql(DataSource database) {
        this.database = database;
    }

    /** Runs a change and says how many rows it changed. */
    public int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(sql, e);
        }
    }

    /**
     * Fills a table of our schema that is practically empty with very many rows. PostgreSQL builds its indexes
     * afterwards; nobody else reads the table until the transaction ends.
     *
     * @return how many rows there were
     */
    public int fill(String table, String insert, Object... values) {
        return isPostgreSql() ? new IndexesAside(this, table).fill(insert, values) : update(insert, values);
    }

    /** Inserts one row and hands out the {@code id} that the database gave it. */
    public long insert(String sql, Object... values) {
        return insert(sql, (connection, statement) -> bind(connection, statement, values));
    }

    /** Gives a statement its values. */
    @FunctionalInterface
    private interface Binding {
        void bind(Connection connection, PreparedStatement statement) throws SQLException;
    }

    private long insert(String sql, Binding values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"})) {
            values.bind(connection, statement);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException e) {
            throw new SqlFailure(sql, e);
        }
    }

    /** Runs a change once for each row of values, in their order. */
    public void batch(String sql, Collection<Object[]> rows) {
        batch(sql, rows, row -> row);
    }

    /** Runs a change once for each item, in their order, with the values that are made of it. */
    public <T> void batch(String sql, Collection<T> items, Function<T, Object[]> values) {
        if (items.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (T item : items) {
                bind(connection, statement, values.apply(item));
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

    /** Puts many new rows into a table: by COPY where the driver offers it, by batches elsewhere. */
    public <T> long load(RowLoader.Target target, Iterator<T> rows, Function<T, String[]> values) {
        RowLoader loader = CopyLoader.isOffered(database) ? new CopyLoader(database) : new BatchLoader(database);
        return loader.load(target, rows, values);
    }

    /** The same for rows of which there may be few; few go by a batch. */
    public <T> void load(RowLoader.Target target, Collection<T> rows, Function<T, String[]> values) {
        if (rows.size() >= MANY) {
            load(target, rows.iterator(), values);
        } else if (!rows.isEmpty()) {
            new BatchLoader(database).load(target, rows.iterator(), values);
        }
    }

    /** Puts one new row into a table and hands out the {@code id} that the database gave it. */
    public long insert(RowLoader.Target target, String... values) {
        return insert(
                target.insert(), (connection, statement) -> BatchLoader.bind(statement, target.columns(), values));
    }

    /** Visits every row of the answer, streamed. */
    public void each(String sql, RowVisitor visitor, Object... values) {
        visit(ROWS_AT_ONCE, sql, visitor, values);
    }

    /**
     * Visits every row of an answer that is short compared to what it is found in. It comes as a whole: PostgreSQL uses
     * several processes for no other.
     */
    public void eachOfFew(String sql, RowVisitor visitor, Object... values) {
        visit(WHOLE, sql, visitor, values);
    }

    private void visit(int rowsAtOnce, String sql, RowVisitor visitor, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(rowsAtOnce);
            bind(connection, statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    visitor.visit(rows);
                }
            }
        } catch (SQLException e) {
            throw new SqlFailure(sql, e);
        }
    }

    /** All rows of the answer, in its order. */
    public <T> List<T> list(String sql, RowView<T> view, Object... values) {
        List<T> found = new ArrayList<>();
        each(sql, row -> found.add(view.of(row)), values);
        return found;
    }

    /** The first row of the answer. */
    public <T> Optional<T> one(String sql, RowView<T> view, Object... values) {
        return list(sql, view, values).stream().findFirst();
    }

    /** The number in the first column of the only row; 0 without a row. */
    public long count(String sql, Object... values) {
        long[] counted = {0};
        eachOfFew(sql, row -> counted[0] = row.getLong(1), values);
        return counted[0];
    }

    /**
     * Has PostgreSQL look at tables that have just been filled: with the figures of before it joins a hundred thousand
     * rows as if they were one. Other databases join by index whatever the figures.
     *
     * @param tables their names in our schema, each followed by the columns that matter in brackets, or by nothing
     */
    public void refreshStatistics(String... tables) {
        if (isPostgreSql()) {
            for (String table : tables) {
                update("ANALYZE mentoring." + table);
            }
        }
    }

    /** Lets PostgreSQL join and sort in memory what it would put on disk, until the transaction ends. */
    public void takeRoom() {
        if (isPostgreSql()) {
            update("SET LOCAL work_mem = '" + ROOM + "'");
        }
    }

    /**
     * That a column has one of some values, bound by {@link #listed}. For a single value PostgreSQL keeps the plan of
     * the statement; for an array it makes a new one each time.
     *
     * @param values never empty
     */
    public static String among(String column, Object[] values) {
        return column + (values.length == 1 ? " = ?" : " = ANY(?)");
    }

    /** What is bound for {@link #among}. */
    public static Object listed(Object[] values) {
        return values.length == 1 ? values[0] : values;
    }

    private boolean isPostgreSql() {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException e) {
            throw new SqlFailure("database product", e);
        }
    }

    /** The instant in a column; null where there is none. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static void bind(Connection connection, PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bind(connection, statement, i + 1, values[i]);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, int place, Object value)
            throws SQLException {
        if (value instanceof Instant instant) {
            statement.setObject(place, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
        } else if (value instanceof None none) {
            statement.setNull(place, none.type);
        } else if (value instanceof Enum<?> code) {
            statement.setString(place, code.name());
        } else if (value instanceof Long[] numbers) {
            statement.setArray(place, connection.createArrayOf("bigint", numbers));
        } else if (value instanceof String[] texts) {
            statement.setArray(place, connection.createArrayOf("varchar", texts));
        } else {
            statement.setObject(place, value);
        }
    }
}
