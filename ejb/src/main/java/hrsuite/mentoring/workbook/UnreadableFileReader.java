package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.ReadingBounds;
import hrsuite.mentoring.staff.roster.RosterReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Recognizes what no other reader does, and refuses it by name. */
@ApplicationScoped
class UnreadableFileReader implements RosterReader {

    @Override
    public String format() {
        return "unreadable";
    }

    @Override
    public boolean recognizes(byte[] head) {
        return FileContent.of(head).problem() != null;
    }

    @Override
    public void requireReadable(Path file) {
        open(file, null, ReadingBounds.usual());
    }

    @Override
    public RosterSheet open(Path file, String sheet, ReadingBounds bounds) {
        FileContent content = FileContent.of(headOf(file));
        throw (content.problem() == null ? FileProblem.UNKNOWN : content.problem()).refusal();
    }

    private static byte[] headOf(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(8192);
        } catch (IOException thrown) {
            throw FileProblem.of(thrown);
        }
    }
}
