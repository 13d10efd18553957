package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.roster.RosterAnnotator.Problems;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Uploaded;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** An uploaded file on its way back with its problems marked; nothing of it stays on the disk. */
final class MarkedFile {

    private final IntakeDesk desk;
    private final RosterAnnotator annotator;

    MarkedFile(IntakeDesk desk, RosterAnnotator annotator) {
        this.desk = desk;
        this.annotator = annotator;
    }

    /** @param understood what the working copy of the file was understood as */
    void write(long intake, Function<Path, Uploaded> understood, Problems problems, OutputStream out)
            throws IOException {
        Path file = desk.fetch(intake);
        Path target = StoredFile.newFile();
        try {
            annotator.write(understood.apply(file), problems, target);
            Files.copy(target, out);
        } finally {
            StoredFile.delete(file);
            StoredFile.delete(target);
        }
    }
}
