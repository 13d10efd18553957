package hrsuite.mentoring.workbook;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.roster.ReadingBounds;
import hrsuite.mentoring.staff.roster.RosterReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads workbooks of Excel 97-2003, record by record. */
@ApplicationScoped
class XlsRosterReader implements RosterReader {

    @Override
    public String format() {
        return "xls";
    }

    @Override
    public boolean recognizes(byte[] head) {
        return FileContent.of(head) == FileContent.COMPOUND;
    }

    @Override
    public void requireReadable(Path file) {
        try (XlsFile workbook = XlsFile.open(file, ReadingBounds.usual())) {
            workbook.requireSheets();
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            throw FileProblem.of(thrown);
        }
    }

    @Override
    public RosterSheet open(Path file, String sheet, ReadingBounds bounds) {
        XlsFile workbook = null;
        try {
            workbook = XlsFile.open(file, bounds);
            workbook.requireSheets();
            return sheet == null || sheet.isBlank() ? firstWithContent(workbook) : named(workbook, sheet.strip());
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            Refusal refusal = FileProblem.of(thrown);
            close(workbook, refusal);
            throw refusal;
        }
    }

    private static void close(XlsFile workbook, Refusal refusal) {
        try {
            if (workbook != null) {
                workbook.close();
            }
        } catch (IOException | RuntimeException thrown) {
            refusal.addSuppressed(thrown);
        }
    }

    private static XlsSheet firstWithContent(XlsFile workbook) throws IOException {
        for (XlsFile.Entry entry : workbook.entries()) {
            if (entry.visible()) {
                XlsSheet sheet = new XlsSheet(workbook, entry);
                if (sheet.holdsSomething()) {
                    return sheet;
                }
                sheet.leave();
            }
        }
        throw FileProblem.NO_ROWS.refusal();
    }

    private static XlsSheet named(XlsFile workbook, String name) throws IOException {
        for (XlsFile.Entry entry : workbook.entries()) {
            if (entry.name().strip().equalsIgnoreCase(name)) {
                return new XlsSheet(workbook, entry);
            }
        }
        throw unknownSheet(name, workbook.names(true));
    }

    static Refusal unknownSheet(String name, List<String> sheets) {
        return Refusal.invalid(
                "sheet",
                name,
                "SHEET_UNKNOWN",
                "The workbook has no sheet named " + name + ".",
                "Its sheets are: " + String.join(", ", sheets) + ".");
    }
}
