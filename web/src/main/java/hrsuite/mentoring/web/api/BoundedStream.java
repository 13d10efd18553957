package hrsuite.mentoring.web.api;

import hrsuite.mentoring.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that ends in a refusal once it is longer than allowed. */
final class BoundedStream extends FilterInputStream {

    /** The borders of a multipart body do not count. */
    private static final long BORDERS = 64 << 10;

    private final long limit;
    private long count;

    BoundedStream(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    /** Refuses before the first byte what says of itself that it is too long. */
    void refuseLength(long length) {
        if (length > limit + BORDERS) {
            throw refusal();
        }
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        counted(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        counted(Math.max(read, 0));
        return read;
    }

    private void counted(int read) {
        count += read;
        if (count > limit + BORDERS) {
            throw refusal();
        }
    }

    private Refusal refusal() {
        return new Refusal(
                Refusal.Kind.TOO_LARGE,
                "file",
                null,
                "FILE_TOO_LARGE",
                "The file is larger than " + limit + " bytes.",
                "Remove what is no list of staff, or ask for a larger mentoring.roster.max-bytes.");
    }
}
