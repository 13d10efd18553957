package hrsuite.mentoring.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** What a workbook says of itself, as far as it is handed back: its sheets, its calendar, its names of areas. */
final class WorkbookOutline {

    /**
     * A sheet of cells.
     *
     * @param state null for a visible one
     */
    record Sheet(String name, String state, String part) {}

    /** A name that stands for cells of the same workbook and for nothing else. */
    private static final Pattern AREAS = Pattern.compile(
            "('[^'\\[\\]|]+'|[\\p{L}\\p{N}_.]+)!\\$?[A-Z]{0,3}\\$?\\d*"
                    + "(:\\$?[A-Z]{0,3}\\$?\\d*)?(,('[^'\\[\\]|]+'|[\\p{L}\\p{N}_.]+)!\\$?[A-Z]{0,3}\\$?\\d*(:\\$?[A-Z]{0,3}\\$?\\d*)?)*");

    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<Integer, Integer> newPlaces = new HashMap<>();
    private final List<Markup> names = new ArrayList<>();
    private boolean from1904;
    private int active;
    private int listed;

    void read(PartReader part, Relationships related) throws XMLStreamException {
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && part.isOfSpreadsheet()) {
                switch (part.name()) {
                    case "sheet" -> add(part, related);
                    case "definedName" -> names.add(Markup.read(part));
                    case "workbookPr" -> from1904 = XlsxFile.isTrue(part.attribute("date1904"));
                    case "workbookView" -> active = activeOf(part);
                    default -> {
                        // the rest is about windows and about what is not handed back
                    }
                }
            }
        }
    }

    private static int activeOf(PartReader part) {
        String tab = part.attribute("activeTab");
        return tab == null ? 0 : SheetScan.index(tab);
    }

    private void add(PartReader part, Relationships related) {
        Relationships.Target target = related.get(part.attribute("id"));
        if (target != null && target.type().equals("worksheet")) {
            newPlaces.put(listed, sheets.size());
            sheets.add(new Sheet(part.attribute("name"), part.attribute("state"), target.part()));
        }
        listed++;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** Takes a sheet away that is written anew. */
    void drop(Sheet dropped) {
        int place = sheets.indexOf(dropped);
        sheets.remove(place);
        newPlaces.replaceAll((listedAt, now) -> now > place ? now - 1 : now == place ? -1 : now);
        newPlaces.values().removeIf(now -> now < 0);
    }

    /**
     * Writes it.
     *
     * @param ids of the references to the sheets, in their order, and to the list of problems behind them
     */
    void write(List<String> ids, String problems, XmlOut out) throws IOException {
        out.markup(PackageOut.PROLOG)
                .markup("<workbook xmlns=\"" + PackageOut.MAIN + "\" xmlns:r=\"" + PackageOut.RELATIONS + "\">");
        out.markup(from1904 ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>");
        out.markup("<bookViews><workbookView activeTab=\"" + newPlaces.getOrDefault(active, 0) + "\"/></bookViews>");
        out.markup("<sheets>");
        for (int i = 0; i < ids.size(); i++) {
            boolean last = i == sheets.size();
            writeSheet(last ? new Sheet(problems, null, null) : sheets.get(i), i + 1, ids.get(i), out);
        }
        out.markup("</sheets>");
        writeNames(out);
        out.markup("<calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/></workbook>");
    }

    private static void writeSheet(Sheet sheet, int number, String id, XmlOut out) throws IOException {
        Markup element = new Markup("sheet").set("name", sheet.name()).set("sheetId", number);
        if (sheet.state() != null) {
            element.set("state", sheet.state());
        }
        element.set("r:id", id).write(out);
    }

    private void writeNames(XmlOut out) throws IOException {
        boolean begun = false;
        for (Markup name : names) {
            String sheet = name.get("localSheetId");
            Integer place = sheet == null ? null : newPlaces.get(SheetScan.index(sheet));
            if (AREAS.matcher(name.text()).matches() && (sheet == null || place != null)) {
                out.markup(begun ? "" : "<definedNames>");
                begun = true;
                if (place != null) {
                    name.set("localSheetId", place);
                }
                name.without(
                                "comment",
                                "description",
                                "help",
                                "statusBar",
                                "customMenu",
                                "function",
                                "vbProcedure",
                                "xlm")
                        .write(out);
            }
        }
        out.markup(begun ? "</definedNames>" : "");
    }
}
