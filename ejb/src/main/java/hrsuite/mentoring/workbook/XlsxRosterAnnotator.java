package hrsuite.mentoring.workbook;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.roster.RosterAnnotator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;

/** Hands workbooks back as they are; everything else, and what is too odd or too long to be copied, as one made anew. */
@ApplicationScoped
class XlsxRosterAnnotator implements RosterAnnotator {

    private static final Logger LOG = System.getLogger(XlsxRosterAnnotator.class.getName());

    @Override
    public void write(Uploaded uploaded, Problems problems, Path target) throws IOException {
        boolean workbook = uploaded.reader().format().equals("xlsx");
        if (!uploaded.further().isEmpty()) {
            copyOrRefuse(uploaded, problems, target);
        } else if (uploaded.onlyProblems() || !workbook || !isCopied(uploaded, problems, target)) {
            make(uploaded, problems, target);
        }
    }

    /** Several tables cannot be made anew from what was read. */
    private static void copyOrRefuse(Uploaded uploaded, Problems problems, Path target) {
        if (!isCopied(uploaded, problems, target)) {
            throw Refusal.conflict(
                    "file",
                    null,
                    "FILE_TOO_ODD",
                    "The workbook is too odd to be handed back with its problems marked.",
                    "Open it in a spreadsheet program, save it as xlsx, and upload that.");
        }
    }

    /** Where even writing fails, making it anew fails in the same way and says so. */
    private static boolean isCopied(Uploaded uploaded, Problems problems, Path target) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target));
                WorkbookCopy copy = new WorkbookCopy(uploaded, problems)) {
            copy.write(out);
            return true;
        } catch (IOException | XMLStreamException | RuntimeException thrown) {
            LOG.log(Level.INFO, "A workbook is too odd to be copied; it is handed back as it was read.", thrown);
            return false;
        }
    }

    private static void make(Uploaded uploaded, Problems problems, Path target) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target));
                WorkbookMade made = new WorkbookMade(uploaded, problems)) {
            made.write(out);
        } catch (XMLStreamException | RuntimeException thrown) {
            throw FileProblem.of(thrown);
        }
    }
}
