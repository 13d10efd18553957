package hrsuite.mentoring.staff.roster;

import java.util.ArrayList;
import java.util.List;

/** The rows of a file from a place on. */
final class RowSource implements AutoCloseable {

    private final OpenRoster roster;
    private final int after;
    private final RowReader rows;

    /**
     * @param after the number of the last row that is not wanted
     */
    RowSource(OpenRoster roster, int after, RowReader rows) {
        this.roster = roster;
        this.after = after;
        this.rows = rows;
    }

    /** The next row of which a column that is read holds anything; null at the end. */
    StagedRow next() {
        for (RosterLine line = roster.next(); line != null; line = roster.next()) {
            StagedRow row = line.number() > after ? rows.read(line) : null;
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    /** What the dates read since the last question said about their order. */
    List<DateEvidence> evidence() {
        return rows.evidence();
    }

    /** What the reader has to say about the file and its columns, as far as it has come. */
    List<RosterReader.Remark> remarks() {
        List<RosterReader.Remark> remarks = new ArrayList<>(roster.remarks());
        remarks.addAll(rows.remarks());
        return remarks;
    }

    /** Cells over several rows, as far as the reader has come. */
    List<RosterReader.MergedCell> mergedCells() {
        return roster.mergedCells();
    }

    @Override
    public void close() {
        roster.close();
    }
}
