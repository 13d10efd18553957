package hrsuite.mentoring.pairing;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Refusal.Reason;
import hrsuite.mentoring.staff.roster.RosterReader;
import hrsuite.mentoring.staff.roster.RosterReader.RosterSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** An uploaded file with existing pairs, read by the readers of rosters: every kind of file that HR has. */
@ApplicationScoped
class PairFile {

    private static final Logger LOG = System.getLogger(PairFile.class.getName());
    private static final int HEAD = 8_192;

    @Inject
    private Instance<RosterReader> readers;

    /**
     * Reads all pairs of a file.
     *
     * @throws Refusal when it cannot be read, or has no columns for mentor and mentee
     */
    PairSheet.Reading read(InputStream content) {
        Path file = null;
        try {
            file = Files.createTempFile("pairs", ".upload");
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(file);
        }
    }

    private PairSheet.Reading read(Path file) throws IOException {
        RosterReader reader = readerOf(file);
        try (RosterSheet sheet = reader.open(file, null, PairSheet.BOUNDS)) {
            return PairSheet.read(sheet);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "A file of pairs is refused because its reader gave up.");
            throw unreadable();
        }
    }

    private RosterReader readerOf(Path file) throws IOException {
        byte[] head = head(file);
        return readers.stream()
                .filter(reader -> reader.recognizes(head))
                .findFirst()
                .orElseThrow(PairFile::unreadable);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream start = Files.newInputStream(file)) {
            return start.readNBytes(HEAD);
        }
    }

    private static Refusal unreadable() {
        return new Refusal(Refusal.Kind.INVALID, Reason.said(PairFile.class, "file", null, "FILE_UNREADABLE"));
    }

    private static void remove(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A temporary file could not be removed.", e);
        }
    }
}
