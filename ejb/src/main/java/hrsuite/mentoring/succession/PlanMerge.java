package hrsuite.mentoring.succession;

import static hrsuite.mentoring.succession.IntakeSql.LATEST_BEFORE;
import static hrsuite.mentoring.succession.IntakeSql.run;
import static hrsuite.mentoring.succession.IntakeSql.said;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Who could follow, as an intake says it: each plan is replaced as a whole. */
final class PlanMerge {

    private static final int BATCH = 1000;

    private PlanMerge() {}

    /** The plan of a person, as a roster would write it; for use within a query. */
    static String planOf(String person) {
        return "(SELECT STRING_AGG(s.successor_number || COALESCE(':' || s.readiness, ''), '; ' ORDER BY s.place)"
                + " FROM mentoring.successor s WHERE s.incumbent_id = " + person + ")";
    }

    static void merge(Connection connection, long intake) throws SQLException {
        String plans = said(SuccessionColumns.SUCCESSORS);
        run(
                connection,
                "DELETE FROM mentoring.successor WHERE incumbent_id IN (SELECT r.person_id" + plans + ")",
                intake);
        write(connection, "SELECT r.person_id, e.said" + plans + " AND e.said IS NOT NULL", intake);
    }

    static void restore(Connection connection, long intake) throws SQLException {
        run(
                connection,
                "DELETE FROM mentoring.successor WHERE incumbent_id IN (SELECT b.person_id" + LATEST_BEFORE + ")",
                intake);
        write(connection, "SELECT b.person_id, b.successors" + LATEST_BEFORE + " AND b.successors IS NOT NULL", intake);
    }

    private static void write(Connection connection, String plans, long intake) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(plans);
                PreparedStatement insert = connection.prepareStatement("INSERT INTO mentoring.successor"
                        + " (incumbent_id, successor_number, readiness, place) VALUES (?, ?, ?, ?)")) {
            query.setFetchSize(BATCH);
            query.setLong(1, intake);
            try (ResultSet row = query.executeQuery()) {
                write(row, insert);
            }
        }
    }

    private static void write(ResultSet plans, PreparedStatement insert) throws SQLException {
        int waiting = 0;
        while (plans.next()) {
            waiting += add(insert, plans.getLong(1), Successor.parse(plans.getString(2)));
            if (waiting >= BATCH) {
                insert.executeBatch();
                waiting = 0;
            }
        }
        insert.executeBatch();
    }

    private static int add(PreparedStatement insert, long incumbent, List<Successor> plan) throws SQLException {
        int place = 1;
        for (Successor successor : plan) {
            insert.setLong(1, incumbent);
            insert.setString(2, successor.number());
            insert.setString(
                    3,
                    successor.readiness() == null ? null : successor.readiness().name());
            insert.setInt(4, place++);
            insert.addBatch();
        }
        return plan.size();
    }
}
