package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.roster.ColumnMap.Ignored;
import hrsuite.mentoring.staff.roster.ColumnMap.MappedColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the row of the headings below titles, and what each heading means. */
final class HeadingFinder {

    static final int ROWS_SEARCHED = 20;
    private static final int HEADINGS_NEEDED = 2;
    private static final int HEADING_LENGTH = 200;

    private final KnownColumns known;
    private final Set<String> roles;
    private final Map<String, String> choices;

    /**
     * @param roles those of the uploader
     * @param choices what a person said: key of a heading to the code of a field; empty code to leave the column out
     */
    HeadingFinder(KnownColumns known, Set<String> roles, Map<String, String> choices) {
        this.known = known;
        this.roles = roles;
        this.choices = choices;
    }

    /** Whether a row is the row of the headings. */
    boolean isHeadingRow(RosterLine line) {
        int recognized = 0;
        for (int place = 0; place < line.width(); place++) {
            String heading = heading(line, place);
            if (!heading.isEmpty()
                    && (choice(heading) != null || known.ofHeading(heading).isPresent())) {
                recognized++;
            }
        }
        return recognized >= HEADINGS_NEEDED;
    }

    ColumnMap map(RosterLine line) {
        List<MappedColumn> columns = new ArrayList<>();
        Set<KnownColumn> taken = new HashSet<>();
        for (int place = 0; place < line.width(); place++) {
            columns.add(mapped(place, heading(line, place), taken));
        }
        return new ColumnMap(line.number(), columns);
    }

    private MappedColumn mapped(int place, String heading, Set<KnownColumn> taken) {
        String choice = choice(heading);
        if (choice != null && choice.isEmpty()) {
            return ignored(place, heading, Ignored.LEFT_OUT);
        }
        if (choice != null
                && known.isSensitive(heading)
                && known.ofHeading(heading).isEmpty()) {
            return ignored(place, heading, Ignored.SENSITIVE);
        }
        Optional<KnownColumns.Meaning> meaning = choice == null
                ? known.ofHeading(heading)
                : known.ofCode(choice).map(column -> new KnownColumns.Meaning(column, 1));
        if (meaning.isEmpty()) {
            return ignored(place, heading, known.isSensitive(heading) ? Ignored.SENSITIVE : Ignored.UNKNOWN);
        }
        KnownColumn column = meaning.get().column();
        if (column.role() != null && !roles.contains(column.role())) {
            return ignored(place, heading, Ignored.ROLE_MISSING);
        }
        return taken.add(column)
                ? new MappedColumn(place, heading, column, meaning.get().confidence(), null)
                : ignored(place, heading, Ignored.DUPLICATE);
    }

    private static MappedColumn ignored(int place, String heading, Ignored why) {
        return new MappedColumn(place, heading, null, 0, why);
    }

    private String choice(String heading) {
        return choices.get(Wording.key(heading));
    }

    private static String heading(RosterLine line, int place) {
        return CellText.shown(CellText.clean(line.text(place)), HEADING_LENGTH);
    }

    /** No row with headings among the first ones. */
    static Refusal headingsNotFound(String sheet) {
        return Refusal.invalid(
                sheet,
                null,
                "HEADINGS_NOT_FOUND",
                "None of the first " + ROWS_SEARCHED + " rows" + of(sheet) + " has two headings that are understood.",
                "Put headings like Employee number, Given name, Family name above the columns, or take the template.");
    }

    /** Refuses a file in which nobody can be found again. */
    static void requireKey(ColumnMap map, String sheet) {
        if (!map.has(StaffField.EMPLOYEE_NUMBER) && !map.has(StaffField.EMAIL)) {
            throw numberMissing(map, sheet);
        }
    }

    /** The heading of the employee number is missing, and nothing stands in for it. */
    static Refusal numberMissing(ColumnMap map, String sheet) {
        String found = map.columns().stream()
                .map(MappedColumn::heading)
                .filter(heading -> !heading.isEmpty())
                .collect(Collectors.joining(", "));
        return Refusal.invalid(
                StaffField.EMPLOYEE_NUMBER.code(),
                null,
                "HEADING_MISSING",
                "The heading Employee number (employeeNumber) is missing in row " + map.headingRow() + of(sheet)
                        + "; found are: " + found + ".",
                "Add a column Employee number, or say by a mapping which column holds it.");
    }

    private static String of(String sheet) {
        return sheet.isEmpty() ? "" : " of the sheet " + sheet;
    }
}
