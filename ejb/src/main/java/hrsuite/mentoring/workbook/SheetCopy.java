package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Copies a sheet event by event, one row held at a time: formats stay, cells are emptied and marked on the way. */
final class SheetCopy {

    /** What stays of a sheet, in the order in which it must stand. */
    private static final List<String> ORDER = List.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "autoFilter",
            "mergeCells",
            "conditionalFormatting",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks");

    private final PartReader part;
    private final XmlOut out;
    private final SheetPlan plan;
    private final RowCopy rows;
    private final Dropdowns dropdowns;
    private final List<Markup> further;
    private final SheetParts.References references;
    private boolean dropdownsWritten;

    /**
     * @param dropdowns offered on picklists
     * @param further rules that the sheet keeps where only newer programs look
     * @param references to what belongs to the sheet
     */
    SheetCopy(
            PartReader part,
            XmlOut out,
            SheetPlan plan,
            RowCopy rows,
            Dropdowns dropdowns,
            List<Markup> further,
            SheetParts.References references) {
        this.further = further;
        this.part = part;
        this.out = out;
        this.plan = plan;
        this.rows = rows;
        this.dropdowns = dropdowns;
        this.references = references;
    }

    void write() throws IOException, XMLStreamException {
        out.markup(PackageOut.PROLOG)
                .markup("<worksheet xmlns=\"" + PackageOut.MAIN + "\" xmlns:r=\"" + PackageOut.RELATIONS + "\">");
        part.next();
        while (part.next() == XMLStreamConstants.START_ELEMENT) {
            int place = part.isOfSpreadsheet() ? ORDER.indexOf(part.name()) : -1;
            if (place < 0) {
                part.skip();
            } else {
                writeDropdownsBefore(place);
                copy();
            }
        }
        writeDropdownsBefore(ORDER.size());
        writeReferences();
        out.markup("</worksheet>");
    }

    private void writeReferences() throws IOException {
        if (references.drawing() != null) {
            out.markup("<drawing r:id=\"" + references.drawing() + "\"/>");
        }
        if (references.notes() != null) {
            out.markup("<legacyDrawing r:id=\"" + references.notes() + "\"/>");
        }
        if (!references.tables().isEmpty()) {
            out.markup("<tableParts>");
            for (String table : references.tables()) {
                out.markup("<tablePart r:id=\"" + table + "\"/>");
            }
            out.markup("</tableParts>");
        }
    }

    private void writeDropdownsBefore(int place) throws IOException {
        if (!dropdownsWritten && place > ORDER.indexOf("dataValidations")) {
            writeDropdowns(new ArrayList<>());
        }
    }

    private void copy() throws IOException, XMLStreamException {
        switch (part.name()) {
            case "sheetData" -> rows.write(part, out);
            case "sheetPr" -> Markup.read(part).without("codeName").write(out);
            case "dimension", "sheetFormatPr", "printOptions", "pageMargins", "headerFooter" ->
                Markup.read(part).write(out);
            case "pageSetup" -> Markup.read(part).write(out);
            case "sheetViews", "cols", "mergeCells", "rowBreaks", "colBreaks" -> copyList(child -> child);
            case "autoFilter" -> copyFilter();
            case "conditionalFormatting" -> copyUnlessTelling();
            case "dataValidations" -> copyDropdowns();
            case "hyperlinks" -> copyList(this::inside);
            default -> part.skip();
        }
    }

    /** Copies a list child by child; null leaves a child out, and an empty list is none. */
    private void copyList(UnaryOperator<Markup> edit) throws IOException, XMLStreamException {
        Markup list = Markup.begin(part).without("count");
        boolean begun = false;
        while (part.next() == XMLStreamConstants.START_ELEMENT) {
            Markup child = part.isOfSpreadsheet() ? edit.apply(Markup.read(part)) : null;
            if (child != null) {
                if (!begun) {
                    list.writeBegin(out, false);
                    begun = true;
                }
                child.write(out);
            }
        }
        if (begun) {
            list.writeEnd(out);
        }
    }

    /** A link within the workbook; everything else leads outside. */
    private Markup inside(Markup link) {
        String to = link.get("location");
        return to == null || to.indexOf('[') >= 0 || touchesEmptied(link.get("ref")) ? null : link;
    }

    private void copyFilter() throws IOException, XMLStreamException {
        Markup filter = Markup.read(part);
        int first = SheetScan.columnOf(filter.get("ref"), 0);
        Markup kept = new Markup("autoFilter").set("ref", filter.get("ref"));
        for (Markup column : filter.children()) {
            String id = column.get("colId");
            if (column.name().equals("filterColumn") && id != null && !plan.isEmptied(first + SheetScan.index(id))) {
                kept.add(column);
            }
        }
        kept.write(out);
    }

    private void copyUnlessTelling() throws IOException, XMLStreamException {
        Markup formatting = Markup.read(part);
        if (!touchesEmptied(formatting.get("sqref")) && formatting.text().indexOf('[') < 0) {
            formatting.write(out);
        }
    }

    private void copyDropdowns() throws IOException, XMLStreamException {
        List<Markup> kept = new ArrayList<>();
        while (part.next() == XMLStreamConstants.START_ELEMENT) {
            kept.add(Markup.read(part));
        }
        writeDropdowns(kept);
    }

    private void writeDropdowns(List<Markup> rules) throws IOException {
        dropdownsWritten = true;
        rules.addAll(further);
        rules.removeIf(rule -> rule.get("sqref") == null
                || touchesEmptied(rule.get("sqref"))
                || rule.text().indexOf('[') >= 0);
        dropdowns.write(out, rules, rows.lastRow());
    }

    private boolean touchesEmptied(String areas) {
        return areas == null || Dropdowns.columns(areas).stream().anyMatch(plan::isEmptied);
    }

    /** The cells of a row by their columns. */
    static TreeMap<Integer, Markup> byColumn(List<Markup> cells) {
        TreeMap<Integer, Markup> byColumn = new TreeMap<>();
        int column = -1;
        for (Markup cell : cells) {
            column = SheetScan.columnOf(cell.get("r"), column);
            byColumn.put(column, cell);
        }
        return byColumn;
    }

    static Markup cell(int column, int row) {
        return new Markup("c").set("r", RosterLine.cell(column, row));
    }
}
