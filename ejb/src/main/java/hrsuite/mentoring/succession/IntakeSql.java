package hrsuite.mentoring.succession;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What all statements about an intake have in common. */
final class IntakeSql {

    /** From the people of whom an intake is the latest that spoke. Parameter: the intake. */
    static final String LATEST_BEFORE = " FROM mentoring.succession_before b WHERE b.intake_id = ? AND NOT EXISTS"
            + " (SELECT 1 FROM mentoring.succession_before later WHERE later.person_id = b.person_id"
            + " AND later.intake_id > b.intake_id)";

    private IntakeSql() {}

    /** From what an intake says in some columns, as rows {@code r} and values {@code e}. Parameter: the intake. */
    static String said(String... fields) {
        return " FROM mentoring.roster_row r JOIN mentoring.roster_extra e"
                + " ON e.intake_id = r.intake_id AND e.row_number = r.row_number"
                + " WHERE r.intake_id = ? AND r.kind <> 'REFUSED' AND r.person_id IS NOT NULL AND e.field IN ('"
                + String.join("', '", fields) + "')";
    }

    static int run(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }
}
