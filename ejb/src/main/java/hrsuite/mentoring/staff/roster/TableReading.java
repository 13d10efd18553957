package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.StaffField.Kind;
import hrsuite.mentoring.staff.roster.HeadingCatalog.Meaning;
import hrsuite.mentoring.staff.roster.ProblemDetail.Severity;
import hrsuite.mentoring.staff.roster.RosterLine.Content;
import hrsuite.mentoring.staff.roster.RosterReader.Remark;
import hrsuite.mentoring.staff.roster.WorkbookTable.Column;
import hrsuite.mentoring.staff.roster.WorkbookTable.Need;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the tables of a workbook by the names of its sheets and by their headings, and reads their rows. */
final class TableReading {

    private static final int SHEETS_LOOKED_AT = 20;
    private static final int ROWS_AT_ONCE = 1_000;
    private static final long MOST_ROWS = 250_000;
    private static final int VALUE_LENGTH = 100;
    private static final String WITHOUT_NAME = "";

    /**
     * A sheet that holds a table.
     *
     * @param number place among the visible sheets, from 1; 0 for a file that has none
     * @param name empty for a file that has no sheets
     * @param columns by place in the sheet
     */
    record Sheet(KnownTable known, int number, String name, int headingRow, Map<Integer, KnownColumn> columns) {

        WorkbookTable table() {
            return known.table();
        }

        /** How we write the heading of a column. */
        String heading(String code) {
            return table().column(code).map(Column::heading).orElse(code);
        }
    }

    private final RosterReader reader;
    private final Path file;
    private final FieldReader fields;
    private final List<KnownTable> tables;
    private final List<Sheet> found = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private List<String> sheets = List.of();
    private long rows;

    TableReading(RosterReader reader, Path file, FieldReader fields, List<WorkbookTable> tables) {
        this.reader = reader;
        this.file = file;
        this.fields = fields;
        this.tables = tables.stream().map(KnownTable::of).toList();
    }

    /**
     * Looks at the sheets.
     *
     * @throws Refusal when none holds a table that is understood
     */
    TableReading look() {
        try (OpenRoster roster = OpenRoster.open(reader, file, null)) {
            sheets = roster.sheets();
            remarks.addAll(roster.remarks());
        }
        if (sheets.isEmpty()) {
            look(0, WITHOUT_NAME);
        }
        for (int i = 0; i < Math.min(SHEETS_LOOKED_AT, sheets.size()); i++) {
            look(i + 1, sheets.get(i));
        }
        if (found.isEmpty()) {
            throw nothingFound();
        }
        return this;
    }

    private void look(int number, String name) {
        SheetSample sample;
        try (OpenRoster roster = open(name)) {
            sample = SheetSample.of(roster);
        }
        Sheet best = null;
        for (KnownTable known : tables) {
            Optional<Sheet> sheet = sheet(known, number, name, sample);
            boolean named = known.isNamed(name);
            if (sheet.isPresent()
                    && (named
                            || best == null
                            || sheet.get().columns().size() > best.columns().size())) {
                best = sheet.get();
            }
            if (named) {
                break;
            }
        }
        if (best != null) {
            found.add(best);
            remark(best, sample);
        }
    }

    private OpenRoster open(String sheet) {
        return OpenRoster.open(reader, file, sheet.equals(WITHOUT_NAME) ? null : sheet);
    }

    private static Optional<Sheet> sheet(KnownTable known, int number, String name, SheetSample sample) {
        HeadingFinder finder = new HeadingFinder(known.columns(), MappingChoices.NONE);
        return finder.find(sample).flatMap(headings -> {
            Map<Integer, KnownColumn> columns = columns(finder, headings.headings());
            boolean whole = known.table().columns().stream()
                    .filter(column -> column.need() == Need.KEY)
                    .allMatch(column ->
                            columns.values().stream().anyMatch(one -> one.code().equals(column.code())));
            return whole
                    ? Optional.of(
                            new Sheet(known, number, name, headings.headings().row(), columns))
                    : Optional.empty();
        });
    }

    /** Of columns that say the same the first one is read. */
    private static Map<Integer, KnownColumn> columns(HeadingFinder finder, Headings headings) {
        Map<Integer, KnownColumn> columns = new LinkedHashMap<>();
        for (int place = 0; place < headings.width(); place++) {
            Optional<KnownColumn> meant =
                    finder.meanings(headings, place).stream().findFirst().map(Meaning::column);
            if (meant.isPresent() && !columns.containsValue(meant.get())) {
                columns.put(place, meant.get());
            }
        }
        return columns;
    }

