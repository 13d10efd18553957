package hrsuite.mentoring.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A window on the bytes of a part that moves on as they are read. Behind the last byte stands a zero, which no markup
 * holds, so that whoever reads on must stop there.
 */
final class ByteWindow implements AutoCloseable {

    /** So many bytes may be looked at behind the last one. */
    private static final int SLACK = 16;

    private static final int SIZE = 1 << 16;
    private static final int LARGEST = 1 << 20;
    private static final int LOW = 1 << 11;

    private final InputStream part;
    private byte[] bytes = new byte[SIZE];
    private int at;
    private int limit;
    private boolean ended;

    ByteWindow(InputStream part) {
        this.part = part;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the next construct begins. */
    int at() {
        return at;
    }

    /** Where the zero byte stands. */
    int limit() {
        return limit;
    }

    /** Goes on to where the next construct begins; bytes before it may go. */
    void moveTo(int place) throws IOException {
        at = place;
        if (limit - at < LOW && !ended) {
            fill();
        }
    }

    /**
     * Brings in more bytes behind a construct that is not whole.
     *
     * @throws UnusualMarkup when there are none, or when it is longer than anything usual
     */
    void grow() throws IOException, UnusualMarkup {
        if (ended || limit - at >= LARGEST) {
            throw new UnusualMarkup();
        }
        if (limit - at > bytes.length / 2) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        fill();
    }

    private void fill() throws IOException {
        System.arraycopy(bytes, at, bytes, 0, limit - at);
        limit -= at;
        at = 0;
        int most = bytes.length - SLACK;
        while (limit < most && !ended) {
            int read = part.read(bytes, limit, most - limit);
            ended = read < 0;
            limit += Math.max(read, 0);
        }
        bytes[limit] = 0;
    }

    /** Unpacks what is left, so that the part is known to be whole. */
    void finish() throws IOException {
        while (!ended) {
            at = limit;
            fill();
        }
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
