package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterLine;
import hrsuite.mentoring.staff.roster.RosterReader.MergedCell;
import hrsuite.mentoring.staff.roster.RosterReader.Remark;
import hrsuite.mentoring.staff.roster.RosterReader.RosterSheet;
import java.util.ArrayList;
import java.util.List;

/** One sheet of a workbook, pulled row by row; a row may be looked for before it is asked for. */
abstract class PulledSheet implements RosterSheet {

    /** The workbook around the sheet. */
    interface Workbook {

        /** Of the visible sheets, or of the others. */
        List<String> names(boolean visible);

        /** What is worth saying about the workbook as a whole. */
        List<Remark> remarks();
    }

    private final Workbook workbook;
    private final String name;
    private final RosterLine line = new RosterLine();
    private boolean waiting;

    PulledSheet(Workbook workbook, String name) {
        this.workbook = workbook;
        this.name = name;
    }

    /** Puts the next row that holds anything into the line; false at the end. */
    abstract boolean advance();

    abstract SheetTally tally();

    final RosterLine line() {
        return line;
    }

    /** Whether the sheet has a row that holds anything. */
    final boolean holdsSomething() {
        waiting = waiting || advance();
        return waiting;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final List<String> sheets() {
        return workbook.names(true);
    }

    @Override
    public final List<String> hiddenSheets() {
        return workbook.names(false);
    }

    @Override
    public final List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>(workbook.remarks());
        remarks.addAll(tally().remarks().list());
        return remarks;
    }

    @Override
    public final List<MergedCell> mergedCells() {
        return tally().merged().list();
    }

    @Override
    public final RosterLine next() {
        if (waiting) {
            waiting = false;
            return line;
        }
        return advance() ? line : null;
    }
}
