package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** A sheet being read. Whatever a reader throws about a file is a refusal of that file. */
final class OpenRoster implements AutoCloseable {

    private static final Logger LOG = System.getLogger(OpenRoster.class.getName());

    private final RosterReader.RosterSheet sheet;

    private OpenRoster(RosterReader.RosterSheet sheet) {
        this.sheet = sheet;
    }

    static OpenRoster open(RosterReader reader, Path file, String wantedSheet) {
        return new OpenRoster(guarded(() -> reader.open(file, wantedSheet, RosterSettings.bounds())));
    }

    private static <T> T guarded(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "A file is refused because its reader gave up.", WithoutValues.of(e));
            throw Refusal.invalid(
                    "file",
                    null,
                    "FILE_UNREADABLE",
                    "The file is damaged or of an unknown kind.",
                    "Open it in a spreadsheet program, save it as xlsx, and upload that.");
        }
    }

    String sheet() {
        return sheet.name() == null ? "" : sheet.name();
    }

    List<String> sheets() {
        return sheet.sheets();
    }

    long expectedRows() {
        return sheet.expectedRows();
    }

    List<RosterReader.Remark> remarks() {
        return guarded(sheet::remarks);
    }

    List<RosterReader.MergedCell> mergedCells() {
        return guarded(sheet::mergedCells);
    }

    /** The next row that holds anything; null at the end. */
    RosterLine next() {
        return guarded(sheet::next);
    }

    @Override
    public void close() {
        sheet.close();
    }
}
