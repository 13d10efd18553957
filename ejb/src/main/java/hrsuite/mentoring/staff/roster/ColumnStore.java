package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.roster.ColumnMap.Ignored;
import hrsuite.mentoring.staff.roster.ColumnMap.MappedColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

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
                Sql.None.or(
                        Sql.None.TEXT,
                        column.known() == null ? null : column.known().code()),
                column.confidence(),
                CellText.shown(samples, SAMPLES_LENGTH),
                Sql.None.or(Sql.None.TEXT, column.ignored()),
                Sql.None.or(Sql.None.TEXT, column.remark()),
                Sql.None.or(Sql.None.TEXT, column.order())
            });
        }
        sql.batch(
                "INSERT INTO mentoring.roster_column (intake_id, position, heading, field, confidence, samples, ignored,"
                        + " remark, date_order) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** Counts what dates said about their order. */
    void count(long intake, List<DateEvidence> evidence) {
        sql.batch(
                "UPDATE mentoring.roster_column SET day_first = day_first + ?, month_first = month_first + ?,"
                        + " either = either + ?, short_years = short_years + ? WHERE intake_id = ? AND position = ?",
                evidence.stream().map(dates -> dates.handOver(intake)).toList());
    }

    /** The columns that have a heading or hold something. */
    List<IntakeDetail.Column> shown(long intake) {
        List<Kept> kept = kept(intake);
        List<String> names = names(kept);
        return kept.stream()
                .filter(column -> !column.mapped().heading().isEmpty()
                        || !column.samples().isEmpty())
                .map(column -> column.shown(names.get(column.mapped().place())))
                .toList();
    }

    /** A column with what was seen in it. */
    private record Kept(MappedColumn mapped, String field, List<String> samples, boolean asked) {

        IntakeDetail.Column shown(String name) {
            return new IntakeDetail.Column(
                    mapped.heading(),
                    field,
                    mapped.confidence(),
                    samples,
                    mapped.ignored() == null ? null : mapped.ignored().name(),
                    name,
                    RosterLine.columnName(mapped.place()),
                    mapped.remark(),
                    mapped.order(),
                    asked);
        }
    }

    private List<Kept> kept(long intake) {
        return sql.list(
                "SELECT * FROM mentoring.roster_column WHERE intake_id = ? ORDER BY position", this::kept, intake);
    }

    private Kept kept(ResultSet row) throws SQLException {
        String field = row.getString("field");
        String ignored = row.getString("ignored");
        String order = row.getString("date_order");
        String samples = row.getString("samples");
        MappedColumn mapped = new MappedColumn(
                row.getInt("position"),
                row.getString("heading"),
                row.getString("heading"),
                field == null ? null : known.ofCode(field).orElse(null),
                row.getDouble("confidence"),
                ignored == null ? null : Ignored.valueOf(ignored),
                row.getString("remark"),
                order == null ? null : DateOrder.valueOf(order));
        boolean told = (row.getLong("day_first") > 0) != (row.getLong("month_first") > 0);
        return new Kept(
                mapped,
                field,
                samples.isEmpty() ? List.of() : List.of(samples.split(BETWEEN)),
                order == null && row.getLong("either") > 0 && !told);
    }

    private static List<String> names(List<Kept> columns) {
        List<String> texts =
                columns.stream().map(column -> column.mapped().heading()).toList();
        return new Headings(0, 0, texts, null).names();
    }

    void forgetSamples(long intake) {
        sql.update("UPDATE mentoring.roster_column SET samples = '' WHERE intake_id = ?", intake);
    }

    /** As it was surveyed. */
    ColumnMap map(long intake) {
        int headingRow = (int) sql.count("SELECT heading_row FROM mentoring.roster_intake WHERE id = ?", intake);
        return new ColumnMap(headingRow, kept(intake).stream().map(Kept::mapped).toList());
    }

    /** Columns of dates of which the order is not told by the dates themselves; settled once all rows are read. */
    List<DateColumn> dates(long intake) {
        return sql.list(
                "SELECT position, heading, field, date_order, day_first, month_first, either, short_years"
                        + " FROM mentoring.roster_column WHERE intake_id = ? AND either + short_years > 0 ORDER BY position",
                row -> new DateColumn(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4) == null ? null : DateOrder.valueOf(row.getString(4)),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8)),
                intake);
    }

    /** What the dates of a column said about their order. */
    record DateColumn(
            int place,
            String heading,
            String field,
            DateOrder chosen,
            long dayFirst,
            long monthFirst,
            long either,
            long shortYears) {}
}
