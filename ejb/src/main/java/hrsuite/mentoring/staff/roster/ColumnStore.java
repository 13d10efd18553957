package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.roster.ColumnMap.Ignored;
import hrsuite.mentoring.staff.roster.ColumnMap.MappedColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the columns of an intake mean, and what people said about them. */
final class ColumnStore {

    private static final String BETWEEN = "\n";
    private static final int SAMPLES_LENGTH = 400;

    private final Sql sql;
    private final KnownColumns known;

    ColumnStore(Sql sql, KnownColumns known) {
        this.sql = sql;
        this.known = known;
    }

    void save(long intake, Survey.Found found) {
        sql.update("DELETE FROM mentoring.roster_column WHERE intake_id = ?", intake);
        List<Object[]> rows = new ArrayList<>();
        for (MappedColumn column : found.map().columns()) {
            String samples = String.join(BETWEEN, found.samples().getOrDefault(column.place(), List.of()));
            rows.add(new Object[] {
                intake,
                column.place(),
                column.heading(),
                column.known() == null ? null : column.known().code(),
                column.confidence(),
                CellText.shown(samples, SAMPLES_LENGTH),
                column.ignored()
            });
        }
        sql.batch(
                "INSERT INTO mentoring.roster_column (intake_id, position, heading, field, confidence, samples, ignored)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** The columns that have a heading or hold something. */
    List<IntakeDetail.Column> shown(long intake) {
        return sql
                .list(
                        "SELECT * FROM mentoring.roster_column WHERE intake_id = ? ORDER BY position",
                        ColumnStore::shown,
                        intake)
                .stream()
                .filter(column ->
                        !column.heading().isEmpty() || !column.samples().isEmpty())
                .toList();
    }

    private static IntakeDetail.Column shown(ResultSet row) throws SQLException {
        String samples = row.getString("samples");
        return new IntakeDetail.Column(
                row.getString("heading"),
                row.getString("field"),
                row.getDouble("confidence"),
                samples.isEmpty() ? List.of() : List.of(samples.split(BETWEEN)),
                row.getString("ignored"));
    }

    void forgetSamples(long intake) {
        sql.update("UPDATE mentoring.roster_column SET samples = '' WHERE intake_id = ?", intake);
    }

    /** As it was surveyed. */
    ColumnMap map(long intake) {
        int headingRow = (int) sql.count("SELECT heading_row FROM mentoring.roster_intake WHERE id = ?", intake);
        return new ColumnMap(
                headingRow,
                sql.list(
                        "SELECT * FROM mentoring.roster_column WHERE intake_id = ? ORDER BY position",
                        this::mapped,
                        intake));
    }

    private MappedColumn mapped(ResultSet row) throws SQLException {
        String field = row.getString("field");
        String ignored = row.getString("ignored");
        return new MappedColumn(
                row.getInt("position"),
                row.getString("heading"),
                field == null ? null : known.ofCode(field).orElse(null),
                row.getDouble("confidence"),
                ignored == null ? null : Ignored.valueOf(ignored));
    }

    /** Key of a heading to the code of a field; empty code to leave the column out. */
    Map<String, String> choices(long intake) {
        return choices("SELECT heading, field FROM mentoring.roster_intake_mapping WHERE intake_id = ?", intake);
    }

    Map<String, String> choices(String name) {
        return choices("SELECT heading, field FROM mentoring.roster_mapping WHERE name = ?", name);
    }

    private Map<String, String> choices(String query, Object key) {
        Map<String, String> choices = new HashMap<>();
        sql.each(query, row -> choices.put(row.getString(1), row.getString(2) == null ? "" : row.getString(2)), key);
        return choices;
    }

    void saveChoices(long intake, Map<String, String> choices) {
        sql.update("DELETE FROM mentoring.roster_intake_mapping WHERE intake_id = ?", intake);
        sql.batch(
                "INSERT INTO mentoring.roster_intake_mapping (intake_id, heading, field) VALUES (?, ?, ?)",
                rows(intake, choices));
    }

    void saveChoices(String name, Map<String, String> choices) {
        sql.update("DELETE FROM mentoring.roster_mapping WHERE name = ?", name);
        sql.batch("INSERT INTO mentoring.roster_mapping (name, heading, field) VALUES (?, ?, ?)", rows(name, choices));
    }

    private static List<Object[]> rows(Object key, Map<String, String> choices) {
        List<Object[]> rows = new ArrayList<>();
        choices.forEach((heading, field) -> rows.add(new Object[] {key, heading, field.isEmpty() ? null : field}));
        return rows;
    }
}
