package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.StaffField;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows field by field what an intake does to people; after it was applied, from what was kept of before. */
final class Preview {

    private static final StaffField[] FIELDS = StaffField.values();
    private static final String COLUMNS = Stream.of("s", "p", "b")
            .flatMap(table -> Stream.of(FIELDS).map(field -> ", " + table + "." + field.column()))
            .collect(Collectors.joining());
    private static final String QUERY = "SELECT r.row_number, r.kind, r.kept, r.employee_number, b.kind" + COLUMNS
            + " FROM mentoring.roster_row r"
            + " LEFT JOIN mentoring.roster_staged s ON s.intake_id = r.intake_id AND s.row_number = r.row_number"
            + " LEFT JOIN mentoring.person p ON p.id = r.person_id"
            + " LEFT JOIN mentoring.roster_before b ON b.intake_id = r.intake_id AND b.person_id = r.person_id"
            + " WHERE r.intake_id = ? AND r.row_number > ? AND r.kind IN ('NEW', 'CHANGED', 'MISSING')"
            + " ORDER BY r.intake_id, r.row_number FETCH FIRST ";
    private static final int FIRST_FIELD = 6;
    private static final String ACTIVE = "ACTIVE";
    private static final String LEAVER = "LEAVER";

    private final Sql sql;

    Preview(Sql sql) {
        this.sql = sql;
    }

    private record Row(int number, ChangeDetail change) {}

    /**
     * @param map what the columns mean, as surveyed
     */
    Page<ChangeDetail> page(long intake, ColumnMap map, PageRequest request) {
        Targets targets = new Targets(map.fields());
        List<Row> rows = sql.list(
                QUERY + (request.limit() + 1) + " ROWS ONLY",
                row -> change(targets, row),
                intake,
                Math.max(request.afterKey(), 0));
        Page<Row> page = Page.of(rows, request, row -> String.valueOf(row.number()));
        Map<Integer, List<ChangeDetail.Field>> extras = extras(intake, page.items());
        return page.map(row -> withExtras(row.change(), extras.getOrDefault(row.number(), List.of())));
    }

    private static Row change(Targets targets, ResultSet row) throws SQLException {
        int number = row.getInt(1);
        ChangeDetail.Kind kind = ChangeDetail.Kind.valueOf(row.getString(2));
        String beforeKind = row.getString(5);
        List<ChangeDetail.Field> fields = new ArrayList<>();
        for (StaffField field : FIELDS) {
            String from = kind == ChangeDetail.Kind.NEW ? null : from(field, beforeKind != null, row);
            String to = to(targets, field, kind, row.getString(3), from, staged(field, row));
            if (!Objects.equals(from, to)) {
                fields.add(new ChangeDetail.Field(field.code(), from, to));
            }
        }
        boolean missing = kind == ChangeDetail.Kind.MISSING;
        return new Row(number, new ChangeDetail(row.getString(4), kind, missing ? 0 : number, fields));
    }

    private static String staged(StaffField field, ResultSet row) throws SQLException {
        return row.getString(FIRST_FIELD + field.ordinal());
    }

    private static String from(StaffField field, boolean applied, ResultSet row) throws SQLException {
        int table = applied ? 2 : 1;
        return row.getString(FIRST_FIELD + table * FIELDS.length + field.ordinal());
    }

    private static String to(
            Targets targets, StaffField field, ChangeDetail.Kind kind, String kept, String from, String staged) {
        return switch (kind) {
            case MISSING -> field == StaffField.STATUS ? LEAVER : from;
            case NEW -> staged == null && field == StaffField.STATUS ? ACTIVE : staged;
            case CHANGED -> {
                boolean silent = !targets.fields().contains(field)
                        || kept != null && kept.contains(Targets.mark(field))
                        || staged == null && Targets.isKeptWhenBlank(field);
                yield silent ? from : staged;
            }
        };
    }

    private Map<Integer, List<ChangeDetail.Field>> extras(long intake, List<Row> rows) {
        Map<Integer, List<ChangeDetail.Field>> extras = new HashMap<>();
        if (!rows.isEmpty()) {
            sql.each(
                    "SELECT row_number, field, was, said FROM mentoring.roster_extra WHERE intake_id = ?"
                            + " AND row_number BETWEEN ? AND ? AND was IS DISTINCT FROM said ORDER BY row_number, field",
                    row -> extras.computeIfAbsent(row.getInt(1), number -> new ArrayList<>())
                            .add(new ChangeDetail.Field(row.getString(2), row.getString(3), row.getString(4))),
                    intake,
                    rows.get(0).number(),
                    rows.get(rows.size() - 1).number());
        }
        return extras;
    }

    private static ChangeDetail withExtras(ChangeDetail change, List<ChangeDetail.Field> extras) {
        List<ChangeDetail.Field> fields = new ArrayList<>(change.fields());
        fields.addAll(extras);
        return new ChangeDetail(change.employeeNumber(), change.kind(), change.row(), List.copyOf(fields));
    }
}
