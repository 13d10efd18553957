package hrsuite.mentoring.web.api;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a body, one at a time; of a line that is too long nothing is kept. */
final class BatchLines {

    private final InputStream body;
    private final int longest;
    private long number;
    private boolean tooLong;

    BatchLines(InputStream body, int longest) {
        this.body = new BufferedInputStream(body, 1 << 16);
        this.longest = longest;
    }

    /** The bytes of the next line without its end; empty when it was too long; null at the end of the body. */
    byte[] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        tooLong = false;
        int read = body.read();
        if (read < 0) {
            return null;
        }
        number++;
        for (; read >= 0 && read != '\n'; read = body.read()) {
            if (line.size() < longest) {
                line.write(read);
            } else {
                tooLong = true;
            }
        }
        return tooLong ? new byte[0] : line.toByteArray();
    }

    /** Which line was given last, from 1. */
    long number() {
        return number;
    }

    boolean isTooLong() {
        return tooLong;
    }
}
