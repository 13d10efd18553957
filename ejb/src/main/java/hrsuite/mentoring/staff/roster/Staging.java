package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.database.RowLoader.Column;
import hrsuite.mentoring.database.RowLoader.Target;
import hrsuite.mentoring.database.RowLoader.Type;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.StaffField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rows on their way from the file to the staff. */
final class Staging {

    private static final StaffField[] FIELDS = StaffField.values();
    private static final Target STAGED = new Target(
            "mentoring.roster_staged",
            Stream.concat(
                            Stream.of(new Column("intake_id", Type.LONG_NUMBER), new Column("row_number", Type.NUMBER)),
                            Stream.concat(
                                    Stream.of(FIELDS).map(field -> new Column(field.column(), type(field))),
                                    Stream.of(
                                            new Column("birth_year_assumed", Type.FLAG),
                                            new Column("doubts", Type.TEXT))))
                    .toList());
    private static final Target EXTRA = new Target(
            "mentoring.roster_extra",
            List.of(
                    new Column("intake_id", Type.LONG_NUMBER),
                    new Column("row_number", Type.NUMBER),
                    new Column("field", Type.TEXT),
                    new Column("said", Type.TEXT)));

    private final Sql sql;
    private final ProblemStore problems;

    Staging(Sql sql, ProblemStore problems) {
        this.sql = sql;
        this.problems = problems;
    }

    private static Type type(StaffField field) {
        return switch (field.kind()) {
            case DATE -> Type.DAY;
            case YEAR, COUNT -> Type.NUMBER;
            default -> Type.TEXT;
        };
    }

    void add(long intake, List<StagedRow> rows) {
        String key = String.valueOf(intake);
        sql.load(STAGED, rows.iterator(), row -> values(key, row));
        List<String[]> extras = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (StagedRow row : rows) {
            row.extras.forEach(
                    (code, value) -> extras.add(new String[] {key, String.valueOf(row.number), code, value}));
            findings.addAll(row.findings);
        }
        if (!extras.isEmpty()) {
            sql.load(EXTRA, extras.iterator(), values -> values);
        }
        problems.add(intake, findings, false);
    }

    private static String[] values(String intake, StagedRow row) {
        String[] values = new String[FIELDS.length + 4];
        values[0] = intake;
        values[1] = String.valueOf(row.number);
        for (int i = 0; i < FIELDS.length; i++) {
            values[i + 2] = row.get(FIELDS[i]);
        }
        values[FIELDS.length + 2] = String.valueOf(row.isBirthYearAssumed());
        values[FIELDS.length + 3] = row.doubts();
        return values;
    }

    void delete(long intake) {
        for (String table : List.of(
                "roster_staged", "roster_extra", "roster_row", "roster_problem", "roster_before", "roster_meant")) {
            sql.update("DELETE FROM mentoring." + table + " WHERE intake_id = ?", intake);
        }
    }
}
