package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.roster.ProblemDetail.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with a workbook while it is being judged: counted, and written some at a time. */
final class NotedProblems implements WorkbookFeature.Problems {

    private static final int AT_ONCE = 1_000;

    private final ProblemStore store;
    private final long intake;
    private final List<Finding> waiting = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    private long errors;
    private long warnings;

    NotedProblems(ProblemStore store, long intake) {
        this.store = store;
        this.intake = intake;
    }

    @Override
    public void add(TableRow row, String column, Severity severity, Refusal.Reason reason) {
        Integer place = column == null ? null : row.places().get(column);
        note(new Finding(
                row.sheetNumber(),
                row.row(),
                place == null ? Finding.WHOLE_ROW : place,
                column,
                reason.value(),
                reason.code(),
                reason.message(),
                reason.advice(),
                severity));
    }

    void note(Finding finding) {
        if (finding.severity() == Severity.ERROR) {
            errors++;
            refused.add(finding.sheet() + "." + finding.row());
        } else {
            warnings++;
        }
        waiting.add(finding);
        if (waiting.size() >= AT_ONCE) {
            flush();
        }
    }

    void flush() {
        store.add(intake, waiting, true);
        waiting.clear();
    }

    long refusedRows() {
        return refused.size();
    }

    long errors() {
        return errors;
    }

    long warnings() {
        return warnings;
    }
}
