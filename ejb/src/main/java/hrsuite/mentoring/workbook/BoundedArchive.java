package hrsuite.mentoring.workbook;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.roster.ReadingBounds;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/**
 * The archive of a workbook; counts what is really unpacked, by whomever. Parts that the library reads as a whole tree
 * have a bound of their own.
 */
final class BoundedArchive implements ZipEntrySource {

    private static final long TREE_BYTES = 8L << 20;

    private final ZipFile archive;
    private final ReadingBounds bounds;
    private long inflated;
    private boolean closed;

    BoundedArchive(Path file, ReadingBounds bounds) throws IOException {
        this.bounds = bounds;
        archive = ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get();
        if (Collections.list(archive.getEntries()).size() > bounds.entries()) {
            archive.close();
            throw tooLarge("more than " + bounds.entries() + " parts");
        }
    }

    @Override
    public Enumeration<ZipArchiveEntry> getEntries() {
        return archive.getEntries();
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        String name = path.startsWith("/") ? path.substring(1) : path;
        ZipArchiveEntry exact = archive.getEntry(name);
        return exact != null ? exact : inAnyCase(name);
    }

    private ZipArchiveEntry inAnyCase(String name) {
        for (ZipArchiveEntry entry : Collections.list(archive.getEntries())) {
            if (entry.getName().replace('\\', '/').equalsIgnoreCase(name)) {
                return entry;
            }
        }
        return null;
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw FileProblem.ENCRYPTED.refusal();
        }
        return new CountedStream(archive.getInputStream(entry), isTree(entry) ? TREE_BYTES : Long.MAX_VALUE);
    }

    private static boolean isTree(ZipArchiveEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".rels") || name.contains("[content_types]") || name.contains("docprops");
    }

    private void count(long bytes) {
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
                "The workbook holds " + what + ", which is beyond what is read.",
                "Upload the sheet with the staff list alone, as .xlsx or .csv.");
    }

    @Override
    public void close() throws IOException {
        closed = true;
        archive.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    /** Counts for the archive and for the part. */
    private final class CountedStream extends FilterInputStream {

        private long allowed;

        CountedStream(InputStream part, long allowed) {
            super(part);
            this.allowed = allowed;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            counted(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            counted(Math.max(read, 0));
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            counted(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void counted(long bytes) {
            count(bytes);
            allowed -= bytes;
            if (allowed < 0) {
                throw tooLarge("an oversized table of contents");
            }
        }
    }
}
