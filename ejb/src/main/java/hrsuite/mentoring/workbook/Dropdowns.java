package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterAnnotator.Column;
import hrsuite.mentoring.staff.roster.RosterLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists of allowed codes on the picklist columns of a sheet; other words are warned of, since many are understood. */
final class Dropdowns {

    private static final int LONGEST_LIST = 255;
    private static final int LONGEST_WORDS = 225;
    private static final int LONGEST_TITLE = 32;
    private static final int ROWS_TO_ADD = 1_000;

    private final int headingRow;
    private final List<Column> picklists;

    Dropdowns(int headingRow, List<Column> columns) {
        this.headingRow = headingRow;
        this.picklists = columns.stream()
                .filter(SheetPlan::isPicklist)
                .filter(column -> list(column).length() <= LONGEST_LIST)
                .toList();
    }

    private static String list(Column column) {
        return String.join(",", column.allowed());
    }

    /**
     * Writes the rules of a sheet.
     *
     * @param others that it has already; a column that they know gets none of ours
     */
    void write(XmlOut out, List<Markup> others, int lastRow) throws IOException {
        List<Markup> rules = new ArrayList<>(others);
        Set<Integer> taken = new HashSet<>();
        others.forEach(rule -> taken.addAll(columns(rule.get("sqref"))));
        for (Column column : picklists) {
            if (!taken.contains(column.place())) {
                rules.add(rule(column, Math.min(lastRow + ROWS_TO_ADD, StreamedSheet.MOST_ROWS)));
            }
        }
        if (!rules.isEmpty()) {
            out.markup("<dataValidations>");
            for (Markup rule : rules) {
                rule.write(out);
            }
            out.markup("</dataValidations>");
        }
    }

    private Markup rule(Column column, int lastRow) {
        String first = RosterLine.cell(column.place(), headingRow + 1);
        String words = "Expected is one of: " + String.join(", ", column.allowed());
        return new Markup("dataValidation")
                .set("type", "list")
                .set("errorStyle", "warning")
                .set("allowBlank", 1)
                .set("showErrorMessage", 1)
                .set("errorTitle", shortened(column.heading(), LONGEST_TITLE))
                .set("error", shortened(words, LONGEST_WORDS))
                .set("sqref", first + ":" + RosterLine.cell(column.place(), lastRow))
                .add(new Markup("formula1").add("\"" + list(column) + "\""));
    }

    private static String shortened(String text, int length) {
        String whole = EscapedText.encode(text);
        return whole.length() <= length ? whole : whole.substring(0, length - 1) + "…";
    }

    /** The columns of some areas, at most as many as a sheet has. */
    static Set<Integer> columns(String areas) {
        Set<Integer> columns = new HashSet<>();
        for (String area : areas.strip().split("\\s+")) {
            String[] corners = area.replace("$", "").split(":");
            int first = SheetScan.columnOf(corners[0], -1);
            int last = corners.length == 1 ? first : SheetScan.columnOf(corners[1], -1);
            boolean wholeRows = first < 0 || last < 0;
            for (int column = wholeRows ? 0 : first;
                    column <= (wholeRows ? 16_383 : Math.min(last, 16_383));
                    column++) {
                columns.add(column);
            }
        }
        return columns;
    }
}
