package hrsuite.mentoring.workbook;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes in large steps, each of which looks at the clock. */
final class TickingStream extends FilterInputStream {

    private static final int STEP = 1 << 15;

    TickingStream(InputStream bytes, ReadingClock clock) {
        super(new BufferedInputStream(
                new FilterInputStream(bytes) {
                    @Override
                    public int read(byte[] target, int offset, int length) throws IOException {
                        clock.tick();
                        return super.read(target, offset, length);
                    }
                },
                STEP));
    }
}
