package hrsuite.mentoring.succession;

import static hrsuite.mentoring.succession.BookTables.ACTION;
import static hrsuite.mentoring.succession.BookTables.ASSESSED_BY;
import static hrsuite.mentoring.succession.BookTables.ASSESSED_ON;
import static hrsuite.mentoring.succession.BookTables.VALID_UNTIL;

import hrsuite.mentoring.staff.roster.TableRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Judges the names on plans of a workbook. A row without an action says what shall be: it adds the name, or changes it.
 * Nobody leaves a plan because a workbook does not name them.
 */
final class SuccessorSheet {

    private static final String SUCCESSOR = "successorNumber";
    private static final String READINESS = "readiness";
    private static final String RANK = "rank";
    private static final String EMERGENCY = "emergency";
    private static final String TRANSFER_TO = "transferToNumber";
    private static final int HIGHEST_RANK = 100;

    private final BookPiece piece;
    private final Set<String> seen = new HashSet<>();
    private NamedPlans plans;
    private List<StagedName> staged;

    SuccessorSheet(BookPiece piece) {
        this.piece = piece;
    }

    void judge(List<TableRow> rows) {
        plans = new NamedPlans(piece, rows);
        staged = new ArrayList<>();
        for (TableRow row : rows) {
            PlanSubject subject = isWhole(row) ? PlanSubject.of(piece, row) : null;
            if (subject != null && plans.isKnown(row, subject) && isNewHere(row, subject)) {
                judge(row, subject);
            }
        }
        StagedName.load(piece, staged);
    }

    private boolean isWhole(TableRow row) {
        String successor = row.said(SUCCESSOR);
        if (successor == null) {
            piece.refuse(
                    row,
                    SUCCESSOR,
                    null,
                    "SUCCESSOR_MISSING",
                    "The successor's employee number is missing.",
                    "Write it, or remove the row.");
            return false;
        }
        String rank = row.said(RANK);
        if (rank != null && (Integer.parseInt(rank) < 1 || Integer.parseInt(rank) > HIGHEST_RANK)) {
            piece.refuse(
                    row,
                    RANK,
                    rank,
                    "RANK_OUT_OF_RANGE",
                    "The rank " + rank + " is not from 1 to " + HIGHEST_RANK + ".",
                    "Empty it for the next place on the plan.");
            return false;
        }
        return !row.faulty();
    }

    private boolean isNewHere(TableRow row, PlanSubject subject) {
        if (seen.add(subject.key() + "/" + row.said(SUCCESSOR))) {
            return true;
        }
        piece.refuse(
                row,
                SUCCESSOR,
                row.said(SUCCESSOR),
                "SUCCESSOR_NOT_CLEAR",
                "The successor " + row.said(SUCCESSOR) + " is named a second time on the plan of " + subject + ".",
                "Keep one row for each name on a plan.");
        return false;
    }

    private void judge(TableRow row, PlanSubject subject) {
        String number = row.said(SUCCESSOR);
        PlannedSuccessor present = plans.present(subject, number);
        String said = row.said(ACTION);
        BookAction action =
                said != null ? BookAction.valueOf(said) : present == null ? BookAction.ADD : BookAction.UPDATE;
        if (action == BookAction.ADD && present != null) {
            refuse(
                    row,
                    "SUCCESSOR_NAMED_ALREADY",
                    number,
                    subject,
                    "is on the plan already",
                    "Write UPDATE, or nothing.");
        } else if (action != BookAction.ADD && present == null) {
            refuse(row, "SUCCESSOR_NOT_NAMED", number, subject, "is not on the plan", "Write ADD, or remove the row.");
        } else {
            switch (action) {
                case DELETE -> delete(row, subject, present);
                case TRANSFER -> transfer(row, subject, present);
                default -> save(row, subject, present, action);
            }
        }
    }

    private void refuse(TableRow row, String code, String number, PlanSubject subject, String what, String advice) {
        piece.refuse(
                row,
                ACTION,
                row.said(ACTION),
                code,
                "The successor " + number + " " + what + " of " + subject + ".",
                advice);
    }

    private void delete(TableRow row, PlanSubject subject, PlannedSuccessor present) {
        staged.add(StagedName.gone(subject, present));
        piece.change(change(row, BookAction.DELETE, subject, fieldsOf(present)), true);
    }

