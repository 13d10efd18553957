package hrsuite.mentoring.succession;

import hrsuite.mentoring.staff.roster.RosterApplied;
import hrsuite.mentoring.staff.roster.RosterUndone;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

/** Takes over what a roster says about succession, and gives back what was there before. */
@ApplicationScoped
class RosterMerge {

    private static final int BATCH = 1000;
    private static final String SAID = " FROM mentoring.roster_row r JOIN mentoring.roster_extra e"
            + " ON e.intake_id = r.intake_id AND e.row_number = r.row_number"
            + " WHERE r.intake_id = ? AND r.kind <> 'REFUSED' AND r.person_id IS NOT NULL AND e.field = ";
    private static final String THIS_LATEST = " b.intake_id = ? AND NOT EXISTS (SELECT 1"
            + " FROM mentoring.succession_before later WHERE later.person_id = b.person_id"
            + " AND later.intake_id > b.intake_id)";

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    private final Clock clock = Clock.systemUTC();

    RosterMerge() {}

    RosterMerge(DataSource database) {
        this.database = database;
    }

    void merge(@Observes RosterApplied applied) throws SQLException {
        long intake = Long.parseLong(applied.intakeId());
        try (Connection connection = database.getConnection()) {
            if (keepBefore(connection, intake) > 0) {
                mergeProfiles(connection, intake);
                mergePlans(connection, intake);
            }
            mergeFlags(connection, intake, applied.actor());
        }
    }

    void restore(@Observes RosterUndone undone) throws SQLException {
        long intake = Long.parseLong(undone.intakeId());
        try (Connection connection = database.getConnection()) {
            restoreProfiles(connection, intake);
            restorePlans(connection, intake);
            run(connection, "DELETE FROM mentoring.succession_before WHERE intake_id = ?", intake);
            restoreFlags(connection, intake);
        }
    }

    /** The plan of a person, as a roster would write it. */
    static String planOf(String person) {
        return "(SELECT STRING_AGG(s.successor_number || COALESCE(':' || s.readiness, ''), '; ' ORDER BY s.place)"
                + " FROM mentoring.successor s WHERE s.incumbent_id = " + person + ")";
    }

    private static int keepBefore(Connection connection, long intake) throws SQLException {
        return run(
                connection,
                "INSERT INTO mentoring.succession_before (intake_id, person_id, key_position, risk_of_loss,"
                        + " impact_of_loss, assessed_on, source, successors) SELECT said.intake_id, said.person_id,"
                        + " p.key_position, p.risk_of_loss, p.impact_of_loss, p.assessed_on, p.source, "
                        + planOf("said.person_id")
                        + " FROM (SELECT r.intake_id, r.person_id, MAX(e.value) AS some_value"
                        + SAID.replace(
                                "e.field = ", "e.field IN ('keyPosition', 'riskOfLoss', 'impactOfLoss', 'successors')")
                        + " GROUP BY r.intake_id, r.person_id) said"
                        + " LEFT JOIN mentoring.succession_profile p ON p.person_id = said.person_id"
                        + " WHERE said.some_value IS NOT NULL OR p.person_id IS NOT NULL OR EXISTS"
                        + " (SELECT 1 FROM mentoring.successor s WHERE s.incumbent_id = said.person_id)",
                intake);
    }

    private void mergeProfiles(Connection connection, long intake) throws SQLException {
        LocalDate today = LocalDate.now(clock);
        run(
                connection,
                "INSERT INTO mentoring.succession_profile (person_id, version, key_position, assessed_on, source)"
                        + " SELECT b.person_id, 0, FALSE, CAST(? AS date), 'ROSTER' FROM mentoring.succession_before b"
                        + " WHERE b.intake_id = ? AND b.assessed_on IS NULL",
                today,
                intake);
        take(connection, intake, "key_position", "COALESCE(e.value, 'NO') = 'YES'", SuccessionColumns.KEY_POSITION);
        take(connection, intake, "risk_of_loss", "e.value", SuccessionColumns.RISK_OF_LOSS);
        take(connection, intake, "impact_of_loss", "e.value", SuccessionColumns.IMPACT_OF_LOSS);
        run(
                connection,
                "UPDATE mentoring.succession_profile SET version = version + 1, source = 'ROSTER', assessed_on = ?"
                        + " WHERE person_id IN (SELECT b.person_id FROM mentoring.succession_before b"
                        + " WHERE b.intake_id = ?)",
                today,
                intake);
    }

