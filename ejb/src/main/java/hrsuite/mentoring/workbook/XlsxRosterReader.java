package hrsuite.mentoring.workbook;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.roster.ReadingBounds;
import hrsuite.mentoring.staff.roster.RosterReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;

/** Reads Office Open XML workbooks, transitional and strict. */
@ApplicationScoped
class XlsxRosterReader implements RosterReader {

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public boolean recognizes(byte[] head) {
        return FileContent.of(head) == FileContent.PACKAGE;
    }

    /** Refuses what is packed alike but is no workbook that is read here; damage is for whoever reads it. */
    @Override
    public void requireReadable(Path file) {
        try (XlsxFile workbook = XlsxFile.open(file, ReadingBounds.usual())) {
            workbook.entries();
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            Refusal refusal = FileProblem.of(thrown);
            if (refusal.kind() == Refusal.Kind.UNSUPPORTED) {
                throw refusal;
            }
        }
    }

    @Override
    public RosterSheet open(Path file, String sheet, ReadingBounds bounds) {
        XlsxFile workbook = null;
        try {
            workbook = XlsxFile.open(file, bounds);
            return sheet == null || sheet.isBlank() ? firstWithContent(workbook) : named(workbook, sheet.strip());
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            Refusal refusal = FileProblem.of(thrown);
            close(workbook, refusal);
            throw refusal;
        }
    }

    private static void close(XlsxFile workbook, Refusal refusal) {
        try {
            if (workbook != null) {
                workbook.close();
            }
        } catch (IOException | RuntimeException thrown) {
            refusal.addSuppressed(thrown);
        }
    }

    private static XlsxSheet firstWithContent(XlsxFile workbook) throws IOException, XMLStreamException {
        for (XlsxFile.Entry entry : workbook.entries()) {
            if (entry.visible()) {
                XlsxSheet sheet = new XlsxSheet(workbook, entry);
                if (sheet.holdsSomething()) {
                    return sheet;
                }
                sheet.leave();
            }
        }
        throw FileProblem.NO_ROWS.refusal();
    }

    private static XlsxSheet named(XlsxFile workbook, String name) throws IOException, XMLStreamException {
        for (XlsxFile.Entry entry : workbook.entries()) {
            if (entry.name().strip().equalsIgnoreCase(name)) {
                return new XlsxSheet(workbook, entry);
            }
        }
        throw XlsRosterReader.unknownSheet(name, workbook.names(true));
    }
}
