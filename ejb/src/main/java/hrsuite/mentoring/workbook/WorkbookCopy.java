package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterAnnotator.Problem;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Problems;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Table;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Uploaded;
import hrsuite.mentoring.workbook.WorkbookOutline.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLStreamException;

/**
 * The uploaded workbook written anew, part by part as it is read: what is understood and harmless goes over, with marks,
 * notes and the list of problems; every part that is not named here stays behind.
 */
final class WorkbookCopy implements AutoCloseable {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final int LARGEST_THEME = 1 << 20;
    private static final Supplier<IntUnaryOperator> SAME_ROWS = IntUnaryOperator::identity;

    private final Uploaded uploaded;
    private final Problems problems;
    private final BoundedArchive archive;
    private Relationships related;
    private final WorkbookOutline outline = new WorkbookOutline();
    private SharedUse shared;
    private final Map<Sheet, SheetPlan> plans = new HashMap<>();
    private final Map<Sheet, SheetScan> scans = new HashMap<>();
    private final Map<Sheet, SheetParts> parts = new HashMap<>();
    private final List<String> emptiedSheets = new ArrayList<>();
    private final Tables tables = new Tables();
    private final Emptied emptied;
    private int notesLeftBehind;
    private DrawingCopy drawings;
    private StyleSheet styles;
    /** Null for the usual ones. */
    private String styleSource;

    private PackageOut target;

    WorkbookCopy(Uploaded uploaded, Problems problems) throws IOException, XMLStreamException {
        this.uploaded = uploaded;
        this.problems = problems;
        emptied = new Emptied(uploaded.sensitive());
        archive = new BoundedArchive(uploaded.file(), uploaded.bounds(), new ReadingClock(uploaded.bounds()));
    }

    private Relationships readOutline(int most) throws IOException, XMLStreamException {
        String workbook = new Relationships(archive, "", most)
                .parts("officeDocument")
                .findFirst()
                .orElseThrow(FileProblem.ARCHIVE::refusal);
        Relationships ofWorkbook = new Relationships(archive, workbook, most);
        try (PartReader part = new PartReader(archive.part(workbook))) {
            outline.read(part, ofWorkbook);
        }
        return ofWorkbook;
    }

