package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.roster.ProblemDetail.Severity;
import java.util.List;
import java.util.function.Consumer;

/** SPI: a feature that takes in workbooks of its own, by the same ways as rosters. All methods run in a transaction. */
public interface WorkbookFeature {

    /** A word in capitals under which its intakes are kept apart from all others. */
    String code();

    /** What is understood, in the order in which it is judged. */
    List<WorkbookTable> tables();

    /**
     * Judges what a workbook says and keeps what it would change, in place of what was kept of this intake before.
     * Changes nothing else.
     *
     * @param by who uploaded it
     */
    Verdict judge(long intake, String by, Rows rows, Problems problems);

    /** Whether all that the intake would change is still as it was judged. */
    boolean isAsJudged(long intake);

    /** Makes the changes of a judged intake. */
    void apply(long intake, String by);

    /** Brings the values of before back, but where somebody else has said something since. */
    void undo(long intake, String by);

    /** The rows of the uploaded workbook. */
    interface Rows {

        /** Hands out all rows of a table, some at a time, in their order. */
        void each(WorkbookTable table, Consumer<List<TableRow>> some);
    }

    /** Takes what is wrong. */
    interface Problems {

        /**
         * Notes it; an error refuses the row.
         *
         * @param column code of the column; null where the whole row is meant
         */
        void add(TableRow row, String column, Severity severity, Refusal.Reason reason);
    }

    /**
     * What applying would do, counted in rows.
     *
     * @param removed rows that take something away
     * @param guard what has to be confirmed because so much would be removed; null for nothing
     */
    record Verdict(long created, long changed, long unchanged, long removed, String guard) {}
}
