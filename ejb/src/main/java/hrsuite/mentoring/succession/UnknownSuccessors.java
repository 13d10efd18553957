package hrsuite.mentoring.succession;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.roster.RosterColumns;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the successors whom an intake names and nobody knows: neither its own rows nor the staff. */
final class UnknownSuccessors {

    private static final int NAMES_AT_ONCE = 20_000;
    private static final String PLANS = "SELECT row_number, said FROM mentoring.roster_extra WHERE intake_id = ?"
            + " AND field = '" + SuccessionColumns.SUCCESSORS + "' AND said IS NOT NULL ORDER BY row_number";

    private static final String KNOWN = "SELECT employee_number FROM mentoring.person WHERE employee_number = ANY(?)"
            + " UNION SELECT employee_number FROM mentoring.roster_row WHERE employee_number = ANY(?) AND intake_id = ?";

    private record Named(int row, String number) {}

    private final Connection connection;
    private final long intake;
    private final Consumer<RosterColumns.Warning> warnings;
    private final List<Named> waiting = new ArrayList<>();

    UnknownSuccessors(Connection connection, long intake, Consumer<RosterColumns.Warning> warnings) {
        this.connection = connection;
        this.intake = intake;
        this.warnings = warnings;
    }

    void find() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(PLANS)) {
            query.setFetchSize(NAMES_AT_ONCE);
            query.setLong(1, intake);
            try (ResultSet plan = query.executeQuery()) {
                while (plan.next()) {
                    take(plan.getInt(1), plan.getString(2));
                }
            }
        }
        warn();
    }

    private void take(int row, String plan) throws SQLException {
        Successor.parse(plan).forEach(successor -> waiting.add(new Named(row, successor.number())));
        if (waiting.size() >= NAMES_AT_ONCE) {
            warn();
        }
    }

    private void warn() throws SQLException {
        Set<String> unknown = unknown();
        waiting.stream()
                .filter(named -> unknown.contains(named.number()))
                .map(UnknownSuccessors::warning)
                .forEach(warnings);
        waiting.clear();
    }

    private Set<String> unknown() throws SQLException {
        Set<String> unknown = new HashSet<>();
        waiting.forEach(named -> unknown.add(named.number()));
        if (unknown.isEmpty()) {
            return unknown;
        }
        Array numbers = connection.createArrayOf("varchar", unknown.toArray());
        try (PreparedStatement query = connection.prepareStatement(KNOWN)) {
            query.setArray(1, numbers);
            query.setArray(2, numbers);
            query.setLong(3, intake);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    unknown.remove(row.getString(1));
                }
            }
        }
        return unknown;
    }

    private static RosterColumns.Warning warning(Named named) {
        return new RosterColumns.Warning(
                named.row(),
                SuccessionColumns.SUCCESSORS,
                new Refusal.Reason(
                        SuccessionColumns.SUCCESSORS,
                        named.number(),
                        "SUCCESSOR_UNKNOWN",
                        "Row " + named.row() + " names the successor " + named.number()
                                + ", who is neither in the file nor among the staff.",
                        "The name is kept and counts as soon as that person arrives. Look whether the number is right."));
    }
}
