package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.ProblemDetail;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Column;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Problem;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Problems;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Uploaded;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Use;
import hrsuite.mentoring.staff.roster.RosterLine;
import hrsuite.mentoring.workbook.StyleSheet.Own;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The list of what is wrong, each with a link to its cell. */
final class ProblemsSheet {

    static final String NAME = "Problems";
    static final String TITLE = "What to correct";

    private static final String[] HEADINGS = {
        "Cell", "Row of the upload", "In the column", "It says", "What is wrong", "What to do", "Weight"
    };
    private static final int[] WIDTHS = {10, 12, 24, 26, 70, 60, 10};
    private static final int MOST = 1_000_000;
    private static final int HEADING_POINTS = 30;

    private final Uploaded uploaded;
    private final StyleSheet styles;
    private final String sheet;
    private final List<String> emptiedSheets;
    private final int notesLeftBehind;
    private final Map<String, String> headings = new HashMap<>();
    private XmlOut out;
    private int row;
    private int firstProblem;

    /**
     * @param sheet the name of the sheet to which the links lead; null for none
     * @param notesLeftBehind how many notes spoke of what was emptied
     */
    ProblemsSheet(Uploaded uploaded, StyleSheet styles, String sheet, List<String> emptiedSheets, int notesLeftBehind) {
        this.notesLeftBehind = notesLeftBehind;
        this.uploaded = uploaded;
        this.styles = styles;
        this.sheet = sheet;
        this.emptiedSheets = emptiedSheets;
        uploaded.tables().forEach(table -> table.columns()
                .forEach(column -> headings.put(key(table.sheet(), column.place()), column.heading())));
    }

    /** @param places gives a fresh way from rows of the file to rows of the sheet each time */
    void write(Problems problems, Supplier<IntUnaryOperator> places, XmlOut target) throws IOException {
        out = target;
        out.markup(PackageOut.PROLOG).markup("<worksheet xmlns=\"" + PackageOut.MAIN + "\">");
        out.markup("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\""
                + " workbookViewId=\"0\"/></sheetViews><cols>");
        for (int i = 0; i < WIDTHS.length; i++) {
            out.markup("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + WIDTHS[i]
                    + "\" customWidth=\"1\"/>");
        }
        out.markup("</cols><sheetData>");
        writeWords();
        writeProblems(problems.inOrder(), places.get());
        out.markup("</sheetData>");
        writeLinks(problems.inOrder(), places.get());
        out.markup("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>");
    }

    private void writeWords() throws IOException {
        line(Own.TITLE, TITLE);
        for (String words : words()) {
            line(null, words);
        }
        row++;
        begin(HEADING_POINTS);
        for (int i = 0; i < HEADINGS.length; i++) {
            text(i, styles.own(Own.HEADING), HEADINGS[i]);
        }
        out.markup("</row>");
        firstProblem = row + 1;
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        words.add("Correct the colored cells, save, and upload this workbook again. Point at a cell to read its note.");
        words.add("Red: the row is refused. Yellow: the row is taken, but somebody should look.");
        if (uploaded.onlyProblems()) {
            words.add(
                    "Only the rows with problems are here. Upload it as a part of the staff (mode partial), never as the"
                            + " whole company: who is not in it stays as they are.");
        }
        String emptied = uploaded.columns().stream()
                .filter(column -> column.use() == Use.SENSITIVE)
                .map(Column::heading)
                .collect(Collectors.joining(", "));
        if (!emptied.isEmpty()) {
            words.add("Emptied, because such things are neither kept nor handed back: " + emptied + ".");
        }
        if (!emptiedSheets.isEmpty()) {
            words.add("Emptied for the same reason, as whole sheets: " + String.join(", ", emptiedSheets) + ".");
        }
        if (notesLeftBehind > 0) {
            words.add("Notes that speak of such things are left out as well: " + notesLeftBehind + ".");
        }
        return words;
    }

    private void writeProblems(Iterator<Problem> problems, IntUnaryOperator places) throws IOException {
        for (int i = 0; i < MOST && problems.hasNext(); i++) {
            Problem problem = problems.next();
            ProblemDetail detail = problem.detail();
            RowHeight height = new RowHeight();
            height.include(detail.message(), WIDTHS[4]);
            height.include(detail.advice() == null ? "" : detail.advice(), WIDTHS[5]);
            begin(height.points());
            int style = styles.own(Own.TEXT);
            if (isPlaced(problem)) {
                String cell = cellOf(problem, places);
                text(0, styles.own(Own.LINK), isOfSeveral() ? detail.sheet() + "!" + cell : cell);
            }
            if (detail.row() > 0) {
                text(1, style, Integer.toString(detail.row()));
            }
            text(2, style, headings.getOrDefault(key(sheetOf(problem, uploaded.sheet()), problem.column()), ""));
            text(3, style, detail.value());
            text(4, style, detail.message());
            text(5, style, detail.advice());
            text(6, style, detail.severity() == ProblemDetail.Severity.ERROR ? "refused" : "look");
            out.markup("</row>");
        }
    }

    private static String key(String sheet, int place) {
        return place + "." + sheet;
    }

    private boolean isOfSeveral() {
        return !uploaded.further().isEmpty();
    }

    /** Of several tables each problem names its own. */
    private String sheetOf(Problem problem, String only) {
        return isOfSeveral() ? problem.detail().sheet() : only;
    }

    private boolean isPlaced(Problem problem) {
        return sheet != null && problem.column() >= 0 && problem.detail().row() > 0;
    }

    private static String cellOf(Problem problem, IntUnaryOperator places) {
        return RosterLine.cell(
                problem.column(), places.applyAsInt(problem.detail().row()));
    }

    /** Links are written after the rows; a sheet may only have so many. */
    private void writeLinks(Iterator<Problem> problems, IntUnaryOperator places) throws IOException {
        boolean begun = false;
        int at = firstProblem;
        for (int i = 0; i < Notes.MOST && problems.hasNext(); i++, at++) {
            Problem problem = problems.next();
            if (isPlaced(problem)) {
                out.markup(begun ? "" : "<hyperlinks>");
                begun = true;
                String cell = cellOf(problem, places);
                out.markup("<hyperlink ref=\"A" + at + "\" location=\"")
                        .text("'" + sheetOf(problem, sheet).replace("'", "''") + "'!" + cell)
                        .markup("\" display=\"" + cell + "\"/>");
            }
        }
        out.markup(begun ? "</hyperlinks>" : "");
    }

    private void line(Own look, String words) throws IOException {
        begin(look == Own.TITLE ? (int) RowHeight.TITLE_POINTS : 0);
        text(0, look == null ? -1 : styles.own(look), words);
        out.markup("</row>");
    }

    private void begin(int points) throws IOException {
        out.markup("<row r=\"").number(++row);
        if (points > 0) {
            out.markup("\" ht=\"").number(points).markup("\" customHeight=\"1");
        }
        out.markup("\">");
    }

    private void text(int column, int style, String words) throws IOException {
        if (words == null || words.isEmpty()) {
            return;
        }
        out.markup("<c r=\"" + RosterLine.cell(column, row) + (style < 0 ? "" : "\" s=\"" + style));
        out.markup("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">").text(SheetText.storable(words));
        out.markup("</t></is></c>");
    }
}
