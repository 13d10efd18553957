package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.ReadingBounds;
import hrsuite.mentoring.staff.roster.RosterReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads texts whose columns are separated by commas, semicolons, tabs or bars. */
@ApplicationScoped
class CsvRosterReader implements RosterReader {

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public boolean recognizes(byte[] head) {
        return FileContent.of(head) == FileContent.TEXT;
    }

    @Override
    public RosterSheet open(Path file, String sheet, ReadingBounds bounds) {
        try {
            if (Files.size(file) > bounds.inflatedBytes()) {
                throw BoundedArchive.tooLarge("more than " + bounds.inflatedBytes() + " bytes");
            }
            return CsvSheet.open(file, bounds);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            throw FileProblem.of(thrown);
        }
    }
}
