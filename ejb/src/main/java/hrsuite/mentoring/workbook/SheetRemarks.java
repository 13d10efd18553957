package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterLine;
import hrsuite.mentoring.staff.roster.RosterReader.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What is worth saying about a sheet that is read as a whole though a person may see only a part of it. */
final class SheetRemarks {

    private static final int NAMED = 10;

    private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
    private int hiddenRows;

    static Remark macrosIgnored() {
        return new Remark("MACROS_IGNORED", "The workbook holds macros; they were neither run nor looked at.");
    }

    void hiddenRow() {
        hiddenRows++;
    }

    /** Notes hidden columns, from 0, the last one included. */
    void hiddenColumns(int first, int last) {
        for (int column = Math.max(first, 0); column <= last && hiddenColumns.size() < Short.MAX_VALUE; column++) {
            hiddenColumns.add(column);
        }
    }

    List<Remark> list() {
        List<Remark> remarks = new ArrayList<>();
        if (hiddenRows > 0) {
            String rows = hiddenRows == 1 ? "One row is hidden; it was" : hiddenRows + " rows are hidden; they were";
            remarks.add(new Remark("HIDDEN_ROWS_READ", rows + " read like the others."));
        }
        if (!hiddenColumns.isEmpty()) {
            remarks.add(new Remark("HIDDEN_COLUMNS_READ", columns() + " read like the others."));
        }
        return remarks;
    }

    private String columns() {
        if (hiddenColumns.size() == 1) {
            return "Column " + RosterLine.columnName(hiddenColumns.first()) + " is hidden; it was";
        }
        if (hiddenColumns.size() > NAMED) {
            return hiddenColumns.size() + " columns are hidden; they were";
        }
        List<String> names = hiddenColumns.stream().map(RosterLine::columnName).toList();
        return "Columns " + String.join(", ", names) + " are hidden; they were";
    }
}
