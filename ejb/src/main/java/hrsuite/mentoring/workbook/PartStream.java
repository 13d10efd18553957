package hrsuite.mentoring.workbook;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Unpacks one part in large steps, counts every byte, and compares its checksum at the end. */
final class PartStream extends InputStream {

    private static final int PACKED_CHUNK = 1 << 16;

    private final BoundedArchive counter;
    private final InputStream packed;
    private final Inflater inflater;
    private final byte[] chunk;
    private final CRC32 checksum = new CRC32();
    private final long expected;
    private boolean ended;

    PartStream(BoundedArchive counter, ZipFile archive, ZipArchiveEntry entry) throws IOException {
        this.counter = counter;
        expected = entry.getCrc();
        boolean deflated = entry.getMethod() == ZipEntry.DEFLATED;
        packed = deflated ? archive.getRawInputStream(entry) : archive.getInputStream(entry);
        inflater = deflated ? new Inflater(true) : null;
        chunk = new byte[deflated ? PACKED_CHUNK : 0];
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        int read = inflater == null ? packed.read(target, offset, length) : inflate(target, offset, length);
        if (read < 0) {
            finish();
            return -1;
        }
        counter.count(read);
        checksum.update(target, offset, read);
        return read;
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        try {
            int inflated = inflater.inflate(target, offset, length);
            while (inflated == 0 && !inflater.finished()) {
                if (inflater.needsDictionary()) {
                    throw FileProblem.DAMAGED.refusal();
                }
                feed();
                inflated = inflater.inflate(target, offset, length);
            }
            return inflated == 0 ? -1 : inflated;
        } catch (DataFormatException damaged) {
            throw new IOException(damaged);
        }
    }

    private void feed() throws IOException {
        int read = packed.read(chunk, 0, chunk.length);
        if (read < 0) {
            throw new EOFException("The packed part ends too early.");
        }
        inflater.setInput(chunk, 0, read);
    }

    private void finish() {
        ended = true;
        if (expected >= 0 && checksum.getValue() != expected) {
            throw FileProblem.DAMAGED.refusal();
        }
    }

    @Override
    public void close() throws IOException {
        ended = true;
        if (inflater != null) {
            inflater.end();
        }
        packed.close();
    }
}
