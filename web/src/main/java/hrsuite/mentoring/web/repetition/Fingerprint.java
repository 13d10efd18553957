package hrsuite.mentoring.web.repetition;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A body that is looked at while it is read. */
final class Fingerprint extends FilterInputStream {

    private static final String BOUNDARY = "boundary=";

    private final MessageDigest digest = sha256();

    /** How a line begins that differs from one sending of a form to the next; empty where there is none. */
    private final byte[] border;

    /** How much of the border the line so far is; -1 where it is another line, -2 within a border. */
    private int matched;

    /**
     * @param target what is called, with its query
     * @param contentType null for none
     */
    Fingerprint(InputStream body, String target, String contentType) {
        super(body);
        digest.update(target.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        String type = contentType == null ? "" : contentType;
        border = type.startsWith("multipart/") ? border(type) : new byte[0];
        matched = border.length == 0 ? -1 : 0;
    }

    private static byte[] border(String contentType) {
        int at = contentType.indexOf(BOUNDARY);
        String value =
                at < 0 ? "" : contentType.substring(at + BOUNDARY.length()).split(";")[0];
        String boundary = value.replace("\"", "").strip();
        return boundary.isEmpty() ? new byte[0] : ("--" + boundary).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            seen(new byte[] {(byte) read}, 0, 1);
        }
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        seen(target, offset, Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        return readNBytes((int) Math.min(length, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** The body belongs to the container, and the rest of it is still to be looked at. */
    @Override
    public void close() {
        // see above
    }

    /**
     * What was asked for, once the rest of the body has been read.
     *
     * @param most how much of the rest counts, in bytes
     */
    String ended(long most) throws IOException {
        byte[] rest = new byte[1 << 16];
        long left = most;
        for (int read = 0; read >= 0 && left > 0; left -= read) {
            read = read(rest, 0, (int) Math.min(rest.length, left));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void seen(byte[] bytes, int offset, int length) {
        if (border.length == 0) {
            digest.update(bytes, offset, length);
            return;
        }
        for (int i = offset; i < offset + length; i++) {
            seenOfForm(bytes[i]);
        }
    }

    private void seenOfForm(byte one) {
        if (matched >= 0 && one == border[matched]) {
            matched = matched + 1 == border.length ? -2 : matched + 1;
            return;
        }
        if (matched >= 0) {
            digest.update(border, 0, matched);
            matched = -1;
        }
        if (matched == -1) {
            digest.update(one);
        }
        if (one == '\n') {
            matched = 0;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java has no SHA-256.", e);
        }
    }
}
