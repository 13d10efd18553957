package hrsuite.mentoring.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The same people as plain rows of the same database: a connection for each client, as a pool gives it. */
final class BareRows implements AutoCloseable {

    private final Rows rows;
    private final List<Connection> open = new ArrayList<>();
    private final ThreadLocal<PreparedStatement> insert = ThreadLocal.withInitial(this::prepared);

    BareRows(Rows rows) {
        this.rows = rows;
        rows.execute("DROP SCHEMA IF EXISTS bare CASCADE");
        rows.execute("CREATE SCHEMA bare");
        rows.execute("CREATE TABLE bare.person AS SELECT * FROM mentoring.person WHERE 1 = 0");
        rows.execute("ALTER TABLE bare.person ADD PRIMARY KEY (employee_number)");
    }

    private PreparedStatement prepared() {
        try {
            Connection connection = rows.open();
            connection.setAutoCommit(false);
            synchronized (open) {
                open.add(connection);
            }
            return connection.prepareStatement(Newcomer.INSERT);
        } catch (SQLException e) {
            throw new IllegalStateException("There is no connection for plain rows.", e);
        }
    }

    void insert(Newcomer one) throws SQLException {
        one.bind(insert.get());
        insert.get().executeUpdate();
        insert.get().getConnection().commit();
    }

    void insert(List<Newcomer> people) throws SQLException {
        for (Newcomer one : people) {
            one.bind(insert.get());
            insert.get().addBatch();
        }
        insert.get().executeBatch();
        insert.get().getConnection().commit();
    }

    /** Connections of clients that have ended. */
    @Override
    public void close() throws SQLException {
        for (Connection connection : open) {
            connection.close();
        }
    }
}