    private void remark(Sheet sheet, SheetSample sample) {
        String unread = sample.rows().stream()
                .filter(row -> row.number() == sheet.headingRow())
                .flatMap(row -> IntStream.range(0, row.width())
                        .filter(place -> !row.isBlank(place) && !sheet.columns().containsKey(place))
                        .mapToObj(place -> CellText.shown(CellText.clean(row.text(place)), VALUE_LENGTH)))
                .collect(Collectors.joining(", "));
        remarks.add(new Remark(
                "SHEET_READ",
                (sheet.number() == 0 ? "The file" : "The sheet " + sheet.name()) + " is read as "
                        + sheet.table().name() + ", headings in row " + sheet.headingRow()
                        + (unread.isEmpty() ? "." : "; not read: " + unread + ".")));
    }

    private Refusal nothingFound() {
        String wanted = tables.stream()
                .map(known -> known.table().name() + " ("
                        + known.table().columns().stream()
                                .filter(column -> column.need() == Need.KEY)
                                .map(Column::heading)
                                .collect(Collectors.joining(", "))
                        + ")")
                .collect(Collectors.joining("; "));
        return Refusal.invalid(
                "file",
                null,
                "TABLES_NOT_FOUND",
                sheets.isEmpty()
                        ? "The file holds no table that is understood."
                        : "None of the sheets " + String.join(", ", sheets) + " holds a table that is understood.",
                "Keep the sheets of an export, or put headings above the columns: " + wanted + ".");
    }

    List<String> sheets() {
        return sheets;
    }

    List<Remark> remarks() {
        return remarks;
    }

    List<Sheet> found() {
        return found;
    }

    /** Rows that were read so far. */
    long rows() {
        return rows;
    }

    /** Reads all rows of a table. */
    void read(WorkbookTable table, Consumer<Finding> faults, Consumer<List<TableRow>> some) {
        for (Sheet sheet : found) {
            if (sheet.table().name().equals(table.name())) {
                read(sheet, faults, some);
            }
        }
    }

    private void read(Sheet sheet, Consumer<Finding> faults, Consumer<List<TableRow>> some) {
        List<TableRow> waiting = new ArrayList<>();
        try (OpenRoster roster = open(sheet.name())) {
            for (RosterLine line = roster.next(); line != null; line = roster.next()) {
                if (line.number() > sheet.headingRow()) {
                    add(sheet, line, faults, waiting);
                }
                if (waiting.size() == ROWS_AT_ONCE) {
                    some.accept(List.copyOf(waiting));
                    waiting.clear();
                }
            }
        }
        if (!waiting.isEmpty()) {
            some.accept(List.copyOf(waiting));
        }
    }

    private void add(Sheet sheet, RosterLine line, Consumer<Finding> faults, List<TableRow> waiting) {
        Map<String, String> said = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        boolean faulty = false;
        boolean blank = true;
        for (Map.Entry<Integer, KnownColumn> column : sheet.columns().entrySet()) {
            int place = column.getKey();
            KnownColumn known = column.getValue();
            FieldText text = text(sheet.known(), known, line.content(place), line.text(place));
            if (text.fault() != null) {
                faults.accept(finding(sheet, line, place, known, text.fault()));
                faulty = true;
            }
            blank = blank && text.value() == null && text.fault() == null;
            said.put(known.code(), text.value());
            places.put(known.code(), place);
        }
        if (!blank) {
            requireBounded(++rows);
            waiting.add(new TableRow(sheet.name(), sheet.number(), line.number(), said, places, faulty));
        }
    }

    private FieldText text(KnownTable known, KnownColumn column, Content content, String text) {
        if (column.kind() == Kind.COUNT && text.strip().equals("0")) {
            return FieldText.of("0");
        }
        String word = column.allowed().isEmpty()
                ? null
                : known.words().getOrDefault(column.code(), Map.of()).get(Wording.key(text));
        if (word == null) {
            return fields.read(column, content, text);
        }
        return word.isEmpty() ? FieldText.NOTHING : FieldText.of(word);
    }

    private static void requireBounded(long rows) {
        if (rows > MOST_ROWS) {
            throw Refusal.invalid(
                    "file",
                    rows,
                    "TOO_MANY_ROWS",
                    "The workbook has more than " + MOST_ROWS + " rows.",
                    "Upload it in parts; what a part does not name stays as it is.");
        }
    }

    private static Finding finding(Sheet sheet, RosterLine line, int place, KnownColumn column, FieldText.Fault fault) {
        return new Finding(
                sheet.number(),
                line.number(),
                place,
                column.code(),
                line.text(place),
                fault.code(),
                sheet.heading(column.code()) + " in " + TableRow.place(sheet.name(), place, line.number()) + ": '"
                        + CellText.shown(line.text(place).strip(), VALUE_LENGTH) + "' " + fault.words() + ".",
                fault.advice(),
                Severity.ERROR);
    }
}
