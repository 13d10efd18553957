package hrsuite.mentoring.web.repetition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An answer that is held back until it is kept; one that grows too large goes on its way at once. */
final class KeptOutput extends OutputStream {

    private final OutputStream caller;
    private final int largest;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private boolean tooLarge;

    KeptOutput(OutputStream caller, int largest) {
        this.caller = caller;
        this.largest = largest;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (!tooLarge && held.size() + length > largest) {
            tooLarge = true;
            held.writeTo(caller);
            held.reset();
        }
        (tooLarge ? caller : held).write(bytes, offset, length);
    }

    /** The whole answer; null when it is not held any more. */
    byte[] held() {
        return tooLarge ? null : held.toByteArray();
    }

    /** Lets go what is held. */
    void send() throws IOException {
        held.writeTo(caller);
        held.reset();
        caller.flush();
    }
}
