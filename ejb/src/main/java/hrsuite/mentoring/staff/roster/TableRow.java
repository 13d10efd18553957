package hrsuite.mentoring.staff.roster;

import java.util.Map;
import java.util.Objects;

/**
 * A row of a table as it was read.
 *
 * @param sheet name of its sheet; empty in a file that has none
 * @param sheetNumber its place among the visible ones, from 1; 0 in a file that has none
 * @param row number in the sheet, from 1
 * @param said by column code, what the row says, normalized; null for a blank cell; without the columns that the sheet does
 *     not have
 * @param places by column code, where it stands in the sheet, from 0
 * @param faulty whether a cell could not be read, which is noted already
 */
public record TableRow(
        String sheet, int sheetNumber, int row, Map<String, String> said, Map<String, Integer> places, boolean faulty) {

    /** Whether the sheet has that column. */
    public boolean has(String column) {
        return said.containsKey(column);
    }

    /** What it says there; null for nothing. */
    public String said(String column) {
        return said.get(column);
    }

    /** What it says there, or what is true already where the sheet does not have the column. */
    public String saidOr(String column, String present) {
        return has(column) ? said(column) : present;
    }

    /** Whether it says nothing else than what is known: the sheet lacks the column, or holds the same. */
    public boolean says(String column, String known) {
        return !has(column) || Objects.equals(said(column), known == null ? null : asRead(known));
    }

    private static String asRead(String known) {
        String clean = CellText.clean(known);
        return clean.isEmpty() ? null : clean;
    }

    /** The cell of a column: {@code Profiles!C17}; of the whole row where the sheet does not have it. */
    public String place(String column) {
        Integer place = column == null ? null : places.get(column);
        return place == null ? (sheet.isEmpty() ? "" : sheet + ", ") + "row " + row : place(sheet, place, row);
    }

    static String place(String sheet, int column, int row) {
        return (sheet.isEmpty() ? "" : sheet + "!") + RosterLine.cell(column, row);
    }
}
