package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.roster.ColumnMap.MappedColumn;
import hrsuite.mentoring.staff.roster.RosterReader.MergedCell;
import hrsuite.mentoring.staff.roster.RosterReader.Remark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets a cell over several rows count for each of them, as whoever reads the sheet takes it; and says so. What is of one
 * person only, such as a number, a name or a date, stays with the first row.
 */
final class MergedCells {

    private static final int NAMED = 3;
    private static final Set<StaffField> SHARED = EnumSet.of(
            StaffField.DEPARTMENT,
            StaffField.DIVISION,
            StaffField.LOCATION,
            StaffField.COUNTRY,
            StaffField.TIME_ZONE,
            StaffField.WORKING_HOURS,
            StaffField.JOB_TITLE,
            StaffField.GRADE,
            StaffField.MANAGER_NUMBER,
            StaffField.STATUS);

    private final Sql sql;
    private final long intake;
    private final ColumnMap map;

    MergedCells(Sql sql, long intake, ColumnMap map) {
        this.sql = sql;
        this.intake = intake;
        this.map = map;
    }

    /** Fills the rows below the first one of each; what is to be said about it. */
    List<Remark> fill(List<MergedCell> cells) {
        List<Remark> remarks = new ArrayList<>();
        for (MappedColumn column : map.read()) {
            List<MergedCell> own = cells.stream()
                    .filter(cell -> cell.column() == column.place() && cell.firstRow() > map.headingRow())
                    .toList();
            if (!own.isEmpty()) {
                boolean shared = SHARED.contains(column.known().field());
                if (shared) {
                    fill(column.known().field().column(), own);
                }
                remarks.add(said(column, own, shared));
            }
        }
        return remarks;
    }

    private void fill(String column, List<MergedCell> cells) {
        sql.batch(
                "UPDATE mentoring.roster_staged SET " + column + " = (SELECT f." + column
                        + " FROM mentoring.roster_staged f WHERE f.intake_id = ? AND f.row_number = ?)"
                        + " WHERE intake_id = ? AND row_number > ? AND row_number <= ? AND " + column + " IS NULL",
                cells,
                cell -> new Object[] {intake, cell.firstRow(), intake, cell.firstRow(), cell.lastRow()});
    }

    private static Remark said(MappedColumn column, List<MergedCell> cells, boolean shared) {
        String named = cells.stream().limit(NAMED).map(MergedCell::toString).collect(Collectors.joining(", "));
        String where = "Column " + RosterLine.columnName(column.place()) + " (" + CellText.shown(column.heading(), 100)
                + ") has " + cells.size() + (cells.size() == 1 ? " cell" : " cells") + " over several rows, " + named
                + (cells.size() > NAMED ? " and others; " : "; ");
        return shared
                ? new Remark("MERGED_CELLS_REPEATED", where + "each counts for all of its rows.")
                : new Remark(
                        "MERGED_CELLS_READ_ONCE",
                        where + "each counts for its first row only. Where it is meant for all, separate the cells and"
                                + " fill it in.");
    }
}
