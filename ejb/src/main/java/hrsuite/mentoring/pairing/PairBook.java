package hrsuite.mentoring.pairing;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Refusal.Reason;
import hrsuite.mentoring.staff.roster.ProblemDetail.Severity;
import hrsuite.mentoring.staff.roster.TableRow;
import hrsuite.mentoring.staff.roster.WorkbookFeature;
import hrsuite.mentoring.staff.roster.WorkbookTable;
import hrsuite.mentoring.staff.roster.WorkbookTable.Column;
import hrsuite.mentoring.staff.roster.WorkbookTable.Lists;
import hrsuite.mentoring.staff.roster.WorkbookTable.Need;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Workbooks of pairs that one program takes over. */
final class PairBook implements WorkbookFeature {

    static final String HEADINGS = "/hrsuite/mentoring/pairing/headings_pairs.csv";

    private static final int MOST_PAIRS = 100_000;
    private static final String MENTOR = "mentor";
    private static final String MENTEE = "mentee";
    private static final String SINCE = "since";
    private static final WorkbookTable PAIRS = new WorkbookTable(
            "Pairs",
            List.of(
                    Column.number(MENTOR, "Mentor", Need.KEY),
                    Column.number(MENTEE, "Mentee", Need.KEY),
                    Column.day(SINCE, "Since")),
            new Lists(List.of(HEADINGS), List.of()));

    private final String program;
    private final Pairings pairings;
    private final PairStaging staging;

    PairBook(String program, Pairings pairings, PairStaging staging) {
        this.program = program;
        this.pairings = pairings;
        this.staging = staging;
    }

    @Override
    public String code() {
        return "PAIRS-" + program;
    }

    @Override
    public List<WorkbookTable> tables() {
        return List.of(PAIRS);
    }

    @Override
    public Verdict judge(long intake, String by, Rows rows, Problems problems) {
        List<TableRow> read = new ArrayList<>();
        rows.each(PAIRS, some -> take(some, read, problems));
        List<ExistingPair> pairs = read.stream().map(PairBook::pair).toList();
        TakeOver.Judged judged = pairings.judge(program, pairs);
        judged.refused().forEach(reason -> note(problems, read, pairs, reason));
        List<PairStaging.Staged> staged = new ArrayList<>();
        judged.good().forEach(pair -> staged.add(staged(read, pair, PairStaging.NEW)));
        judged.already().forEach(pair -> staged.add(staged(read, pair, PairStaging.ALREADY)));
        staging.replace(intake, staged);
        return new Verdict(judged.good().size(), 0, judged.already().size(), 0, null);
    }

    /** Rows with cells that cannot be read are noted already, and left out. */
    private static void take(List<TableRow> some, List<TableRow> read, Problems problems) {
        for (TableRow row : some) {
            boolean whole = !row.faulty() & present(row, MENTOR, problems) & present(row, MENTEE, problems);
            if (whole) {
                read.add(row);
            }
        }
        if (read.size() > MOST_PAIRS) {
            throw new Refusal(
                    Refusal.Kind.INVALID, Reason.said(PairBook.class, "file", null, "TOO_MANY_PAIRS", MOST_PAIRS));
        }
    }

    private static boolean present(TableRow row, String column, Problems problems) {
        if (row.said(column) == null && !row.faulty()) {
            problems.add(
                    row,
                    column,
                    Severity.ERROR,
                    Reason.said(PairBook.class, row.place(column), null, "NUMBER_MISSING", row.place(column)));
        }
        return row.said(column) != null;
    }

    private static ExistingPair pair(TableRow row) {
        String since = row.said(SINCE);
        return new ExistingPair(row.said(MENTOR), row.said(MENTEE), since == null ? null : LocalDate.parse(since));
    }

    private static PairStaging.Staged staged(List<TableRow> read, TakeOver.Numbered pair, String outcome) {
        return new PairStaging.Staged(read.get(pair.number() - 1).row(), pair.pair(), outcome);
    }

    /** Tells a reason against a pair by the cell that it is about; a reason about both by the mentor's. */
    private static void note(Problems problems, List<TableRow> read, List<ExistingPair> pairs, Reason reason) {
        int at = PairSheet.number(reason) - 1;
        TableRow row = read.get(at);
        String column = PairSheet.part(reason, pairs.get(at));
        String place = row.place(column);
        String message = place + reason.message().substring(reason.place().length());
        problems.add(
                row,
                column,
                Severity.ERROR,
                new Reason(place, reason.value(), reason.code(), message, reason.advice()));
    }

    @Override
    public boolean isAsJudged(long intake) {
        return pairings.objections(program, staging.toMake(intake)).isEmpty();
    }

    @Override
    public void apply(long intake, String by) {
        pairings.confirm(program, staging.toMake(intake));
    }

    @Override
    public void undo(long intake, String by) {
        throw new Refusal(Refusal.Kind.CONFLICT, Reason.said(PairBook.class, "intake", intake, "PAIRS_STAY"));
    }
}
