package hrsuite.mentoring.staff.roster;

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

    @Override
    public void close() {
        roster.close();
    }
}
