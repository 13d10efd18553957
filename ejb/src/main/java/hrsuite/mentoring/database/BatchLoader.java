package hrsuite.mentoring.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** Loads rows by batches of inserts, as every database takes them. */
final class BatchLoader implements RowLoader {

    private static final int ROWS_AT_ONCE = 2_000;

    private final DataSource database;

    BatchLoader(DataSource database) {
        this.database = database;
    }

    @Override
    public <T> long load(Target target, Iterator<T> rows, Function<T, String[]> values) {
        String sql = target.insert();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            long loaded = 0;
            while (rows.hasNext()) {
                bind(statement, target.columns(), values.apply(rows.next()));
                statement.addBatch();
                if (++loaded % ROWS_AT_ONCE == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
            return loaded;
        } catch (SQLException e) {
            throw new SqlFailure(sql, e);
        }
    }

    static void bind(PreparedStatement statement, List<Column> columns, String[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, columns.get(i).type(), values[i]);
        }
    }

    private static void bind(PreparedStatement statement, int place, Type type, String value) throws SQLException {
        if (value == null) {
            statement.setNull(place, sqlType(type));
            return;
        }
        switch (type) {
            case TEXT -> statement.setString(place, value);
            case DAY -> statement.setObject(place, LocalDate.parse(value));
            case NUMBER -> statement.setInt(place, Integer.parseInt(value));
            case LONG_NUMBER -> statement.setLong(place, Long.parseLong(value));
            case FLAG -> statement.setBoolean(place, Boolean.parseBoolean(value));
            case TIME -> statement.setObject(place, OffsetDateTime.parse(value));
        }
    }

    private static int sqlType(Type type) {
        return switch (type) {
            case TEXT -> Types.VARCHAR;
            case DAY -> Types.DATE;
            case NUMBER -> Types.INTEGER;
            case LONG_NUMBER -> Types.BIGINT;
            case FLAG -> Types.BOOLEAN;
            case TIME -> Types.TIMESTAMP_WITH_TIMEZONE;
        };
    }
}