    private static void take(Connection connection, long intake, String column, String value, String field)
            throws SQLException {
        String said = SAID + "'" + field + "'";
        run(
                connection,
                "UPDATE mentoring.succession_profile SET " + column + " = (SELECT " + value + said
                        + " AND r.person_id = succession_profile.person_id) WHERE person_id IN (SELECT r.person_id"
                        + said + ")",
                intake,
                intake);
    }

    private static void mergePlans(Connection connection, long intake) throws SQLException {
        String said = SAID + "'" + SuccessionColumns.SUCCESSORS + "'";
        run(
                connection,
                "DELETE FROM mentoring.successor WHERE incumbent_id IN (SELECT r.person_id" + said + ")",
                intake);
        writePlans(connection, "SELECT r.person_id, e.value" + said + " AND e.value IS NOT NULL", intake);
    }

    private static void writePlans(Connection connection, String plans, long intake) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(plans);
                PreparedStatement insert = connection.prepareStatement("INSERT INTO mentoring.successor"
                        + " (incumbent_id, successor_number, readiness, place) VALUES (?, ?, ?, ?)")) {
            query.setFetchSize(BATCH);
            query.setLong(1, intake);
            int waiting = 0;
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    waiting += addPlan(insert, row.getLong(1), Successor.parse(row.getString(2)));
                    if (waiting >= BATCH) {
                        insert.executeBatch();
                        waiting = 0;
                    }
                }
            }
            insert.executeBatch();
        }
    }

    private static int addPlan(PreparedStatement insert, long incumbent, List<Successor> plan) throws SQLException {
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

    private void mergeFlags(Connection connection, long intake, String actor) throws SQLException {
        LocalDate today = LocalDate.now(clock);
        String said = SAID + "'" + SuccessionColumns.FLAG + "'";
        run(
                connection,
                "UPDATE mentoring.declared_flag SET version = version + 1, cleared_by = ?, cleared_on = ?,"
                        + " cleared_by_intake = ? WHERE cleared_on IS NULL AND declared_by_intake IS NOT NULL"
                        + " AND EXISTS (SELECT 1" + said
                        + " AND r.person_id = declared_flag.person_id AND (e.value IS NULL OR e.value <> code))",
                actor,
                today,
                intake,
                intake);
        run(
                connection,
                "INSERT INTO mentoring.declared_flag (version, person_id, code, note, declared_by, declared_on,"
                        + " declared_by_intake) SELECT 1, r.person_id, e.value, '', CAST(? AS varchar(320)),"
                        + " CAST(? AS date), r.intake_id" + said + " AND e.value IS NOT NULL AND NOT EXISTS (SELECT 1"
                        + " FROM mentoring.declared_flag f WHERE f.person_id = r.person_id AND f.cleared_on IS NULL"
                        + " AND f.code = e.value)",
                actor,
                today,
                intake);
    }

    private static void restoreProfiles(Connection connection, long intake) throws SQLException {
        run(
                connection,
                "DELETE FROM mentoring.succession_profile WHERE person_id IN (SELECT b.person_id"
                        + " FROM mentoring.succession_before b WHERE b.assessed_on IS NULL AND" + THIS_LATEST + ")",
                intake);
        String before = " FROM mentoring.succession_before b WHERE b.person_id = succession_profile.person_id AND"
                + THIS_LATEST;
        run(
                connection,
                "UPDATE mentoring.succession_profile SET (version, key_position, risk_of_loss, impact_of_loss,"
                        + " assessed_on, source) = (SELECT succession_profile.version + 1, b.key_position,"
                        + " b.risk_of_loss, b.impact_of_loss, b.assessed_on, b.source" + before
                        + ") WHERE EXISTS (SELECT 1" + before + ")",
                intake,
                intake);
    }

    private static void restorePlans(Connection connection, long intake) throws SQLException {
        String before = " FROM mentoring.succession_before b WHERE" + THIS_LATEST;
        run(
                connection,
                "DELETE FROM mentoring.successor WHERE incumbent_id IN (SELECT b.person_id" + before + ")",
                intake);
        writePlans(connection, "SELECT b.person_id, b.successors" + before + " AND b.successors IS NOT NULL", intake);
    }

    private static void restoreFlags(Connection connection, long intake) throws SQLException {
        run(connection, "DELETE FROM mentoring.declared_flag WHERE declared_by_intake = ?", intake);
        run(
                connection,
                "UPDATE mentoring.declared_flag SET version = version + 1, cleared_by = NULL, cleared_on = NULL,"
                        + " cleared_by_intake = NULL WHERE cleared_by_intake = ?",
                intake);
    }

    private static int run(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }
}
