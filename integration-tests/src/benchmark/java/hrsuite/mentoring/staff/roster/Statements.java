package hrsuite.mentoring.staff.roster;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** One connection to a database in one transaction at a time, as a container hands it out; notes how long each statement takes. */
final class Statements implements AutoCloseable {

    private static final int SHOWN = 150;

    private final Connection connection;
    private final Map<String, Long> nanoseconds = new LinkedHashMap<>();

    Statements(String url) throws SQLException {
        connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
    }

    DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> lent());
    }

    private Connection lent() {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "close" -> null;
                    case "prepareStatement" ->
                        timed((PreparedStatement) method.invoke(connection, arguments), (String) arguments[0]);
                    default -> invoke(() -> method.invoke(connection, arguments));
                });
    }

    private PreparedStatement timed(PreparedStatement statement, String sql) {
        return (PreparedStatement) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {PreparedStatement.class}, (proxy, method, arguments) -> {
                    long begin = System.nanoTime();
                    try {
                        return invoke(() -> method.invoke(statement, arguments));
                    } finally {
                        if (method.getName().startsWith("execute")) {
                            nanoseconds.merge(shown(sql), System.nanoTime() - begin, Long::sum);
                        }
                    }
                });
    }

    private static Object invoke(Callable<Object> call) throws Exception {
        try {
            return call.call();
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static String shown(String sql) {
        return sql.length() <= SHOWN ? sql : sql.substring(0, SHOWN);
    }

    /** Does work in one transaction and commits it. */
    <T> T inTransaction(Callable<T> work) throws Exception {
        T result = work.call();
        connection.commit();
        return result;
    }

    Map<String, Long> nanoseconds() {
        return nanoseconds;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
