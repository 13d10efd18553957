package hrsuite.mentoring.succession;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.roster.ProblemDetail.Severity;
import hrsuite.mentoring.staff.roster.TableRow;
import hrsuite.mentoring.staff.roster.WorkbookFeature.Problems;
import hrsuite.mentoring.staff.roster.WorkbookFeature.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A judgment of a workbook while it is made: who uploaded it, what is wrong, what would change, and how much of it. */
final class BookPiece {

    private static final int FEW = 10;
    private static final int AT_ONCE = 1_000;

    private final Sql sql;
    private final long intake;
    private final String by;
    private final LocalDate today;
    private final Set<Long> hidden;
    private final Problems problems;
    private final List<BookChange> waiting = new ArrayList<>();
    private long created;
    private long changed;
    private long unchanged;
    private long removed;

    BookPiece(Sql sql, long intake, String by, LocalDate today, Set<Long> hidden, Problems problems) {
        this.sql = sql;
        this.intake = intake;
        this.by = by;
        this.today = today;
        this.hidden = hidden;
        this.problems = problems;
    }

    Sql sql() {
        return sql;
    }

    long intake() {
        return intake;
    }

    String by() {
        return by;
    }

    LocalDate today() {
        return today;
    }

    boolean isHidden(Long person) {
        return person != null && hidden.contains(person);
    }

    Set<Long> hidden() {
        return hidden;
    }

    /** Refuses a row. */
    void refuse(TableRow row, String column, Object value, String code, String message, String advice) {
        note(row, column, Severity.ERROR, value, code, message, advice);
    }

    void warn(TableRow row, String column, Object value, String code, String message, String advice) {
        note(row, column, Severity.WARNING, value, code, message, advice);
    }

    private void note(
            TableRow row, String column, Severity severity, Object value, String code, String message, String advice) {
        String said = value == null ? null : value.toString();
        problems.add(
                row,
                column,
                severity,
                new Refusal.Reason(column, said, code, row.place(column) + ": " + message, advice));
    }

    /** Refuses a row for everything that was found; whether there was anything. */
    boolean refuse(TableRow row, Findings findings) {
        findings.reasons()
                .forEach(reason ->
                        refuse(row, reason.place(), reason.value(), reason.code(), reason.message(), reason.advice()));
        return !findings.reasons().isEmpty();
    }

    void refuseOwn(TableRow row, String column) {
        Refusal.Reason reason = OwnMatter.refused(row.said(column)).reasons().get(0);
        refuse(row, column, reason.value(), reason.code(), reason.message(), reason.advice());
    }

    void unchanged() {
        unchanged++;
    }

    /**
     * Notes what a row would change.
     *
     * @param removes whether something is taken away
     */
    void change(BookChange change, boolean removes) {
        if (removes) {
            removed++;
        } else if (change.action().equals(BookAction.ADD.name())) {
            created++;
        } else {
            changed++;
        }
        waiting.add(change);
        if (waiting.size() >= AT_ONCE) {
            flush();
        }
    }

    void flush() {
        new BookChanges(sql).add(intake, waiting);
        waiting.clear();
    }

    Verdict verdict() {
        long present = sql.count("SELECT (SELECT COUNT(DISTINCT person_id) FROM mentoring.profile_value)"
                + " + (SELECT COUNT(*) FROM mentoring.plan_successor)"
                + " + (SELECT COUNT(*) FROM mentoring.declared_flag WHERE cleared_on IS NULL)");
        boolean much = removed >= FEW && removed * 10 > present;
        String guard = much
                ? "The workbook takes something away in " + removed + " of its rows, more than a tenth of the "
                        + present + " profiles, names on plans and declared flags that there are."
                : null;
        return new Verdict(created, changed, unchanged, removed, guard);
    }
}
