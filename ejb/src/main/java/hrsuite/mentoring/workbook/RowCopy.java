package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterLine;
import hrsuite.mentoring.workbook.FormulaRules.Fate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Copies the rows of a sheet: empties what must not be handed back, marks what is wrong. */
final class RowCopy {

    private final SheetPlan plan;
    private final FormulaRules formulas;
    private final SharedUse shared;
    private final StyleSheet styles;
    private final ProblemCells problems;
    private int row;

    /** @param problems null for a sheet in which nothing is marked */
    RowCopy(SheetPlan plan, FormulaRules formulas, SharedUse shared, StyleSheet styles, ProblemCells problems) {
        this.plan = plan;
        this.formulas = formulas;
        this.shared = shared;
        this.styles = styles;
        this.problems = problems;
    }

    int lastRow() {
        return row;
    }

    void write(PartReader part, XmlOut out) throws IOException, XMLStreamException {
        out.markup("<sheetData>");
        while (part.next() == XMLStreamConstants.START_ELEMENT) {
            if (part.name().equals("row") && part.isOfSpreadsheet()) {
                writeRow(part, out);
            } else {
                part.skip();
            }
        }
        out.markup("</sheetData>");
    }

    private void writeRow(PartReader part, XmlOut out) throws IOException, XMLStreamException {
        Markup element = Markup.begin(part).without("spans");
        row = SheetScan.rowOf(element.get("r"), row);
        element.set("r", row);
        List<Markup> read = new ArrayList<>();
        while (part.next() == XMLStreamConstants.START_ELEMENT) {
            if (part.name().equals("c") && part.isOfSpreadsheet()) {
                read.add(Markup.read(part));
            } else {
                part.skip();
            }
        }
        TreeMap<Integer, Markup> cells = SheetCopy.byColumn(read);
        for (Map.Entry<Integer, Markup> cell : cells.entrySet()) {
            clean(cell.getKey(), cell.getValue());
        }
        if (problems != null && mark(cells)) {
            element.without("hidden");
        }
        element.writeBegin(out, false);
        for (Markup cell : cells.values()) {
            cell.write(out);
        }
        element.writeEnd(out);
    }

    private void clean(int column, Markup cell) throws IOException {
        cell.without("cm", "vm", "ph").set("r", RosterLine.cell(column, row));
        if (!plan.stays(row, column) || plan.isSensitiveTitle(row) && shared.hasDigits(cell)) {
            empty(cell);
            return;
        }
        Markup formula = cell.child("f");
        Fate fate = formula == null ? Fate.KEPT : formulas.of(formula, column);
        if (fate == Fate.EMPTIED) {
            empty(cell);
            return;
        }
        share(cell);
        if (fate == Fate.VALUE_ONLY) {
            keepValue(cell);
        }
    }

    private static void empty(Markup cell) {
        cell.without("t").clear();
    }

    private void share(Markup cell) throws IOException {
        if ("s".equals(cell.get("t")) && cell.child("v") != null) {
            shared.use(SheetScan.index(cell.child("v").text()));
            cell.remove("is");
        } else if ("inlineStr".equals(cell.get("t")) && cell.child("is") != null) {
            share(cell, shared.add(cell.child("is").renamed("si")));
        } else {
            cell.remove("is");
        }
    }

    private void keepValue(Markup cell) throws IOException {
        cell.remove("f");
        Markup value = cell.child("v");
        if ("str".equals(cell.get("t")) && value != null) {
            share(cell, shared.add(value.text()));
        }
    }

    private static void share(Markup cell, int index) {
        cell.clear();
        cell.set("t", "s").add(new Markup("v").add(Integer.toString(index)));
    }

    private boolean mark(Map<Integer, Markup> cells) {
        cells.values().forEach(cell -> {
            int style = styleOf(cell);
            int unmarked = styles.unmarked(style);
            if (unmarked != style) {
                cell.set("s", unmarked);
            }
        });
        List<ProblemCells.Cell> wrong = problems.ofRow(row);
        for (ProblemCells.Cell problem : wrong) {
            Markup cell = cells.computeIfAbsent(problem.column(), column -> SheetCopy.cell(column, row));
            cell.set("s", styles.marked(styleOf(cell), problem.severity()));
        }
        return !wrong.isEmpty();
    }

    private static int styleOf(Markup cell) {
        return cell.get("s") == null ? 0 : SheetScan.index(cell.get("s"));
    }
}
