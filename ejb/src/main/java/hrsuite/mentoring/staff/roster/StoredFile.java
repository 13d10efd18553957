package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file on this member's disk for as long as it is worked on.
 *
 * @param bytes its size
 * @param sha256 in lower-case hexadecimal
 */
record StoredFile(Path path, long bytes, String sha256) implements AutoCloseable {

    static final int HEAD = 8_192;
    private static final int BUFFER = 1 << 16;

    /** Takes a stream to its end, or to a bound. */
    static StoredFile receive(InputStream content, long maxBytes) {
        Path path = newFile();
        try (OutputStream out = Files.newOutputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long bytes = copy(content, new DigestOutputStream(out, digest), maxBytes);
            return new StoredFile(path, bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            delete(path);
            throw new UncheckedIOException("The upload broke off.", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (Refusal refusal) {
            delete(path);
            throw refusal;
        }
    }

    private static long copy(InputStream content, OutputStream out, long maxBytes) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            bytes += read;
            if (bytes > maxBytes) {
                throw new Refusal(
                        Refusal.Kind.TOO_LARGE,
                        "file",
                        null,
                        "FILE_TOO_LARGE",
                        "The file is larger than " + maxBytes + " bytes.",
                        "Remove what is no list of staff, or ask for a larger mentoring.roster.max-bytes.");
            }
            out.write(buffer, 0, read);
        }
        if (bytes == 0) {
            throw Refusal.invalid("file", null, "FILE_EMPTY", "The file is empty.", "Was it saved before it was sent?");
        }
        return bytes;
    }

    static Path newFile() {
        try {
            return Files.createTempFile("roster", ".upload");
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for an uploaded file.", e);
        }
    }

    static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The working copy of an upload stays behind: " + path, e);
        }
    }

    /** The first bytes. */
    byte[] head() {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        delete(path);
    }
}
