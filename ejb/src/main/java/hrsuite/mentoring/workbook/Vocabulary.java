package hrsuite.mentoring.workbook;

import java.util.Map;

/** Which elements are read, by their namespaces, and under which prefix they are written; all others are passed over. */
final class Vocabulary {

    static final String CELLS_OF_DRAWINGS = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    static final String DRAWINGS = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /** Spreadsheets themselves; references to other parts are not read. */
    static final Vocabulary SPREADSHEET = new Vocabulary(Map.of(), Map.of(), false);

    /** Drawings on sheets, and their charts; references have the prefix {@code r}. */
    static final Vocabulary DRAWING = new Vocabulary(
            Map.of(CELLS_OF_DRAWINGS, "xdr:", DRAWINGS, "a:", CHARTS, "c:"), Map.of(PackageOut.RELATIONS, "r:"), false);

    /** Whatever it is, only to be read. */
    static final Vocabulary ANY = new Vocabulary(Map.of(), Map.of(), true);

    private final Map<String, String> elements;
    private final Map<String, String> attributes;
    private final boolean any;

    private Vocabulary(Map<String, String> elements, Map<String, String> attributes, boolean any) {
        this.elements = elements;
        this.attributes = attributes;
        this.any = any;
    }

    /** The prefix of the element that has just begun; null for one that is passed over. */
    String prefix(PartReader part) {
        if (any) {
            return "";
        }
        return elements.isEmpty() ? part.isOfSpreadsheet() ? "" : null : elements.get(part.space());
    }

    /** The prefix of an attribute; null for one that is passed over. */
    String prefixOfAttribute(String space) {
        return space == null || space.isEmpty() ? "" : attributes.get(space);
    }
}
