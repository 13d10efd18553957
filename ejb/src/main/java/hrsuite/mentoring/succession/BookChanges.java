package hrsuite.mentoring.succession;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.database.RowLoader.Column;
import hrsuite.mentoring.database.RowLoader.Target;
import hrsuite.mentoring.database.RowLoader.Type;
import hrsuite.mentoring.database.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The changes of a workbook as they are shown. */
record BookChanges(Sql sql) {

    private static final Target CHANGE = new Target(
            "mentoring.workbook_change",
            List.of(
                    new Column("intake_id", Type.LONG_NUMBER),
                    new Column("sheet", Type.TEXT),
                    new Column("row_number", Type.NUMBER),
                    new Column("action", Type.TEXT),
                    new Column("subject", Type.TEXT),
                    new Column("field", Type.TEXT),
                    new Column("was", Type.TEXT),
                    new Column("said", Type.TEXT)));

    /** A field with the row that it is in, as the table has it. */
    private record Line(long id, BookChange change) {

        static Line of(ResultSet row) throws SQLException {
            BookChange.Field field =
                    new BookChange.Field(row.getString("field"), row.getString("was"), row.getString("said"));
            return new Line(
                    row.getLong("id"),
                    new BookChange(
                            row.getString("sheet"),
                            row.getInt("row_number"),
                            row.getString("action"),
                            row.getString("subject"),
                            List.of(field)));
        }

        boolean isOfRow(BookChange other) {
            return change.row() == other.row()
                    && change.sheet().equals(other.sheet())
                    && change.subject().equals(other.subject());
        }
    }

    void add(long intake, List<BookChange> changes) {
        List<String[]> lines = new ArrayList<>();
        for (BookChange change : changes) {
            for (BookChange.Field field : change.fields()) {
                lines.add(new String[] {
                    String.valueOf(intake),
                    change.sheet(),
                    String.valueOf(change.row()),
                    change.action(),
                    change.subject(),
                    field.field(),
                    field.from(),
                    field.to()
                });
            }
        }
        if (!lines.isEmpty()) {
            sql.load(CHANGE, lines.iterator(), line -> line);
        }
    }

    void forget(long intake) {
        sql.update("DELETE FROM mentoring.workbook_change WHERE intake_id = ?", intake);
    }

    /** In the order of the sheets and their rows; a row that says a lot is never cut. */
    Page<BookChange> page(long intake, PageRequest request) {
        int most = request.limit() * (ProfileField.values().length + 3);
        List<Line> lines = sql.list(
                "SELECT * FROM mentoring.workbook_change WHERE intake_id = ? AND id > ? ORDER BY id FETCH FIRST ? ROWS ONLY",
                Line::of,
                intake,
                Math.max(0, request.afterKey()),
                most + 1);
        List<BookChange> changes = new ArrayList<>();
        long last = 0;
        for (Line line : lines) {
            BookChange before = changes.isEmpty() ? null : changes.get(changes.size() - 1);
            if (before != null && line.isOfRow(before)) {
                List<BookChange.Field> fields = new ArrayList<>(before.fields());
                fields.addAll(line.change().fields());
                changes.set(
                        changes.size() - 1,
                        new BookChange(before.sheet(), before.row(), before.action(), before.subject(), fields));
            } else if (changes.size() == request.limit()) {
                return new Page<>(changes, String.valueOf(last));
            } else {
                changes.add(line.change());
            }
            last = line.id();
        }
        return new Page<>(changes, null);
    }
}
