package hrsuite.mentoring.workbook;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.roster.ReadingBounds;
import hrsuite.mentoring.staff.roster.RosterLine;

/** Counts rows and cells against the bounds while a sheet is read. */
final class SheetTally {

    private final ReadingBounds bounds;
    private final SheetRemarks remarks = new SheetRemarks();
    private final MergedAreas merged = new MergedAreas();
    private int row;
    private long cells;

    SheetTally(ReadingBounds bounds) {
        this.bounds = bounds;
    }

    /** Begins the row of that number; it must be further down than the one before. */
    void row(int number) {
        if (number <= row) {
            throw Refusal.invalid(
                    "row " + number,
                    null,
                    "FILE_DAMAGED",
                    "Row " + number + " stands below row " + row + " in the file.",
                    "Open it in a spreadsheet program, save it again as .xlsx, and upload that.");
        }
        if (number > bounds.rows()) {
            throw tooManyRows();
        }
        row = number;
    }

    /** The number of the row that has been begun; 0 before the first. */
    int row() {
        return row;
    }

    /** Counts a row that holds something. */
    void cells(int count) {
        cells += count;
        if (cells > bounds.cells()) {
            throw BoundedArchive.tooLarge("more than " + bounds.cells() + " cells");
        }
    }

    void requireColumn(int column) {
        if (column >= bounds.columns()) {
            String cell = RosterLine.cell(column, row);
            throw Refusal.invalid(
                    cell,
                    null,
                    "TOO_MANY_COLUMNS",
                    "Cell " + cell + " is beyond the " + bounds.columns() + " columns that are read.",
                    "Remove what stands to the right of the staff list.");
        }
    }

    void requireLength(int column, int length) {
        if (length > bounds.textLength()) {
            throw tooLong("cell " + RosterLine.cell(column, row), bounds.textLength());
        }
    }

    int mostRows() {
        return bounds.rows();
    }

    int mostColumns() {
        return bounds.columns();
    }

    int textLength() {
        return bounds.textLength();
    }

    SheetRemarks remarks() {
        return remarks;
    }

    MergedAreas merged() {
        return merged;
    }

    private Refusal tooManyRows() {
        return Refusal.invalid(
                "row " + (bounds.rows() + 1L),
                null,
                "TOO_MANY_ROWS",
                "The sheet has more than " + bounds.rows() + " rows.",
                "Divide the list into several files and upload them one after the other in partial mode.");
    }

    static Refusal tooLong(String place, int length) {
        return Refusal.invalid(
                place,
                null,
                "TEXT_TOO_LONG",
                "The text at " + place + " has more than " + length + " characters.",
                "Shorten it, or check that the file has not been damaged.");
    }
}
