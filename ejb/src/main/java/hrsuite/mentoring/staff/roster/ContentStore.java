package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.database.Sql;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Uploaded files in the database, in pieces, so that none is ever whole in memory and every member can go on. */
final class ContentStore {

    private static final int PIECE = 1 << 20;

    private final Sql sql;

    ContentStore(Sql sql) {
        this.sql = sql;
    }

    void store(long intake, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            int number = 0;
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                sql.update(
                        "INSERT INTO mentoring.roster_intake_content (intake_id, piece, content) VALUES (?, ?, ?)",
                        intake,
                        number++,
                        piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The upload of intake " + intake + " cannot be stored.", e);
        }
    }

    /** Copies the file to this member's disk; whoever asked deletes it. */
    Path fetch(long intake) {
        Path file = StoredFile.newFile();
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            int number = 0;
            for (Optional<byte[]> piece = piece(intake, number); piece.isPresent(); piece = piece(intake, ++number)) {
                out.write(piece.get());
            }
            whole = true;
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for the file of intake " + intake + ".", e);
        } finally {
            if (!whole) {
                StoredFile.delete(file);
            }
        }
    }

    private Optional<byte[]> piece(long intake, int number) {
        return sql.one(
                "SELECT content FROM mentoring.roster_intake_content WHERE intake_id = ? AND piece = ?",
                row -> row.getBytes(1),
                intake,
                number);
    }

    void delete(long intake) {
        sql.update("DELETE FROM mentoring.roster_intake_content WHERE intake_id = ?", intake);
    }
}
