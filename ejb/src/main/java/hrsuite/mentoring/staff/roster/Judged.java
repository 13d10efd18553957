package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.roster.ProblemDetail.Severity;
import java.util.ArrayList;
import java.util.List;

/** One judgment in progress: what is judged, and what was found so far. */
final class Judged {

    private static final int FINDINGS_AT_ONCE = 2_000;

    private final Sql sql;
    private final ProblemStore problems;
    private final Intake intake;
    private final ColumnMap map;
    private final Targets targets;
    private final boolean repeated;
    private final List<Finding> findings = new ArrayList<>();

    private Judged(Sql sql, ProblemStore problems, Intake intake, ColumnMap map, boolean repeated) {
        this.sql = sql;
        this.problems = problems;
        this.intake = intake;
        this.map = map;
        this.targets = new Targets(map.fields());
        this.repeated = repeated;
    }

    /** What is found may be found again by the next judgment, and is forgotten before that. */
    static Judged repeatedly(Sql sql, ProblemStore problems, Intake intake, ColumnMap map) {
        return new Judged(sql, problems, intake, map, true);
    }

    /** What is found stays until the file is read anew. */
    static Judged once(Sql sql, ProblemStore problems, Intake intake, ColumnMap map) {
        return new Judged(sql, problems, intake, map, false);
    }

    Sql sql() {
        return sql;
    }

    Intake intake() {
        return intake;
    }

    long id() {
        return intake.id();
    }

    ColumnMap map() {
        return map;
    }

    Targets targets() {
        return targets;
    }

    boolean says(StaffField field) {
        return targets.fields().contains(field);
    }

    /** Where a field stands; the whole row when the file does not have it. */
    int place(StaffField field) {
        return map.place(field.code()).orElse(Finding.WHOLE_ROW);
    }

    /** The cell of a field, or its row, for a message. */
    String cell(StaffField field, int row) {
        String cell = Finding.cell(place(field), row);
        return cell == null ? "row " + row : cell;
    }

    void error(int row, StaffField field, String value, String code, String message, String advice) {
        find(new Finding(row, place(field), field.code(), value, code, message, advice, Severity.ERROR));
    }

    void warn(int row, StaffField field, String value, String code, String message, String advice) {
        find(new Finding(row, place(field), field.code(), value, code, message, advice, Severity.WARNING));
    }

    /** Something about a column as a whole; stands at its heading. */
    void aboutColumn(ColumnStore.DateColumn column, Severity severity, String code, String message, String advice) {
        find(new Finding(
                map.headingRow(), column.place(), column.field(), column.heading(), code, message, advice, severity));
    }

    /** Passes on what a feature has to say about a column that it brought. */
    void warn(RosterColumns.Warning warning) {
        Refusal.Reason reason = warning.reason();
        find(new Finding(
                warning.row(),
                map.place(warning.code()).orElse(Finding.WHOLE_ROW),
                warning.code(),
                reason.value(),
                reason.code(),
                reason.message(),
                reason.advice(),
                Severity.WARNING));
    }

    private void find(Finding finding) {
        findings.add(finding);
        if (findings.size() >= FINDINGS_AT_ONCE) {
            flush();
        }
    }

    void flush() {
        problems.add(intake.id(), findings, repeated);
        findings.clear();
    }
}
