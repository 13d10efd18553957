package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterReader.MergedCell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The merged cells of a sheet that stretch over several rows. */
final class MergedAreas {

    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6}):[A-Z]{1,3}([1-9]\\d{0,6})");
    private static final int LETTERS = 26;
    private static final int MOST = 20_000;

    private final List<MergedCell> cells = new ArrayList<>();

    /** Takes an area in as a sheet writes it: {@code A2:B5}. */
    void add(String reference) {
        Matcher area = AREA.matcher(reference);
        if (area.matches()) {
            int column = 0;
            for (char letter : area.group(1).toCharArray()) {
                column = column * LETTERS + letter - 'A' + 1;
            }
            add(Integer.parseInt(area.group(2)), Integer.parseInt(area.group(3)), column - 1);
        }
    }

    /** Rows from 1, the column from 0. */
    void add(int firstRow, int lastRow, int column) {
        if (lastRow > firstRow && cells.size() < MOST) {
            cells.add(new MergedCell(firstRow, lastRow, column));
        }
    }

    List<MergedCell> list() {
        return List.copyOf(cells);
    }
}
