package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterAnnotator.Column;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Use;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of a sheet is handed back: which cells stay and which are emptied. */
final class SheetPlan {

    private final int headingRow;
    private final Set<Integer> read = new HashSet<>();
    private final Set<Integer> withheld = new HashSet<>();
    /** By column: the last row that stays. */
    private final Map<Integer, Integer> emptiedBelow = new HashMap<>();

    private final Set<Integer> sensitiveRows = new HashSet<>();

    /**
     * @param found by column: the first row with a sensitive word
     */
    SheetPlan(int headingRow, List<Column> columns, Map<Integer, Integer> found) {
        this.headingRow = headingRow;
        for (Column column : columns) {
            switch (column.use()) {
                case READ -> read.add(column.place());
                case SENSITIVE -> emptiedBelow.put(column.place(), headingRow);
                case WITHHELD -> withheld.add(column.place());
                default -> {
                    // handed back unless a word in it is sensitive
                }
            }
        }
        found.forEach(this::add);
    }

    private void add(int column, int row) {
        if (row < headingRow) {
            sensitiveRows.add(row);
        } else if (!read.contains(column)) {
            emptiedBelow.merge(column, row, Math::min);
        }
    }

    /** A sheet of which everything stays. */
    static SheetPlan whole() {
        return new SheetPlan(0, List.of(), Map.of());
    }

    boolean stays(int row, int column) {
        if (withheld.contains(column) && row >= headingRow) {
            return false;
        }
        return row <= emptiedBelow.getOrDefault(column, Integer.MAX_VALUE);
    }

    /** Whether a row above the headings speaks of something sensitive, so that its numbers must not stay. */
    boolean isSensitiveTitle(int row) {
        return sensitiveRows.contains(row);
    }

    boolean isRead(int column) {
        return read.contains(column);
    }

    boolean isEmptied(int column) {
        return withheld.contains(column) || emptiedBelow.containsKey(column);
    }

    boolean emptiesSomething() {
        return !withheld.isEmpty() || !emptiedBelow.isEmpty() || !sensitiveRows.isEmpty();
    }

    int headingRow() {
        return headingRow;
    }

    static boolean isPicklist(Column column) {
        return column.use() == Use.READ && !column.allowed().isEmpty();
    }
}
