package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterAnnotator.Column;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Problems;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Uploaded;
import hrsuite.mentoring.staff.roster.RosterLine;
import hrsuite.mentoring.staff.roster.RosterLine.Content;
import hrsuite.mentoring.staff.roster.RosterReader.RosterSheet;
import hrsuite.mentoring.workbook.ProblemCells.Cell;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * A workbook made of what was read, for files that are none or that are too long to be handed back whole. Rows keep
 * their numbers, unless only those with problems are there.
 */
final class WorkbookMade implements AutoCloseable {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final int WIDTH = 18;
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,14})?");
    private static final LocalDateTime DAY_ZERO = LocalDate.of(1899, 12, 30).atStartOfDay();
    private static final LocalDateTime FIRST_DAY = LocalDate.of(1900, 3, 1).atStartOfDay();
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/?*\\[\\]:]");

    private final Uploaded uploaded;
    private final Problems problems;
    private final Map<Integer, Column> columns = new HashMap<>();
    private final StyleSheet styles;
    private final SharedUse shared = new SharedUse();
    private final Set<Integer> telling = new HashSet<>();
    private XmlOut out;
    private int written;

    WorkbookMade(Uploaded uploaded, Problems problems) throws IOException, XMLStreamException {
        this.uploaded = uploaded;
        this.problems = problems;
        uploaded.columns().forEach(column -> columns.put(column.place(), column));
        try (PartReader part = new PartReader(StyleSheet.usual())) {
            styles = StyleSheet.of(part);
        }
    }

    void write(OutputStream stream) throws IOException, XMLStreamException {
        PackageOut target = new PackageOut(stream);
        String name = sheetName();
        String notes = writeNotes(target);
        out = target.begin("xl/worksheets/sheet1.xml", "worksheet");
        writeSheet(notes);
        target.end();
        XmlOut list = target.begin("xl/worksheets/sheet2.xml", "worksheet");
        new ProblemsSheet(uploaded, styles, name, List.of(), 0).write(problems, places(), list);
        target.end();
        try (PartReader part = new PartReader(StyleSheet.usual())) {
            styles.write(part, target.begin("xl/styles.xml", "styles"));
        }
        target.end();
        shared.write(null, target.begin("xl/sharedStrings.xml", "sharedStrings"));
        target.end();
        writeOutline(target, name);
        target.finish();
    }

    private static void writeOutline(PackageOut target, String name) throws IOException {
        target.relate("", "officeDocument", WORKBOOK);
        target.relate(WORKBOOK, "styles", "styles.xml");
        target.relate(WORKBOOK, "sharedStrings", "sharedStrings.xml");
        XmlOut outline = target.begin(WORKBOOK, "sheet.main");
        outline.markup(PackageOut.PROLOG + "<workbook xmlns=\"" + PackageOut.MAIN + "\" xmlns:r=\""
                + PackageOut.RELATIONS + "\"><sheets>");
        String roster = target.relate(WORKBOOK, "worksheet", "worksheets/sheet1.xml");
        String list = target.relate(WORKBOOK, "worksheet", "worksheets/sheet2.xml");
        new Markup("sheet")
                .set("name", name)
                .set("sheetId", 1)
                .set("r:id", roster)
                .write(outline);
        new Markup("sheet")
                .set("name", ProblemsSheet.NAME)
                .set("sheetId", 2)
                .set("r:id", list)
                .write(outline);
        outline.markup("</sheets></workbook>");
        target.end();
    }

    private String sheetName() {
        String name = FORBIDDEN.matcher(uploaded.sheet()).replaceAll(" ").strip();
        boolean usable = !name.isEmpty()
                && name.length() <= 31
                && !name.equals(ProblemsSheet.NAME)
                && !name.startsWith("'")
                && !name.endsWith("'");
        return usable ? EscapedText.encode(name) : "Staff";
    }

    private Supplier<IntUnaryOperator> places() {
        return uploaded.onlyProblems() ? () -> new CloseTogether(uploaded.headingRow()) : IntUnaryOperator::identity;
    }

    private String writeNotes(PackageOut target) throws IOException {
        if (!notes().hasNext()) {
            return null;
        }
        Notes.writeTexts(notes(), target.begin("xl/comments1.xml", "comments"));
        target.end();
        Notes.writeShapes(notes(), target.beginOther("xl/drawings/notes1.vml"));
        target.end();
        target.relate("xl/worksheets/sheet1.xml", "comments", "../comments1.xml");
        return target.relate("xl/worksheets/sheet1.xml", "vmlDrawing", "../drawings/notes1.vml");
    }

    private NotesInOrder notes() {
        return new NotesInOrder(new ProblemCells(problems.inOrder()), places().get(), List.of());
    }

    private void writeSheet(String notes) throws IOException {
        out.markup(PackageOut.PROLOG)
                .markup("<worksheet xmlns=\"" + PackageOut.MAIN + "\" xmlns:r=\"" + PackageOut.RELATIONS + "\">");
        out.markup("<sheetFormatPr defaultRowHeight=\"15\" defaultColWidth=\"" + WIDTH + "\"/><sheetData>");
        writeRows();
        out.markup("</sheetData>");
        new Dropdowns(uploaded.onlyProblems() ? 1 : uploaded.headingRow(), uploaded.columns())
                .write(out, List.of(), written);
        if (notes != null) {
            out.markup("<legacyDrawing r:id=\"" + notes + "\"/>");
        }
        out.markup("</worksheet>");
    }

    private void writeRows() throws IOException {
        ProblemCells cells = new ProblemCells(problems.inOrder());
        IntUnaryOperator places = places().get();
        try (RosterSheet sheet = uploaded.reader().open(uploaded.file(), wantedSheet(), uploaded.bounds())) {
            for (RosterLine line = sheet.next(); line != null; line = sheet.next()) {
                List<Cell> wrong = cells.ofRow(line.number());
                boolean heading = line.number() == uploaded.headingRow();
                if (!uploaded.onlyProblems() || heading || !wrong.isEmpty()) {
                    written = places.applyAsInt(line.number());
                    writeRow(line, wrong);
                }
            }
        }
    }

    private String wantedSheet() {
        return uploaded.sheet().isEmpty() ? null : uploaded.sheet();
    }

    private void writeRow(RosterLine line, List<Cell> wrong) throws IOException {
        out.markup("<row r=\"").number(written).markup("\">");
        Map<Integer, Cell> marked = new HashMap<>();
        int width = line.width();
        for (Cell cell : wrong) {
            marked.put(cell.column(), cell);
            width = Math.max(width, cell.column() + 1);
        }
        for (int column = 0; column < width; column++) {
            writeCell(line, column, marked.get(column));
        }
        out.markup("</row>");
    }

    private void writeCell(RosterLine line, int column, Cell problem) throws IOException {
        Content content = stays(line, column) ? line.content(column) : Content.EMPTY;
        if (content == Content.EMPTY && problem == null) {
            return;
        }
        LocalDateTime moment = content == Content.DATE ? momentOf(line.text(column)) : null;
        int style = styleOf(line, content, moment);
        int shown = problem == null ? style : styles.marked(style, problem.severity());
        out.markup("<c r=\"" + RosterLine.columnName(column))
                .number(written)
                .markup("\" s=\"")
                .number(shown);
        writeValue(content, line.text(column), moment);
    }

    /** What is sensitive only stays as a heading, what is withheld or beside the list not even so. */
    private boolean stays(RosterLine line, int column) {
        Column known = columns.get(column);
        if (known == null || line.number() < uploaded.headingRow()) {
            return false;
        }
        return switch (known.use()) {
            case READ -> true;
            case IGNORED -> line.number() == uploaded.headingRow() || !tells(line, column);
            case SENSITIVE -> line.number() == uploaded.headingRow();
            case WITHHELD -> false;
        };
    }

    /** Whether a column that is not read has come to a word that would be sensitive as a heading. */
    private boolean tells(RosterLine line, int column) {
        String text = line.text(column);
        if (line.content(column) == Content.TEXT
                && text.length() <= SharedUse.HEADING_LENGTH
                && uploaded.sensitive().test(text)) {
            telling.add(column);
        }
        return telling.contains(column);
    }

    private int styleOf(RosterLine line, Content content, LocalDateTime moment) {
        if (line.number() == uploaded.headingRow()) {
            return StyleSheet.USUAL_HEADING;
        }
        if (moment != null) {
            return StyleSheet.USUAL_DATE;
        }
        return content == Content.TEXT ? StyleSheet.USUAL_TEXT : 0;
    }

    private static LocalDateTime momentOf(String date) {
        LocalDateTime moment = date.length() > 10
                ? LocalDateTime.parse(date)
                : LocalDate.parse(date).atStartOfDay();
        return moment.isBefore(FIRST_DAY) ? null : moment;
    }

    private void writeValue(Content content, String text, LocalDateTime moment) throws IOException {
        switch (content) {
            case EMPTY, FORMULA_WITHOUT_VALUE -> out.markup("\"/>");
            case ERROR -> out.markup("\" t=\"e\"><v>").text(text).markup("</v></c>");
            case BOOLEAN -> out.markup("\" t=\"b\"><v>" + (text.equals("TRUE") ? 1 : 0) + "</v></c>");
            case DATE, NUMBER, TEXT -> {
                if (moment != null) {
                    out.markup("\"><v>" + serial(moment) + "</v></c>");
                } else if (content == Content.NUMBER
                        && PLAIN_NUMBER.matcher(text).matches()) {
                    out.markup("\"><v>" + text + "</v></c>");
                } else {
                    out.markup("\" t=\"s\"><v>").number(shared.add(text)).markup("</v></c>");
                }
            }
        }
    }

    private static String serial(LocalDateTime moment) {
        double days = ChronoUnit.SECONDS.between(DAY_ZERO, moment) / 86_400.0;
        return CellNumber.written(days);
    }

    @Override
    public void close() throws IOException {
        shared.close();
    }

    /** Rows under one another, in the order in which they are asked for. */
    private static final class CloseTogether implements IntUnaryOperator {

        private int before;
        private int place;

        CloseTogether(int headingRow) {
            before = headingRow;
            place = 1;
        }

        @Override
        public int applyAsInt(int row) {
            if (row != before) {
                before = row;
                place++;
            }
            return place;
        }
    }
}
