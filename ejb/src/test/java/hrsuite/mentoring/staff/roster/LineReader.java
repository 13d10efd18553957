package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.roster.RosterLine.Content;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a file of lines with cells between bars; {@code d:2024-01-31} is a cell formatted as a date. */
final class LineReader implements RosterReader {

    static final String HEAD = "LINES\n";

    @Override
    public String format() {
        return "lines";
    }

    @Override
    public boolean recognizes(byte[] head) {
        return new String(head, StandardCharsets.UTF_8).startsWith(HEAD);
    }

    @Override
    public RosterSheet open(Path file, String sheet, ReadingBounds bounds) {
        return new Lines(file);
    }

    private static final class Lines implements RosterSheet {

        private final BufferedReader reader;
        private final RosterLine line = new RosterLine();
        private int number;

        Lines(Path file) {
            try {
                reader = Files.newBufferedReader(file);
                reader.readLine();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String name() {
            return "Staff";
        }

        @Override
        public List<String> sheets() {
            return List.of("Staff");
        }

        @Override
        public RosterLine next() {
            String text = read();
            if (text == null) {
                return null;
            }
            if (text.equals("BROKEN")) {
                throw new ArrayIndexOutOfBoundsException(number);
            }
            line.begin(number);
            String[] cells = text.split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                set(column, cells[column].strip());
            }
            return line;
        }

        private String read() {
            try {
                number++;
                String text = reader.readLine();
                while (text != null && text.isBlank()) {
                    number++;
                    text = reader.readLine();
                }
                return text;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void set(int column, String cell) {
            if (cell.startsWith("d:")) {
                line.set(column, Content.DATE, cell.substring(2));
            } else if (!cell.isEmpty()) {
                line.set(column, Content.TEXT, cell.replace("\\n", "\n").replace("\\0", "\0"));
            }
        }

        @Override
        public long expectedRows() {
            return 0;
        }

        @Override
        public void close() {
            try {
                reader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
