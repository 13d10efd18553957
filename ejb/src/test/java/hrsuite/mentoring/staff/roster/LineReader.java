package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.roster.RosterLine.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a file of lines with cells between bars; {@code d:2024-01-31} is a cell formatted as a date, {@code n:17} a number,
 * {@code e:#N/A} an error, {@code f:} a formula without its value. {@code ## Name} begins a sheet, {@code ##! Name} a hidden
 * one; without either there is one sheet, Staff.
 */
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
        Map<String, List<String>> sheets = new LinkedHashMap<>();
        List<String> hidden = new ArrayList<>();
        String name = "Staff";
        for (String line : lines(file)) {
            if (line.startsWith("##")) {
                name = line.replaceFirst("##!?", "").strip();
                sheets.put(name, new ArrayList<>());
                if (line.startsWith("##!")) {
                    hidden.add(name);
                }
            } else {
                sheets.computeIfAbsent(name, any -> new ArrayList<>()).add(line);
            }
        }
        List<String> visible = new ArrayList<>(sheets.keySet());
        visible.removeAll(hidden);
        String chosen = sheet == null ? visible.get(0) : sheet;
        if (!sheets.containsKey(chosen)) {
            throw Refusal.invalid("sheet", chosen, "SHEET_UNKNOWN", "There is no sheet " + chosen + ".", null);
        }
        return new Lines(chosen, visible, hidden, sheets.get(chosen));
    }

    private static List<String> lines(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Lines implements RosterSheet {

        private final String name;
        private final List<String> visible;
        private final List<String> hidden;
        private final List<String> lines;
        private final RosterLine line = new RosterLine();
        private final List<RosterReader.MergedCell> merged = new ArrayList<>();
        private int number;

        Lines(String name, List<String> visible, List<String> hidden, List<String> lines) {
            this.name = name;
            this.visible = visible;
            this.hidden = hidden;
            this.lines = lines;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<String> sheets() {
            return visible;
        }

        @Override
        public List<String> hiddenSheets() {
            return hidden;
        }

        @Override
        public RosterLine next() {
            while (number < lines.size() && lines.get(number).isBlank()) {
                number++;
            }
            if (number == lines.size()) {
                return null;
            }
            String text = lines.get(number++);
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

        /** {@code m3:Tax} stretches over three rows. */
        private void set(int column, String written) {
            String cell = written;
            if (written.matches("m\\d:.*")) {
                merged.add(new RosterReader.MergedCell(number, number + written.charAt(1) - '1', column));
                cell = written.substring(3);
            }
            Content content =
                    switch (cell.length() > 1 ? cell.substring(0, 2) : "") {
                        case "d:" -> Content.DATE;
                        case "n:" -> Content.NUMBER;
                        case "e:" -> Content.ERROR;
                        case "f:" -> Content.FORMULA_WITHOUT_VALUE;
                        default -> Content.TEXT;
                    };
            String text = content == Content.TEXT ? cell : cell.substring(2);
            if (!cell.isEmpty()) {
                line.set(column, content, text.replace("\\n", "\n").replace("\\0", "\0"));
            }
        }

        @Override
        public List<RosterReader.MergedCell> mergedCells() {
            return merged;
        }

        @Override
        public long expectedRows() {
            return 0;
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