    private void transfer(TableRow row, PlanSubject from, PlannedSuccessor present) {
        PlanSubject to = PlanSubject.target(piece, row, from, row.said(TRANSFER_TO));
        if (to == null || !plans.isKnown(row, to)) {
            return;
        }
        if (plans.present(to, present.number()) != null || !seen.add(to.key() + "/" + present.number())) {
            piece.refuse(
                    row,
                    TRANSFER_TO,
                    row.said(TRANSFER_TO),
                    "SUCCESSOR_NAMED_ALREADY",
                    "The successor " + present.number() + " is on the plan of " + to + " already.",
                    "Write DELETE to take the name from the other plan.");
            return;
        }
        PlannedSuccessor after = after(row, to, present);
        if (after == null) {
            return;
        }
        staged.add(StagedName.gone(from, present));
        staged.add(StagedName.there(to, null, after));
        List<BookChange.Field> fields = new ArrayList<>();
        fields.add(new BookChange.Field(TRANSFER_TO, from.toString(), to.toString()));
        fields.addAll(StagedName.differing(present, after));
        piece.change(change(row, BookAction.TRANSFER, from, fields), false);
    }

    private void save(TableRow row, PlanSubject subject, PlannedSuccessor present, BookAction action) {
        PlannedSuccessor after = after(row, subject, present);
        if (after == null) {
            return;
        }
        if (after.equals(present)) {
            piece.unchanged();
            return;
        }
        plans.warnOfUnknown(row, present);
        staged.add(StagedName.there(subject, present, after));
        List<BookChange.Field> fields =
                present == null ? StagedName.differing(null, after) : StagedName.differing(present, after);
        piece.change(change(row, action, subject, fields), false);
    }

    /** The name as it shall be; null where the row is refused. */
    private PlannedSuccessor after(TableRow row, PlanSubject subject, PlannedSuccessor present) {
        PlannedSuccessor before = present == null ? NamedPlans.nobody(row.said(SUCCESSOR)) : present;
        boolean judged = !row.says(ASSESSED_ON, BookRows.text(before.assessedOn()))
                || !row.says(ASSESSED_BY, before.assessedBy())
                || !row.says(VALID_UNTIL, BookRows.text(before.validUntil()));
        Findings findings = new Findings();
        if (judged) {
            findings.assessment(
                    "", BookRows.day(row.said(ASSESSED_ON)), BookRows.day(row.said(VALID_UNTIL)), piece.today());
        }
        if (piece.refuse(row, findings)) {
            return null;
        }
        String readiness = row.saidOr(READINESS, BookRows.text(before.readiness()));
        String emergency = row.saidOr(EMERGENCY, BookRows.mark(before.emergency()));
        String rank = row.said(RANK);
        PlannedSuccessor same = new PlannedSuccessor(
                before.number(),
                rank != null ? Integer.parseInt(rank) : plans.place(subject, present),
                readiness == null ? null : Readiness.valueOf(readiness),
                "YES".equals(emergency),
                before.assessedOn(),
                before.assessedBy(),
                before.validUntil());
        boolean kept =
                present != null && same.readiness() == before.readiness() && same.emergency() == before.emergency();
        return judged ? judgedAs(row, same) : kept ? same : judgedNow(same);
    }

    private PlannedSuccessor judgedAs(TableRow row, PlannedSuccessor name) {
        String on = row.said(ASSESSED_ON);
        String by = row.said(ASSESSED_BY);
        return name.judged(
                on == null ? piece.today() : BookRows.day(on),
                by == null ? piece.by() : by,
                BookRows.day(row.said(VALID_UNTIL)));
    }

    private PlannedSuccessor judgedNow(PlannedSuccessor name) {
        return name.judged(piece.today(), piece.by(), null);
    }

    private static List<BookChange.Field> fieldsOf(PlannedSuccessor present) {
        return List.of(new BookChange.Field(READINESS, BookRows.text(present.readiness()), null));
    }

    private static BookChange change(
            TableRow row, BookAction action, PlanSubject subject, List<BookChange.Field> fields) {
        return BookChange.of("Successors", row, action, subject + " · " + row.said(SUCCESSOR), fields);
    }
}
