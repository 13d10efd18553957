package hrsuite.mentoring.workbook;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.roster.ReadingBounds;
import hrsuite.mentoring.staff.roster.RosterLine;
import hrsuite.mentoring.staff.roster.RosterLine.Content;
import hrsuite.mentoring.staff.roster.RosterReader.Remark;
import hrsuite.mentoring.staff.roster.RosterReader.RosterSheet;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A text of separated columns as a sheet; a record is a row, wherever its lines break. */
final class CsvSheet implements RosterSheet {

    private static final int BEGINNING = 1 << 16;
    private static final Pattern ANNOUNCED = Pattern.compile("sep=(.)(?:\\r?\\n|\\r)");

    private final TextEncoding encoding;
    private final ReadingClock clock;
    private final SheetTally tally;
    private final MeteredReader text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final RosterLine line = new RosterLine();
    private RosterLine waiting;

    private CsvSheet(BufferedReader characters, TextEncoding encoding, ReadingBounds bounds) throws IOException {
        this.encoding = encoding;
        char delimiter = separatorOf(characters);
        clock = new ReadingClock(bounds);
        text = new MeteredReader(characters, clock);
        tally = new SheetTally(bounds);
        this.parser = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get()
                .parse(text);
        this.records = parser.iterator();
    }

    static CsvSheet open(Path file, ReadingBounds bounds) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        BufferedReader characters =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), encoding.charset()), BEGINNING);
        try {
            CsvSheet sheet = new CsvSheet(characters, encoding, bounds);
            sheet.waiting = sheet.advance();
            if (sheet.waiting == null) {
                throw FileProblem.EMPTY.refusal();
            }
            return sheet;
        } catch (IOException | RuntimeException thrown) {
            characters.close();
            throw thrown;
        }
    }

    /** Finds the separator and leaves the reader where the first record begins. */
    private static char separatorOf(BufferedReader characters) throws IOException {
        skipMark(characters);
        characters.mark(BEGINNING);
        char[] chunk = new char[BEGINNING];
        int length = 0;
        for (int read = 0; read >= 0 && length < BEGINNING; length += Math.max(read, 0)) {
            read = characters.read(chunk, length, BEGINNING - length);
        }
        characters.reset();
        String beginning = new String(chunk, 0, length);
        Matcher announced = ANNOUNCED.matcher(beginning);
        if (announced.lookingAt()) {
            characters.readLine();
            return announced.group(1).charAt(0);
        }
        return Delimiter.of(beginning);
    }

    private static void skipMark(BufferedReader characters) throws IOException {
        characters.mark(1);
        if (characters.read() != '\uFEFF') {
            characters.reset();
        }
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public List<String> sheets() {
        return List.of();
    }

    @Override
    public List<Remark> remarks() {
        return encoding.certain()
                ? List.of()
                : List.of(new Remark(
                        "ENCODING_GUESSED",
                        "The file does not say how its letters are encoded; it was read as " + encoding.charset()
                                + ". If names look wrong, save it as CSV UTF-8 or .xlsx."));
    }

    @Override
    public long expectedRows() {
        return 0;
    }

    @Override
    public RosterLine next() {
        RosterLine first = waiting;
        waiting = null;
        return first != null ? first : advance();
    }

    private RosterLine advance() {
        try {
            while (hasNext()) {
                if (put(records.next())) {
                    clock.pause();
                    return line;
                }
            }
            return null;
        } catch (UncheckedIOException endless) {
            throw neverEnds(tally.row() + 1);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            throw FileProblem.of(thrown);
        }
    }

    private static Refusal neverEnds(int row) {
        return Refusal.invalid(
                "row " + row,
                null,
                "FILE_DAMAGED",
                "Row " + row + " of the file does not end.",
                "Maybe a quotation mark is opened and never closed; correct it and upload again.");
    }

    private boolean hasNext() {
        text.renew();
        return records.hasNext();
    }

    private boolean put(CSVRecord record) {
        tally.row((int) record.getRecordNumber());
        line.begin(tally.row());
        for (int column = 0; column < record.size(); column++) {
            String value = record.get(column);
            if (!value.isBlank()) {
                put(column, value);
            }
        }
        return CellValues.finish(line, tally, false);
    }

    private void put(int column, String value) {
        tally.requireColumn(column);
        tally.requireLength(column, value.length());
        line.set(column, Content.TEXT, FormulaGuard.unguarded(value));
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException thrown) {
            throw FileProblem.of(thrown);
        }
    }

    /** Lets only so many characters through between two rows: a quotation mark without its twin would swallow the rest. */
    private static final class MeteredReader extends FilterReader {

        private static final int CHARACTERS_OF_A_ROW = 1 << 20;

        private final ReadingClock clock;

        private int left = CHARACTERS_OF_A_ROW;

        MeteredReader(Reader characters, ReadingClock clock) {
            super(characters);
            this.clock = clock;
        }

        void renew() {
            left = CHARACTERS_OF_A_ROW;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            clock.tick();
            int read = super.read(target, offset, length);
            spend(read);
            return read;
        }

        @Override
        public int read() throws IOException {
            spend(1);
            return super.read();
        }

        private void spend(int characters) {
            left -= characters;
            if (left < 0) {
                throw new UncheckedIOException(new IOException("A row of the file does not end."));
            }
        }
    }
}
