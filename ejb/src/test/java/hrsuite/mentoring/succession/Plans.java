package hrsuite.mentoring.succession;

import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.pairing.ReviewedObjection;
import hrsuite.mentoring.staff.StaffDirectory;
import hrsuite.mentoring.staff.StaffTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** A small company in a database of its own, with sentences to set it up. */
final class Plans {

    final DataSource database = MigratedDatabase.create();
    private int intakes;

    void person(String number, String department) throws SQLException {
        run(
                "INSERT INTO mentoring.person (version, employee_number, given_name, family_name, department, status,"
                        + " source, field_sources, created_at, updated_at) VALUES (1, ?, 'Ada', ?, ?, 'ACTIVE',"
                        + " 'ROSTER', '', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)",
                number,
                number,
                department);
    }

    void keyPosition(String number, String... successors) throws SQLException {
        value(number, "keyPosition", "YES");
        plan(number, successors);
    }

    /** The plan of a person; the first name on it makes it. */
    void plan(String number, String... successors) throws SQLException {
        for (int i = 0; i < successors.length; i++) {
            if (i == 0) {
                run(
                        "INSERT INTO mentoring.succession_plan (version, kind, person_id) VALUES (1, 'INCUMBENT', ?)",
                        id(number));
            }
            Successor successor = Successor.parse(successors[i]).get(0);
            run(
                    "INSERT INTO mentoring.plan_successor (plan_id, successor_number, readiness, place, emergency,"
                            + " assessed_on, assessed_by) SELECT id, CAST(? AS varchar(100)), CAST(? AS varchar(30)),"
                            + " CAST(? AS integer), FALSE, DATE '2026-01-01', 'hr' FROM mentoring.succession_plan"
                            + " WHERE person_id = ?",
                    successor.number(),
                    successor.readiness() == null ? null : successor.readiness().name(),
                    i + 1,
                    id(number));
        }
    }

    void profile(String number, boolean key, String risk, String impact) throws SQLException {
        if (key) {
            value(number, "keyPosition", "YES");
        }
        value(number, "riskOfLoss", risk);
        value(number, "impactOfLoss", impact);
    }

    void value(String number, String field, String said) throws SQLException {
        run(
                "INSERT INTO mentoring.profile_value (person_id, field, said, assessed_on, assessed_by, source)"
                        + " VALUES (?, ?, ?, DATE '2026-01-01', 'hr', 'REST')",
                id(number),
                field,
                said);
    }

    StaffDirectory staff() {
        return new StaffTable(database).directory();
    }

    void noteChange() {
        inStep().note("hr");
    }

    /** The flags of this company, with the usual thresholds. */
    FlagsInStep inStep() {
        return inStep(List.of());
    }

    /** The same, where rules of others have something against people who are paired. */
    FlagsInStep inStep(List<ReviewedObjection> rules) {
        return new FlagsInStep(
                database, new FlagThresholds(3, 12, 12), new FrictionReview(database, frictions(), () -> rules));
    }

    List<Friction> frictions() {
        return List.of(
                new MentorIsMenteesSuccessor(database),
                new BothOnSamePlan(database),
                new MenteePositionAtRisk(database),
                new DeclaredConcern(database));
    }

    long id(String number) throws SQLException {
        return number("SELECT id FROM mentoring.person WHERE employee_number = ?", number);
    }

    /** A roster of one person and one column after another: number, field, value, number, field, value … */
    String roster(String... cells) throws SQLException {
        intakes++;
        for (int i = 0; i < cells.length; i += 3) {
            run(
                    "INSERT INTO mentoring.roster_row (intake_id, row_number, employee_number, person_id, kind)"
                            + " SELECT CAST(? AS bigint), CAST(? AS integer), employee_number, id, 'CHANGED'"
                            + " FROM mentoring.person p WHERE p.employee_number = ? AND NOT EXISTS (SELECT 1 FROM"
                            + " mentoring.roster_row r WHERE r.person_id = p.id AND r.intake_id = ?)",
                    intakes,
                    i,
                    cells[i],
                    intakes);
            run(
                    "INSERT INTO mentoring.roster_extra (intake_id, row_number, field, said) SELECT r.intake_id,"
                            + " r.row_number, CAST(? AS varchar(60)), CAST(? AS varchar(2000)) FROM"
                            + " mentoring.roster_row r WHERE r.intake_id = ? AND r.employee_number = ?",
                    cells[i + 1],
                    cells[i + 2],
                    intakes,
                    cells[i]);
        }
        return String.valueOf(intakes);
    }

    void run(String sql, Object... parameters) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            statement.executeUpdate();
        }
    }

    long number(String sql, Object... parameters) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, parameters);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
