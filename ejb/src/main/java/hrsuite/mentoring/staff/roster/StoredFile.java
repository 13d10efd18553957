package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A file on this member's disk for as long as it is worked on.
 *
 * @param bytes its size
 * @param sha256 in lower-case hexadecimal
 */
record StoredFile(Path path, long bytes, String sha256) implements AutoCloseable {

    private static final Logger LOG = System.getLogger(StoredFile.class.getName());
    private static final String PREFIX = "mentoring-roster-";
    private static final String SUFFIX = ".upload";

    static final int HEAD = 8_192;
    private static final int BUFFER = 1 << 16;

    /** Takes a stream to its end, or to a bound; leaves nothing behind when it does not come to its end. */
    static StoredFile receive(InputStream content, long maxBytes) {
        Path path = newFile();
        boolean whole = false;
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long bytes = write(content, path, digest, maxBytes);
            whole = true;
            return new StoredFile(path, bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } finally {
            if (!whole) {
                delete(path);
            }
        }
    }

    private static long write(InputStream content, Path path, MessageDigest digest, long maxBytes) {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int read = read(content, buffer); read >= 0; read = read(content, buffer)) {
                bytes += read;
                requireBounded(bytes, maxBytes);
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "An upload cannot be written to the disk: {0}", e.getMessage());
            throw diskFull();
        }
        if (bytes == 0) {
            throw Refusal.invalid("file", null, "FILE_EMPTY", "The file is empty.", "Was it saved before it was sent?");
        }
        return bytes;
    }

    private static int read(InputStream content, byte[] buffer) {
        try {
            return content.read(buffer);
        } catch (IOException e) {
            LOG.log(Level.INFO, "An upload broke off: {0}", e.getMessage());
            throw Refusal.invalid("file", null, "UPLOAD_BROKEN_OFF", "The upload broke off.", "Send the file again.");
        }
    }

    private static void requireBounded(long bytes, long maxBytes) {
        if (bytes > maxBytes) {
            throw new Refusal(
                    Refusal.Kind.TOO_LARGE,
                    "file",
                    null,
                    "FILE_TOO_LARGE",
                    "The file is larger than " + maxBytes + " bytes.",
                    "Remove what is no list of staff, or ask for a larger mentoring.roster.max-bytes.");
        }
    }

    static Refusal diskFull() {
        return noRoom("There is no room on the disk for the file.", "Send it again when corporate IT has made room.");
    }

    /** The refusal of a file for which the database has no room. */
    static Refusal databaseFull() {
        return noRoom(
                "The database has no room for what this file brings; nothing was changed.",
                "Upload it again when corporate IT has made room.");
    }

    static Refusal noRoom(String message, String advice) {
        return new Refusal(Refusal.Kind.NO_ROOM, "file", null, "NO_ROOM", message, advice);
    }

    static Path newFile() {
        try {
            return Files.createTempFile(PREFIX, SUFFIX);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "There is no room for an uploaded file: {0}", e.getMessage());
            throw diskFull();
        }
    }

    /** Removes what members that were cut off left on this disk; how many files those were. */
    static int deleteLeftBehind(Instant before) {
        int deleted = 0;
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before) && Files.deleteIfExists(file)) {
                    deleted++;
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Old working copies cannot be looked for: {0}", e.getMessage());
        }
        return deleted;
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
