package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.RowLoader.Column;
import hrsuite.mentoring.database.RowLoader.Target;
import hrsuite.mentoring.database.RowLoader.Type;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.roster.ProblemDetail.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;

/** What is wrong with an intake. */
final class ProblemStore {

    private static final int PIECE = 500;
    private static final String BETWEEN = ":";
    private static final Target PROBLEM = new Target(
            "mentoring.roster_problem",
            List.of(
                    new Column("intake_id", Type.LONG_NUMBER),
                    new Column("sheet_number", Type.NUMBER),
                    new Column("row_number", Type.NUMBER),
                    new Column("column_number", Type.NUMBER),
                    new Column("judged", Type.FLAG),
                    new Column("field", Type.TEXT),
                    new Column("said", Type.TEXT),
                    new Column("code", Type.TEXT),
                    new Column("message", Type.TEXT),
                    new Column("advice", Type.TEXT),
                    new Column("severity", Type.TEXT)));

    private final Sql sql;

    ProblemStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param judged whether the judgment found it, which may be repeated, and not the reading
     */
    void add(long intake, List<Finding> findings, boolean judged) {
        if (!findings.isEmpty()) {
            sql.load(PROBLEM, findings.iterator(), finding -> values(intake, finding, judged));
        }
    }

    private static String[] values(long intake, Finding finding, boolean judged) {
        return new String[] {
            String.valueOf(intake),
            String.valueOf(finding.sheet()),
            String.valueOf(finding.row()),
            String.valueOf(finding.column()),
            String.valueOf(judged),
            finding.field(),
            finding.value(),
            finding.code(),
            finding.message(),
            finding.advice(),
            finding.severity().name()
        };
    }

    /** The reasons why a whole file is refused. */
    void add(long intake, Refusal refusal) {
        List<Finding> findings = refusal.reasons().stream()
                .map(reason -> new Finding(
                        0,
                        Finding.WHOLE_ROW,
                        StaffField.of(reason.place()).map(StaffField::code).orElse(null),
                        reason.value(),
                        reason.code(),
                        reason.message(),
                        reason.advice(),
                        Severity.ERROR))
                .toList();
        add(intake, findings, true);
    }

    void deleteJudged(long intake) {
        sql.update("DELETE FROM mentoring.roster_problem WHERE intake_id = ? AND judged = TRUE", intake);
    }

    Page<ProblemDetail> page(Intake intake, PageRequest request) {
        return placed(intake, request).map(Placed::problem);
    }

    private Page<Placed> placed(Intake intake, PageRequest request) {
        long[] after = place(request);
        List<Placed> rows = sql.list(
                "SELECT * FROM mentoring.roster_problem WHERE intake_id = ?"
                        + " AND (sheet_number, row_number, column_number, id) > (?, ?, ?, ?)"
                        + " ORDER BY intake_id, sheet_number, row_number, column_number, id FETCH FIRST "
                        + (request.limit() + 1) + " ROWS ONLY",
                row -> placed(intake, row),
                intake.id(),
                after[0],
                after[1],
                after[2],
                after[3]);
        return Page.of(rows, request, Placed::cursor);
    }

    /**
     * All of them in order, read piece by piece.
     *
     * @param keyColumn where a problem of a whole row is shown; -1 for nowhere
     */
    Iterator<RosterAnnotator.Problem> inOrder(Intake intake, int keyColumn) {
        return new Iterator<>() {
            private Page<Placed> page = placed(intake, new PageRequest(PIECE, null));
            private int next;

            @Override
            public boolean hasNext() {
                if (next == page.items().size() && page.next() != null) {
                    page = placed(intake, new PageRequest(PIECE, page.next()));
                    next = 0;
                }
                return next < page.items().size();
            }

            @Override
            public RosterAnnotator.Problem next() {
                Placed placed = page.items().get(next++);
                int column = placed.column() == Finding.WHOLE_ROW ? keyColumn : placed.column();
                return new RosterAnnotator.Problem(column, placed.problem());
            }
        };
    }

    private record Placed(ProblemDetail problem, int column, String cursor) {}

    private static long[] place(PageRequest request) {
        if (request.after() == null) {
            return new long[] {0, -1, Finding.WHOLE_ROW, 0};
        }
        String[] parts = request.after().split(BETWEEN);
        try {
            return new long[] {
                Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]), Long.parseLong(parts[3])
            };
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw Refusal.unknownCursor(request.after());
        }
    }

    private static Placed placed(Intake intake, ResultSet row) throws SQLException {
        int sheet = row.getInt("sheet_number");
        int number = row.getInt("row_number");
        int column = row.getInt("column_number");
        ProblemDetail problem = new ProblemDetail(
                sheet == 0 ? intake.sheetName() : intake.sheets().get(sheet - 1),
                Finding.cell(column, number),
                number,
                row.getString("field"),
                row.getString("said"),
                row.getString("code"),
                row.getString("message"),
                row.getString("advice"),
                Severity.valueOf(row.getString("severity")));
        return new Placed(problem, column, sheet + BETWEEN + number + BETWEEN + column + BETWEEN + row.getLong("id"));
    }
}
