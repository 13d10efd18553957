package hrsuite.mentoring.succession;

import static hrsuite.mentoring.succession.IntakeSql.LATEST_BEFORE;
import static hrsuite.mentoring.succession.IntakeSql.run;
import static hrsuite.mentoring.succession.IntakeSql.said;
import static hrsuite.mentoring.succession.SuccessionColumns.IMPACT_OF_LOSS;
import static hrsuite.mentoring.succession.SuccessionColumns.KEY_POSITION;
import static hrsuite.mentoring.succession.SuccessionColumns.RISK_OF_LOSS;
import static hrsuite.mentoring.succession.SuccessionColumns.SUCCESSORS;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** Key positions, risk and impact of loss, as an intake says them. */
final class ProfileMerge {

    private static final String KEEP = "INSERT INTO mentoring.succession_before (intake_id, person_id, key_position,"
            + " risk_of_loss, impact_of_loss, assessed_on, source, successors) SELECT said.intake_id, said.person_id,"
            + " p.key_position, p.risk_of_loss, p.impact_of_loss, p.assessed_on, p.source, "
            + PlanMerge.planOf("said.person_id")
            + " FROM (SELECT r.intake_id, r.person_id, MAX(e.said) AS some_value"
            + said(KEY_POSITION, RISK_OF_LOSS, IMPACT_OF_LOSS, SUCCESSORS)
            + " GROUP BY r.intake_id, r.person_id) said"
            + " LEFT JOIN mentoring.succession_profile p ON p.person_id = said.person_id"
            + " WHERE said.some_value IS NOT NULL OR p.person_id IS NOT NULL OR EXISTS"
            + " (SELECT 1 FROM mentoring.successor s WHERE s.incumbent_id = said.person_id)";

    private ProfileMerge() {}

    /**
     * Keeps what is there about those whom the intake tells something about.
     *
     * @return how many people they are
     */
    static int keepBefore(Connection connection, long intake) throws SQLException {
        return run(connection, KEEP, intake);
    }

    static void merge(Connection connection, long intake, LocalDate today) throws SQLException {
        run(
                connection,
                "INSERT INTO mentoring.succession_profile (person_id, version, key_position, assessed_on, source)"
                        + " SELECT b.person_id, 0, FALSE, CAST(? AS date), 'ROSTER' FROM mentoring.succession_before b"
                        + " WHERE b.intake_id = ? AND b.assessed_on IS NULL",
                today,
                intake);
        take(connection, intake, "key_position", "COALESCE(e.said, 'NO') = 'YES'", KEY_POSITION);
        take(connection, intake, "risk_of_loss", "e.said", RISK_OF_LOSS);
        take(connection, intake, "impact_of_loss", "e.said", IMPACT_OF_LOSS);
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
        run(
                connection,
                "UPDATE mentoring.succession_profile SET " + column + " = (SELECT " + value + said(field)
                        + " AND r.person_id = succession_profile.person_id) WHERE person_id IN (SELECT r.person_id"
                        + said(field) + ")",
                intake,
                intake);
    }

    static void restore(Connection connection, long intake) throws SQLException {
        run(
                connection,
                "DELETE FROM mentoring.succession_profile WHERE person_id IN (SELECT b.person_id" + LATEST_BEFORE
                        + " AND b.assessed_on IS NULL)",
                intake);
        String before = LATEST_BEFORE + " AND b.person_id = succession_profile.person_id";
        run(
                connection,
                "UPDATE mentoring.succession_profile SET (version, key_position, risk_of_loss, impact_of_loss,"
                        + " assessed_on, source) = (SELECT succession_profile.version + 1, b.key_position,"
                        + " b.risk_of_loss, b.impact_of_loss, b.assessed_on, b.source" + before
                        + ") WHERE EXISTS (SELECT 1" + before + ")",
                intake,
                intake);
    }
}
