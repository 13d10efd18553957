package hrsuite.mentoring.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.roster.ReadingBounds;
import hrsuite.mentoring.staff.roster.RosterLine;
import hrsuite.mentoring.staff.roster.RosterLine.Content;
import hrsuite.mentoring.staff.roster.RosterReader;
import hrsuite.mentoring.staff.roster.RosterReader.RosterSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reads files as the feature does: the one reader that recognizes them, row by row. */
final class Reading {

    static final List<RosterReader> READERS =
            List.of(new XlsxRosterReader(), new XlsRosterReader(), new CsvRosterReader(), new UnreadableFileReader());

    private Reading() {}

    static ReadingBounds bounds(long inflatedBytes, int entries, int rows, int columns, int textLength) {
        ReadingBounds usual = ReadingBounds.usual();
        return new ReadingBounds(
                inflatedBytes, entries, rows, columns, usual.cells(), textLength, usual.nesting(), usual.time());
    }

    /** Only so many cells, and only so much time. */
    static ReadingBounds bounds(long cells, Duration time) {
        ReadingBounds usual = ReadingBounds.usual();
        return new ReadingBounds(
                usual.inflatedBytes(),
                usual.entries(),
                usual.rows(),
                usual.columns(),
                cells,
                usual.textLength(),
                usual.nesting(),
                time);
    }

    static RosterReader readerOf(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            byte[] head = bytes.readNBytes(8192);
            List<RosterReader> recognizing =
                    READERS.stream().filter(reader -> reader.recognizes(head)).toList();
            assertThat(recognizing).as("readers that recognize the file").hasSize(1);
            return recognizing.get(0);
        }
    }

    static RosterSheet open(Path file, String sheet) throws IOException {
        return readerOf(file).open(file, sheet, ReadingBounds.usual());
    }

    /** All cells that hold something: {@code A1 TEXT Anna}. */
    static List<String> cells(Path file) throws IOException {
        return cells(file, null);
    }

    static List<String> cells(Path file, String sheet) throws IOException {
        try (RosterSheet opened = open(file, sheet)) {
            return cells(opened);
        }
    }

    static List<String> cells(RosterSheet sheet) {
        List<String> cells = new ArrayList<>();
        for (RosterLine line = sheet.next(); line != null; line = sheet.next()) {
            for (int column = 0; column < line.width(); column++) {
                if (line.content(column) != Content.EMPTY) {
                    cells.add(RosterLine.cell(column, line.number()) + " " + line.content(column) + " "
                            + line.text(column));
                }
            }
        }
        return cells;
    }

    /** The codes of what is said about how a file was read. */
    static List<String> remarks(Path file) throws IOException {
        try (RosterSheet sheet = open(file, null)) {
            cells(sheet);
            return sheet.remarks().stream().map(RosterReader.Remark::code).toList();
        }
    }

    static Refusal.Reason refused(Path file) {
        return refused(file, null, ReadingBounds.usual());
    }

    static Refusal.Reason refused(Path file, String sheet, ReadingBounds bounds) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> {
            try (RosterSheet opened = readerOf(file).open(file, sheet, bounds)) {
                cells(opened);
            }
        });
        assertThat(refusal).isNotNull();
        boolean known = !refusal.reasons().get(0).code().equals("FILE_NOT_SUPPORTED");
        assertThat(refusal.kind()).isEqualTo(known ? Refusal.Kind.INVALID : Refusal.Kind.UNSUPPORTED);
        assertThat(refusal.reasons()).hasSize(1);
        assertThat(refusal.reasons().get(0).advice()).isNotBlank();
        return refusal.reasons().get(0);
    }
}
