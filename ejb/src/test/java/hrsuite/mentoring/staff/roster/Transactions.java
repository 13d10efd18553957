package hrsuite.mentoring.staff.roster;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A data source of which all connections within a transaction are the same one, as in a container. */
final class Transactions {

    private final DataSource plain;
    private final DataSource joined;
    private Connection current;

    Transactions(DataSource plain) {
        this.plain = plain;
        this.joined = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> connection());
    }

    DataSource dataSource() {
        return joined;
    }

    private Connection connection() throws SQLException {
        if (current == null) {
            return plain.getConnection();
        }
        Connection shared = current;
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(shared, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    <T> T call(Supplier<T> work) {
        try (Connection connection = plain.getConnection()) {
            connection.setAutoCommit(false);
            current = connection;
            T result = work.get();
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            current = null;
        }
    }
}
