package hrsuite.mentoring.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a body, one at a time; of a line that is too long nothing is kept. */
final class BatchLines {

    private static final byte[] NONE = {};

    private final InputStream body;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long number;
    private boolean tooLong;

    BatchLines(InputStream body, int longest) {
        this.body = body;
        this.longest = longest;
    }

    /** The bytes of the next line without its end; empty when it was too long; null at the end of the body. */
    byte[] next() throws IOException {
        if (isAtEnd()) {
            return null;
        }
        number++;
        tooLong = false;
        byte[] line = NONE;
        boolean ended = false;
        while (!ended && !isAtEnd()) {
            int stop = endOfLine();
            line = longer(line, stop);
            ended = stop < end;
            at = ended ? stop + 1 : stop;
        }
        return line;
    }

    private boolean isAtEnd() throws IOException {
        if (at == end) {
            at = 0;
            end = body.read(buffer);
        }
        return end < 0;
    }

    /** Where the line ends, or what has been read of it. */
    private int endOfLine() {
        int stop = at;
        while (stop < end && buffer[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    private byte[] longer(byte[] line, int stop) {
        int length = line.length + stop - at;
        tooLong = tooLong || length > longest;
        if (tooLong) {
            return NONE;
        }
        byte[] all = Arrays.copyOf(line, length);
        System.arraycopy(buffer, at, all, line.length, stop - at);
        return all;
    }

    /** Which line was given last, from 1. */
    long number() {
        return number;
    }

    boolean isTooLong() {
        return tooLong;
    }
}
