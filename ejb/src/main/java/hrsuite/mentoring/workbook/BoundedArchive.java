package hrsuite.mentoring.workbook;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.roster.ReadingBounds;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The archive of a workbook, its parts by name in any case; counts what is really unpacked. */
final class BoundedArchive implements AutoCloseable {

    /** The search for the table; then so many bytes of it for each part, more than twice of what is usual. */
    private static final long TABLE_BYTES = 1L << 20;

    private static final long ENTRY_BYTES = 256;

    private final ZipFile archive;
    private final ReadingBounds bounds;
    private final ReadingClock clock;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    private long inflated;

    BoundedArchive(Path file, ReadingBounds bounds, ReadingClock clock) throws IOException {
        this.bounds = bounds;
        this.clock = clock;
        archive = open(file, bounds);
        try {
            List<ZipArchiveEntry> entries = Collections.list(archive.getEntries());
            if (entries.size() > bounds.entries()) {
                throw tooLarge("more than " + bounds.entries() + " parts");
            }
            entries.forEach(this::add);
        } catch (RuntimeException thrown) {
            archive.close();
            throw thrown;
        }
    }

    private static ZipFile open(Path file, ReadingBounds bounds) throws IOException {
        MeteredChannel bytes = new MeteredChannel(file, TABLE_BYTES + ENTRY_BYTES * bounds.entries());
        try {
            ZipFile opened = ZipFile.builder()
                    .setSeekableByteChannel(bytes)
                    .setIgnoreLocalFileHeader(true)
                    .get();
            bytes.open();
            return opened;
        } catch (IOException | RuntimeException thrown) {
            bytes.close();
            throw thrown;
        }
    }

    /** Two parts of one name are two workbooks in one file: which of them is meant depends on who reads. */
    private void add(ZipArchiveEntry entry) {
        if (!entry.isDirectory() && parts.put(key(entry.getName()), entry) != null) {
            throw FileProblem.DAMAGED.refusal();
        }
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** Unpacks a part; refuses the file where there is none of that name, or where it is protected. */
    InputStream part(String name) throws IOException {
        ZipArchiveEntry entry = parts.get(key(name));
        if (entry == null) {
            throw FileProblem.DAMAGED.refusal();
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw FileProblem.ENCRYPTED.refusal();
        }
        return new PartStream(this, archive, entry);
    }

    /** Called by each part as it is unpacked. */
    void count(long bytes) {
        clock.tick();
        inflated += bytes;
        if (inflated > bounds.inflatedBytes()) {
            throw tooLarge("more than " + bounds.inflatedBytes() + " bytes unpacked");
        }
    }

    static Refusal tooLarge(String what) {
        return Refusal.invalid(
                "file",
                null,
                "FILE_TOO_LARGE",
                "The file holds " + what + ", which is beyond what is read.",
                "Upload the sheet with the staff list alone, as .xlsx or .csv.");
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
