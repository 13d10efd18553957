package hrsuite.mentoring.database;

import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Loads rows by PostgreSQL's COPY. The driver belongs to the server and is not visible from here: its classes are found
 * through the loader of something that it made.
 */
final class CopyLoader implements RowLoader {

    private static final String POSTGRESQL = "PostgreSQL";
    private static final String OWN_CONNECTION = "org.postgresql.PGConnection";
    private static final int BYTES_AT_ONCE = 1 << 16;

    private final DataSource database;

    CopyLoader(DataSource database) {
        this.database = database;
    }

    /** Whether the connections of a database can do this. */
    static boolean isOffered(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals(POSTGRESQL)
                    && connection.isWrapperFor(ownType(connection));
        } catch (ClassNotFoundException otherDriver) {
            return false;
        } catch (SQLException e) {
            throw new SqlFailure("COPY", e);
        }
    }

    private static Class<?> ownType(Connection connection) throws SQLException, ClassNotFoundException {
        Array made = connection.createArrayOf("int4", new Integer[0]);
        try {
            return Class.forName(OWN_CONNECTION, false, made.getClass().getClassLoader());
        } finally {
            made.free();
        }
    }

    @Override
    public <T> long load(Target target, Iterator<T> rows, Function<T, String[]> values) {
        String sql =
                "COPY " + target.table() + " (" + target.names() + ") FROM STDIN WITH (FORMAT text, ENCODING 'UTF8')";
        try (Connection connection = database.getConnection()) {
            return copy(connection, sql, new CopyText<>(rows, values));
        } catch (SQLException e) {
            throw new SqlFailure(sql, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The driver of the database does not offer COPY any more.", e);
        }
    }

    private static long copy(Connection connection, String sql, InputStream rows)
            throws SQLException, ReflectiveOperationException {
        Class<?> type = ownType(connection);
        Object copying = type.getMethod("getCopyAPI").invoke(connection.unwrap(type));
        try {
            return (Long) copying.getClass()
                    .getMethod("copyIn", String.class, InputStream.class, int.class)
                    .invoke(copying, sql, rows, BYTES_AT_ONCE);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SQLException refused) {
                throw refused;
            }
            if (e.getCause() instanceof RuntimeException broken) {
                throw broken;
            }
            throw e;
        }
    }
}
