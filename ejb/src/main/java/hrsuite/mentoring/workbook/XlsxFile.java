package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.ReadingBounds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;

/** An opened workbook: its sheets, calendar, formats and shared texts. */
final class XlsxFile implements AutoCloseable {

    /** A sheet of cells, as the workbook lists it. */
    record Entry(String name, boolean visible, PackagePart part) {}

    private final ReadingBounds bounds;
    private final BoundedArchive archive;
    private final OPCPackage parts;
    private final List<Entry> entries = new ArrayList<>();
    private final CellFormats formats = new CellFormats();
    private final SharedTexts texts = new SharedTexts(SharedTexts.spareMemory());
    private boolean from1904;

    private XlsxFile(BoundedArchive archive, ReadingBounds bounds) throws InvalidFormatException {
        this.archive = archive;
        this.bounds = bounds;
        this.parts = OPCPackage.open(archive);
    }

    static XlsxFile open(Path file, ReadingBounds bounds)
            throws IOException, InvalidFormatException, XMLStreamException {
        BoundedArchive archive = new BoundedArchive(file, bounds);
        try {
            requireWorkbook(archive);
            XlsxFile opened = new XlsxFile(archive, bounds);
            opened.readOutline();
            return opened;
        } catch (IOException | InvalidFormatException | XMLStreamException | RuntimeException thrown) {
            archive.close();
            throw thrown;
        }
    }

    private static void requireWorkbook(BoundedArchive archive) {
        if (archive.getEntry("mimetype") != null && archive.getEntry("content.xml") != null) {
            throw FileProblem.OPEN_DOCUMENT.refusal();
        }
        if (archive.getEntry("Index/Document.iwa") != null || archive.getEntry("Index.zip") != null) {
            throw FileProblem.NUMBERS.refusal();
        }
        if (archive.getEntry("[Content_Types].xml") == null) {
            throw FileProblem.ARCHIVE.refusal();
        }
    }

    private void readOutline() throws IOException, InvalidFormatException, XMLStreamException {
        PackagePart workbook = workbookPart();
        try (PartReader outline = new PartReader(workbook.getInputStream())) {
            readOutline(outline, workbook);
        }
        for (PackageRelationship relationship : workbook.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/styles")) {
                try (PartReader styles = read(workbook, relationship)) {
                    formats.read(styles);
                }
            } else if (relationship.getRelationshipType().endsWith("/sharedStrings")) {
                try (PartReader shared = read(workbook, relationship)) {
                    texts.read(shared, bounds.textLength());
                }
            }
        }
    }

    private static PartReader read(PackagePart workbook, PackageRelationship relationship)
            throws IOException, InvalidFormatException, XMLStreamException {
        return new PartReader(workbook.getRelatedPart(relationship).getInputStream());
    }

    private PackagePart workbookPart() {
        for (PackageRelationship relationship : parts.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/officeDocument")) {
                PackagePart part = parts.getPart(relationship);
                requireWorkbook(part == null ? "" : part.getContentType());
                return part;
            }
        }
        throw FileProblem.ARCHIVE.refusal();
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

    private void readOutline(PartReader outline, PackagePart workbook)
            throws XMLStreamException, InvalidFormatException {
        boolean inSheets = false;
        for (int event = outline.next(); event != XMLStreamConstants.END_DOCUMENT; event = outline.next()) {
            boolean begins = event == XMLStreamConstants.START_ELEMENT;
            switch (outline.name()) {
                case "sheets" -> inSheets = begins;
                case "sheet" -> {
                    if (begins && inSheets) {
                        addSheet(outline, workbook);
                    }
                }
                case "workbookPr" -> from1904 |= begins && isTrue(outline.attribute("date1904"));
                default -> {
                    // windows, names and views do not matter for reading
                }
            }
        }
    }

    private static boolean isTrue(String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    private void addSheet(PartReader outline, PackagePart workbook) throws InvalidFormatException {
        PackageRelationship relationship = workbook.getRelationship(outline.attribute("id"));
        if (relationship != null && relationship.getRelationshipType().endsWith("/worksheet")) {
            String state = outline.attribute("state");
            boolean visible = state == null || state.equals("visible");
            entries.add(new Entry(outline.attribute("name"), visible, workbook.getRelatedPart(relationship)));
        }
    }

    List<Entry> entries() {
        return entries;
    }

    List<String> visibleNames() {
        return entries.stream().filter(Entry::visible).map(Entry::name).toList();
    }

    ReadingBounds bounds() {
        return bounds;
    }

    CellFormats formats() {
        return formats;
    }

    SharedTexts texts() {
        return texts;
    }

    CellNumber numbers() {
        return new CellNumber(from1904);
    }

    @Override
    public void close() throws IOException {
        parts.revert();
        archive.close();
    }
}
