package hrsuite.mentoring.workbook;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.workbook.UserNotes.UserNote;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** What belongs to a sheet beside its cells, as far as it is handed back: notes, tables, drawings. What is odd stays behind. */
final class SheetParts {

    /**
     * The ids by which a sheet refers to its parts.
     *
     * @param drawing null for none
     * @param notes null for none
     */
    record References(String drawing, String notes, List<String> tables) {

        static final References NONE = new References(null, null, List.of());
    }

    private static final int MOST_TABLES = 500;

    private final BoundedArchive archive;
    private final Relationships related;
    private final SheetPlan plan;
    private final List<TableCopy> tables = new ArrayList<>();
    private List<UserNote> notes = List.of();

    /** @param plan null for a sheet of which nothing is handed back */
    SheetParts(BoundedArchive archive, Relationships related, SheetPlan plan) {
        this.archive = archive;
        this.related = related;
        this.plan = plan;
    }

    /** Whether there is anything whose words must be looked at. */
    boolean hasWords() {
        return plan != null
                && Set.of("comments", "threadedComment", "table", "drawing").stream()
                        .anyMatch(type -> related.parts(type).anyMatch(archive::has));
    }

    /** Looks which notes and tables stay; how many notes stay behind. */
    int look(Emptied emptied, Map<String, String> persons, Tables known) throws IOException {
        if (plan == null) {
            return 0;
        }
        for (String part : parts("table").stream().limit(MOST_TABLES).toList()) {
            Markup table = readTable(part);
            TableCopy copy = table == null ? null : TableCopy.of(table, plan, emptied);
            if (copy != null && known.add(copy.name(), copy.columnsThatStay())) {
                tables.add(copy);
            }
        }
        List<UserNote> all = readNotes(persons);
        notes = all.stream().filter(note -> stays(note, emptied)).toList();
        return all.size() - notes.size();
    }

    private List<String> parts(String type) {
        return related.parts(type).filter(archive::has).toList();
    }

    private Markup readTable(String name) throws IOException {
        try (PartReader part = new PartReader(archive.part(name))) {
            while (part.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            return part.name().equals("table") ? Markup.read(part) : null;
        } catch (XMLStreamException | Refusal odd) {
            return null;
        }
    }

    private List<UserNote> readNotes(Map<String, String> persons) throws IOException {
        UserNotes read = new UserNotes(persons);
        try {
            for (String name : parts("comments")) {
                try (PartReader part = new PartReader(archive.part(name))) {
                    read.read(part);
                }
            }
            for (String name : parts("threadedComment")) {
                try (PartReader part = new PartReader(archive.part(name))) {
                    read.readConversations(part);
                }
            }
        } catch (XMLStreamException | Refusal odd) {
            return List.of();
        }
        return read.inOrder();
    }

    private boolean stays(UserNote note, Emptied emptied) {
        return plan.stays(note.row(), note.column())
                && !plan.isEmptied(note.column())
                && !plan.isSensitiveTitle(note.row())
                && !emptied.tells(note.text().text());
    }

    /**
     * Writes the parts.
     *
     * @param sheet the part of the sheet
     * @param problems gives those of the sheet anew each time
     */
    References write(
            PackageOut target,
            String sheet,
            int number,
            Supplier<ProblemCells> problems,
            DrawingCopy drawings,
            FormulaRules formulas)
            throws IOException {
        if (plan == null) {
            return References.NONE;
        }
        List<String> ids = new ArrayList<>();
        for (TableCopy table : tables) {
            ids.add(writeTable(target, sheet, table, formulas));
        }
        return new References(writeDrawing(target, sheet, drawings), writeNotes(target, sheet, number, problems), ids);
    }

    private static String writeTable(PackageOut target, String sheet, TableCopy table, FormulaRules formulas)
            throws IOException {
        int number = target.countOf("xl/tables/") + 1;
        String name = "table" + number + ".xml";
        XmlOut out = target.begin("xl/tables/" + name, "table").markup(PackageOut.PROLOG);
        table.cleaned(number, formulas).write(out);
        target.end();
        return target.relate(sheet, "table", "../tables/" + name);
    }

    private String writeDrawing(PackageOut target, String sheet, DrawingCopy drawings) throws IOException {
        for (String name : parts("drawing")) {
            String written = drawings.write(name);
            if (written != null) {
                return target.relate(sheet, "drawing", "../" + written.substring("xl/".length()));
            }
        }
        return null;
    }

    private String writeNotes(PackageOut target, String sheet, int number, Supplier<ProblemCells> problems)
            throws IOException {
        if (!inOrder(problems).hasNext()) {
            return null;
        }
        String texts = "comments" + number + ".xml";
        String shapes = "notes" + number + ".vml";
        Notes.writeTexts(inOrder(problems), target.begin("xl/" + texts, "comments"));
        target.end();
        Notes.writeShapes(inOrder(problems), target.beginOther("xl/drawings/" + shapes));
        target.end();
        target.relate(sheet, "comments", "../" + texts);
        return target.relate(sheet, "vmlDrawing", "../drawings/" + shapes);
    }

    private NotesInOrder inOrder(Supplier<ProblemCells> problems) {
        return new NotesInOrder(problems.get(), row -> row, notes);
    }
}