    void write(OutputStream out) throws IOException, XMLStreamException {
        target = new PackageOut(out);
        shared = new SharedUse();
        related = readOutline(uploaded.bounds().entries());
        look();
        lookAtParts();
        drawings = new DrawingCopy(archive, uploaded.bounds().entries(), emptied, emptiesSomething(), target);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < outline.sheets().size(); i++) {
            ids.add(writeSheet(outline.sheets().get(i), i + 1));
        }
        ids.add(writeProblems(outline.sheets().size() + 1));
        writeSharedTexts();
        writeStyles();
        copyTheme();
        outline.write(ids, nameOfProblems(), target.begin(WORKBOOK, "sheet.main"));
        target.end();
        target.relate("", "officeDocument", WORKBOOK);
        target.finish();
    }

    /** Looks through all parts that decide what is handed back. */
    private void look() throws IOException, XMLStreamException {
        String texts = related.parts("sharedStrings").findFirst().orElse(null);
        if (texts != null) {
            try (PartReader part = new PartReader(archive.part(texts))) {
                shared.read(part, uploaded.sensitive());
            }
        }
        styleSource = related.parts("styles").findFirst().orElse(null);
        styles = readStyles();
        if (styles.isEmpty()) {
            styleSource = null;
            styles = readStyles();
        }
        for (Sheet sheet : List.copyOf(outline.sheets())) {
            look(sheet);
        }
    }

    /** Looks at what stands beside the cells, once it is known what is emptied. */
    private void lookAtParts() throws IOException, XMLStreamException {
        for (Sheet sheet : outline.sheets()) {
            Relationships ofSheet =
                    new Relationships(archive, sheet.part(), uploaded.bounds().entries());
            parts.put(sheet, new SheetParts(archive, ofSheet, plans.get(sheet)));
        }
        if (parts.values().stream().noneMatch(SheetParts::hasWords)) {
            return;
        }
        if (emptiesSomething()) {
            readEmptied();
        }
        Map<String, String> persons = persons();
        for (Sheet sheet : outline.sheets()) {
            notesLeftBehind += parts.get(sheet).look(emptied, persons, tables);
        }
    }

    private boolean emptiesSomething() {
        return !emptiedSheets.isEmpty() || plans.values().stream().anyMatch(SheetPlan::emptiesSomething);
    }

    private void readEmptied() throws IOException, XMLStreamException {
        for (Sheet sheet : outline.sheets()) {
            SheetPlan plan = plans.get(sheet);
            try (PartReader part = new PartReader(archive.part(sheet.part()))) {
                if (plan != null) {
                    emptied.read(part, plan, formulas(plan), shared);
                } else {
                    emptied.readWhole(
                            part, new SheetPlan(0, List.of(), scans.get(sheet).firstRows()), shared);
                }
            }
        }
        String texts = related.parts("sharedStrings").findFirst().orElse(null);
        if (texts != null) {
            try (PartReader part = new PartReader(archive.part(texts))) {
                emptied.readShared(part);
            }
        }
    }

    private FormulaRules formulas(SheetPlan plan) {
        return new FormulaRules(emptiesSomething(), plan::isEmptied, plan::isRead, tables);
    }

    private Map<String, String> persons() throws IOException, XMLStreamException {
        String list = related.parts("person").filter(archive::has).findFirst().orElse(null);
        if (list == null) {
            return Map.of();
        }
        try (PartReader part = new PartReader(archive.part(list))) {
            return UserNotes.persons(part);
        }
    }

    private void look(Sheet sheet) throws IOException, XMLStreamException {
        SheetScan scan = new SheetScan(shared, uploaded.sensitive());
        scans.put(sheet, scan);
        try (PartReader part = new PartReader(archive.part(sheet.part()))) {
            scan.read(part);
        }
        Optional<Table> table = tableOn(sheet);
        if (table.isPresent()) {
            plans.put(sheet, new SheetPlan(table.get().headingRow(), table.get().columns(), scan.firstRows()));
        } else if (scan.isListOfProblems()) {
            outline.drop(sheet);
        } else if (scan.firstRows().isEmpty()) {
            plans.put(sheet, SheetPlan.whole());
        } else {
            emptiedSheets.add(sheet.name());
        }
    }

    /** A name that no other sheet has. */
    private String nameOfProblems() {
        String name = ProblemsSheet.NAME;
        for (int i = 2; isTaken(name); i++) {
            name = ProblemsSheet.NAME + " " + i;
        }
        return name;
    }

    private boolean isTaken(String name) {
        return outline.sheets().stream().anyMatch(sheet -> sheet.name().equalsIgnoreCase(name));
    }

    /** The table that is read on a sheet. */
    private Optional<Table> tableOn(Sheet sheet) {
        return uploaded.tables().stream()
                .filter(table -> isSame(table.sheet(), sheet))
                .findFirst();
    }

    private static boolean isSame(String name, Sheet sheet) {
        return sheet.name().strip().equalsIgnoreCase(name.strip());
    }

    /** The problems of a table; in a workbook of several, they name their sheet. */
    private ProblemCells problemsOn(Optional<Table> table) {
        if (table.isEmpty()) {
            return new ProblemCells(Collections.emptyIterator());
        }
        if (uploaded.further().isEmpty()) {
            return new ProblemCells(problems.inOrder());
        }
        Iterator<Problem> all = problems.inOrder();
        return new ProblemCells(StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, 0), false)
                .filter(problem -> table.get().sheet().equals(problem.detail().sheet()))
                .iterator());
    }

    private StyleSheet readStyles() throws IOException, XMLStreamException {
        try (PartReader part = new PartReader(styles())) {
            return StyleSheet.of(part);
        }
    }

    private InputStream styles() throws IOException {
        return styleSource == null ? StyleSheet.usual() : archive.part(styleSource);
    }

    private String writeSheet(Sheet sheet, int number) throws IOException, XMLStreamException {
        String name = "xl/worksheets/sheet" + number + ".xml";
        Optional<Table> table = tableOn(sheet);
        SheetPlan plan = plans.get(sheet);
        SheetParts.References references = plan == null
                ? SheetParts.References.NONE
                : parts.get(sheet).write(target, name, number, () -> problemsOn(table), drawings, formulas(plan));
        XmlOut out = target.begin(name, "worksheet");
        if (plan == null) {
            out.markup(PackageOut.PROLOG + "<worksheet xmlns=\"" + PackageOut.MAIN + "\"><sheetData/></worksheet>");
        } else {
            copySheet(sheet, table, plan, references, out);
        }
        target.end();
        return target.relate(WORKBOOK, "worksheet", "worksheets/sheet" + number + ".xml");
    }

    private void copySheet(
            Sheet sheet, Optional<Table> table, SheetPlan plan, SheetParts.References references, XmlOut out)
            throws IOException, XMLStreamException {
        ProblemCells cells = table.isPresent() ? problemsOn(table) : null;
        Dropdowns dropdowns = new Dropdowns(
                table.map(Table::headingRow).orElse(uploaded.headingRow()),
                table.map(Table::columns).orElse(List.of()));
        try (PartReader part = new PartReader(archive.part(sheet.part()))) {
            RowCopy rows = new RowCopy(plan, formulas(plan), shared, styles, cells);
            SheetScan scan = scans.get(sheet);
            new SheetCopy(part, out, plan, rows, dropdowns, scan.furtherRules(), references).write();
        }
    }

    private String writeProblems(int number) throws IOException {
        String roster = outline.sheets().stream()
                .filter(sheet -> isSame(uploaded.sheet(), sheet))
                .map(Sheet::name)
                .findFirst()
                .orElse(null);
        XmlOut out = target.begin("xl/worksheets/sheet" + number + ".xml", "worksheet");
        new ProblemsSheet(uploaded, styles, roster, emptiedSheets, notesLeftBehind).write(problems, SAME_ROWS, out);
        target.end();
        return target.relate(WORKBOOK, "worksheet", "worksheets/sheet" + number + ".xml");
    }

    private void writeSharedTexts() throws IOException, XMLStreamException {
        String texts = related.parts("sharedStrings").findFirst().orElse(null);
        try (PartReader part = texts == null ? null : new PartReader(archive.part(texts))) {
            shared.write(part, target.begin("xl/sharedStrings.xml", "sharedStrings"));
        }
        target.end();
        target.relate(WORKBOOK, "sharedStrings", "sharedStrings.xml");
    }

    private void writeStyles() throws IOException, XMLStreamException {
        try (PartReader part = new PartReader(styles())) {
            styles.write(part, target.begin("xl/styles.xml", "styles"));
        }
        target.end();
        target.relate(WORKBOOK, "styles", "styles.xml");
    }

    /** Colors and fonts of the theme; it refers to nothing, because its references stay behind. */
    private void copyTheme() throws IOException, XMLStreamException {
        String theme = related.parts("theme").findFirst().orElse(null);
        if (theme == null || !archive.has(theme)) {
            return;
        }
        byte[] content;
        try (InputStream part = archive.part(theme)) {
            content = part.readNBytes(LARGEST_THEME + 1);
        }
        if (content.length <= LARGEST_THEME && PartReader.isWellFormed(content)) {
            target.copy("xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", content);
            target.relate(WORKBOOK, "theme", "theme/theme1.xml");
        }
    }

    @Override
    public void close() throws IOException {
        try (archive) {
            if (shared != null) {
                shared.close();
            }
        }
    }
}
