package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.ReadingBounds;
import hrsuite.mentoring.staff.roster.RosterReader.Remark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** An opened workbook: its sheets, calendar, formats and shared texts. */
final class XlsxFile implements PulledSheet.Workbook, AutoCloseable {

    /** A sheet of cells, as the workbook lists it. */
    record Entry(String name, boolean visible, String part) {}

    private static final int SHEET_NAME = 255;

    private final ReadingBounds bounds;
    private final ReadingClock clock;
    private final BoundedArchive archive;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final CellFormats formats = new CellFormats();
    private SharedTable texts;
    private boolean from1904;

    private XlsxFile(BoundedArchive archive, ReadingBounds bounds, ReadingClock clock) {
        this.archive = archive;
        this.bounds = bounds;
        this.clock = clock;
    }

    static XlsxFile open(Path file, ReadingBounds bounds) throws IOException, XMLStreamException {
        ReadingClock clock = new ReadingClock(bounds);
        BoundedArchive archive = new BoundedArchive(file, bounds, clock);
        try {
            requireWorkbook(archive);
            XlsxFile opened = new XlsxFile(archive, bounds, clock);
            opened.readOutline();
            return opened;
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError thrown) {
            archive.close();
            throw thrown;
        }
    }

    private static void requireWorkbook(BoundedArchive archive) {
        if (archive.has("mimetype") && archive.has("content.xml")) {
            throw FileProblem.OPEN_DOCUMENT.refusal();
        }
        if (archive.has("Index/Document.iwa") || archive.has("Index.zip")) {
            throw FileProblem.NUMBERS.refusal();
        }
        if (!archive.has(ContentTypes.PART)) {
            throw FileProblem.ARCHIVE.refusal();
        }
    }

    private void readOutline() throws IOException, XMLStreamException {
        ContentTypes types = new ContentTypes(archive, 2 * bounds.entries());
        String workbook = new Relationships(archive, "", bounds.entries())
                .parts("officeDocument")
                .findFirst()
                .orElseThrow(FileProblem.ARCHIVE::refusal);
        requireWorkbook(types.of(workbook));
        Relationships related = new Relationships(archive, workbook, bounds.entries());
        try (PartReader outline = new PartReader(archive.part(workbook), bounds.nesting())) {
            readOutline(outline, related);
        }
        List<String> styles = related.parts("styles").toList();
        if (!styles.isEmpty()) {
            try (PartReader part = new PartReader(archive.part(styles.get(0)), bounds.nesting())) {
                formats.read(part);
            }
        }
        texts = new SharedTable(
                archive, related.parts("sharedStrings").findFirst().orElse(null), bounds);
        remarkMacros(related);
    }

    private void remarkMacros(Relationships related) {
        boolean macros = related.parts("vbaProject").findAny().isPresent()
                || related.parts("xlMacrosheet").findAny().isPresent();
        if (macros) {
            remarks.add(SheetRemarks.macrosIgnored());
        }
    }

    private static void requireWorkbook(String contentType) {
        if (contentType.isEmpty()) {
            throw FileProblem.DAMAGED.refusal();
        }
        if (contentType.contains("sheet.binary")) {
            throw FileProblem.BINARY_EXCEL.refusal();
        }
        if (!contentType.contains("spreadsheetml") && !contentType.contains("ms-excel")) {
            throw FileProblem.OTHER_OFFICE.refusal();
        }
    }

    private void readOutline(PartReader outline, Relationships related) throws XMLStreamException {
        boolean inSheets = false;
        for (int event = outline.next(); event != XMLStreamConstants.END_DOCUMENT; event = outline.next()) {
            boolean begins = event == XMLStreamConstants.START_ELEMENT;
            switch (outline.name()) {
                case "sheets" -> inSheets = begins;
                case "sheet" -> {
                    if (begins && inSheets) {
                        addSheet(outline, related);
                    }
                }
                case "workbookPr" -> from1904 |= begins && isTrue(outline.attribute("date1904"));
                default -> {
                    // windows, names and views do not matter for reading
                }
            }
        }
    }

    static boolean isTrue(String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    private void addSheet(PartReader outline, Relationships related) {
        Relationships.Target target = related.get(outline.attribute("id"));
        String name = outline.attribute("name");
        if (target == null || !target.type().equals("worksheet")) {
            return;
        }
        if (name == null || name.length() > SHEET_NAME || entries.size() >= bounds.entries()) {
            throw FileProblem.DAMAGED.refusal();
        }
        String state = outline.attribute("state");
        entries.add(new Entry(name, state == null || state.equals("visible"), target.part()));
    }

    List<Entry> entries() {
        return entries;
    }

    @Override
    public List<String> names(boolean visible) {
        return entries.stream()
                .filter(entry -> entry.visible() == visible)
                .map(Entry::name)
                .toList();
    }

    @Override
    public List<Remark> remarks() {
        return remarks;
    }

    BoundedArchive archive() {
        return archive;
    }

    ReadingBounds bounds() {
        return bounds;
    }

    ReadingClock clock() {
        return clock;
    }

    CellFormats formats() {
        return formats;
    }

    SharedTable texts() {
        return texts;
    }

    CellNumber numbers() {
        return new CellNumber(from1904);
    }

    @Override
    public void close() throws IOException {
        try (archive) {
            if (texts != null) {
                texts.close();
            }
        }
    }
}
