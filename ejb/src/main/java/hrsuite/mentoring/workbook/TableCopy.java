package hrsuite.mentoring.workbook;

import hrsuite.mentoring.workbook.FormulaRules.Fate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of a sheet, as it is handed back: its area, its columns, its look; nothing of what was emptied. */
final class TableCopy {

    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    private final Markup table;
    private final SheetPlan plan;
    private final Emptied emptied;
    private final List<Markup> columns;
    private final int first;

    private TableCopy(Markup table, SheetPlan plan, Emptied emptied, int first) {
        this.table = table;
        this.plan = plan;
        this.emptied = emptied;
        this.first = first;
        columns = table.child("tableColumns").children();
    }

    /** The table; null for one that does not fit its cells, or whose headings do not stay. */
    static TableCopy of(Markup table, SheetPlan plan, Emptied emptied) {
        Matcher area = AREA.matcher(String.valueOf(table.get("ref")));
        if (!area.matches() || table.get("displayName") == null || table.child("tableColumns") == null) {
            return null;
        }
        int first = SheetScan.column(area.group(1));
        TableCopy copy = new TableCopy(table, plan, emptied, first);
        boolean fits = SheetScan.column(area.group(3)) - first + 1 == copy.columns.size();
        return fits && copy.keepsHeadings(SheetScan.index(area.group(2))) ? copy : null;
    }

    private boolean keepsHeadings(int row) {
        boolean shown = !"0".equals(table.get("headerRowCount"));
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).get("name");
            boolean stays = plan.stays(row, first + i) && !plan.isSensitiveTitle(row);
            if (name == null || shown && !stays || !shown && plan.isEmptied(first + i)) {
                return false;
            }
        }
        return true;
    }

    String name() {
        return table.get("displayName");
    }

    /** The columns whose values stay, in upper case. */
    Set<String> columnsThatStay() {
        Set<String> staying = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!plan.isEmptied(first + i)) {
                staying.add(columns.get(i).get("name").toUpperCase(Locale.ROOT));
            }
        }
        return staying;
    }

    /** The table for its part. */
    Markup cleaned(int number, FormulaRules formulas) {
        table.without("tableType", "connectionId", "insertRow", "insertRowShift", "published")
                .set("id", number)
                .set("xmlns", PackageOut.MAIN);
        if (emptied.tells(table.get("comment"))) {
            table.without("comment");
        }
        table.remove("extLst");
        clean(table.child("autoFilter"));
        if (touchesEmptied(table.child("sortState"))) {
            table.remove("sortState");
        }
        for (int i = 0; i < columns.size(); i++) {
            clean(columns.get(i), first + i, formulas);
        }
        return table;
    }

    private void clean(Markup filter) {
        if (filter == null) {
            return;
        }
        for (Markup column : filter.children()) {
            String place = column.get("colId");
            boolean tells = place == null || plan.isEmptied(first + SheetScan.index(place));
            if (!column.name().equals("filterColumn") || tells) {
                filter.remove(column);
            }
        }
    }

    private boolean touchesEmptied(Markup sorting) {
        return sorting != null
                && sorting.all().stream()
                        .map(part -> part.get("ref"))
                        .anyMatch(area ->
                                area == null || Dropdowns.columns(area).stream().anyMatch(plan::isEmptied));
    }

    private void clean(Markup column, int place, FormulaRules formulas) {
        column.without("queryTableFieldId", "uniqueName");
        column.remove("xmlColumnPr");
        column.remove("extLst");
        for (String name : List.of("calculatedColumnFormula", "totalsRowFormula")) {
            Markup formula = column.child(name);
            if (formula != null && (plan.isEmptied(place) || formulas.of(formula, place) != Fate.KEPT)) {
                column.remove(name);
            }
        }
        boolean custom = "custom".equals(column.get("totalsRowFunction")) && column.child("totalsRowFormula") == null;
        if (plan.isEmptied(place) || custom) {
            column.without("totalsRowFunction");
        }
        if (plan.isEmptied(place) || emptied.tells(column.get("totalsRowLabel"))) {
            column.without("totalsRowLabel");
        }
    }
}
