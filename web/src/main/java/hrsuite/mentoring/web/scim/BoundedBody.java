package hrsuite.mentoring.web.scim;

import hrsuite.mentoring.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that ends in a refusal once it is longer than allowed. */
final class BoundedBody extends FilterInputStream {

    private final long limit;
    private long count;

    BoundedBody(InputStream body, long limit) {
        super(body);
        this.limit = limit;
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
        if (count > limit) {
            throw new Refusal(
                    Refusal.Kind.TOO_LARGE,
                    "",
                    null,
                    "BODY_TOO_LARGE",
                    "The body is larger than " + limit + " bytes.",
                    "Send it in parts, or ask for a larger mentoring.staff.bulk.max-bytes.");
        }
    }
}
