package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.StaffField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows on their way from the file to the staff. */
final class Staging {

    private static final StaffField[] FIELDS = StaffField.values();
    private static final String INSERT = "INSERT INTO mentoring.roster_staged (intake_id, row_number, "
            + Stream.of(FIELDS).map(StaffField::column).collect(Collectors.joining(", ")) + ") VALUES (?, ?"
            + ", ?".repeat(FIELDS.length) + ")";

    private final Sql sql;
    private final ProblemStore problems;

    Staging(Sql sql, ProblemStore problems) {
        this.sql = sql;
        this.problems = problems;
    }

    void add(long intake, List<StagedRow> rows) {
        sql.batch(INSERT, rows.stream().map(row -> values(intake, row)).toList());
        List<Object[]> extras = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (StagedRow row : rows) {
            row.extras.forEach((code, value) ->
                    extras.add(new Object[] {intake, row.number, code, Sql.None.or(Sql.None.TEXT, value)}));
            findings.addAll(row.findings);
        }
        sql.batch(
                "INSERT INTO mentoring.roster_extra (intake_id, row_number, field, said) VALUES (?, ?, ?, ?)", extras);
        problems.add(intake, findings, false);
    }

    private static Object[] values(long intake, StagedRow row) {
        Object[] values = new Object[FIELDS.length + 2];
        values[0] = intake;
        values[1] = row.number;
        for (int i = 0; i < FIELDS.length; i++) {
            values[i + 2] = typed(FIELDS[i], row.get(FIELDS[i]));
        }
        return values;
    }

    private static Object typed(StaffField field, String value) {
        return switch (field.kind()) {
            case DATE -> value == null ? Sql.None.DAY : LocalDate.parse(value);
            case YEAR, COUNT -> value == null ? Sql.None.NUMBER : Integer.valueOf(value);
            default -> Sql.None.or(Sql.None.TEXT, value);
        };
    }

    void delete(long intake) {
        for (String table : List.of("roster_staged", "roster_extra", "roster_row", "roster_problem", "roster_before")) {
            sql.update("DELETE FROM mentoring." + table + " WHERE intake_id = ?", intake);
        }
    }
}
