package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.roster.ColumnMap.MappedColumn;
import hrsuite.mentoring.staff.roster.HeadingCatalog.Meaning;
import hrsuite.mentoring.staff.roster.RosterLine.Content;
import hrsuite.mentoring.staff.roster.SheetSample.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the row of the headings, below titles and blank rows: of the first rows the one in which most headings are
 * understood, alone or together with the row below it.
 */
final class HeadingFinder {

    static final int ROWS_SEARCHED = 50;
    private static final int HEADINGS_NEEDED = 2;
    private static final int OF_A_HEADING = 10;
    private static final int OF_A_KEY = 5;
    private static final int OF_A_VALUE = -6;
    private static final int DIGITS_OF_A_VALUE = 3;

    private final KnownColumns known;
    private final MappingChoices choices;

    /** Headings, and how much speaks for them. */
    record Found(Headings headings, int understood, int score) {}

    HeadingFinder(KnownColumns known, MappingChoices choices) {
        this.known = known;
        this.choices = choices;
    }

    /** The headings of a sheet; empty when two of them are nowhere understood side by side. */
    Optional<Found> find(SheetSample sample) {
        Found best = null;
        int last = Math.min(ROWS_SEARCHED, sample.rows().size());
        for (int index = 0; index < last; index++) {
            best = better(best, judged(sample, Headings.of(sample, index)));
            if (isFollowed(sample, index)) {
                best = better(best, judged(sample, Headings.ofTwo(sample, index)));
            }
        }
        return Optional.ofNullable(best);
    }

    /** The headings in the row that a person named. */
    Optional<Found> at(SheetSample sample, int row) {
        for (int index = 0; index < sample.rows().size(); index++) {
            if (sample.rows().get(index).number() == row) {
                return Optional.of(judged(sample, Headings.of(sample, index)));
            }
        }
        return Optional.empty();
    }

    private static boolean isFollowed(SheetSample sample, int index) {
        List<Row> rows = sample.rows();
        return index + 1 < rows.size()
                && rows.get(index + 1).number() == rows.get(index).number() + 1;
    }

    private static Found better(Found best, Found other) {
        boolean enough = other.understood() >= HEADINGS_NEEDED;
        return enough && (best == null || other.score() > best.score()) ? other : best;
    }

    private Found judged(SheetSample sample, Headings headings) {
        Set<KnownColumn> understood = new HashSet<>();
        int chosen = 0;
        List<String> names = headings.names();
        for (int place = 0; place < headings.width(); place++) {
            if (choices.of(names.get(place)).isPresent()) {
                chosen++;
            } else {
                meanings(headings, place).stream()
                        .findFirst()
                        .map(Meaning::column)
                        .ifPresent(understood::add);
            }
        }
        int count = understood.size() + chosen;
        boolean key = understood.stream().anyMatch(HeadingFinder::isKey);
        int score = count * OF_A_HEADING + (key ? OF_A_KEY : 0) + values(sample, headings) * OF_A_VALUE;
        return new Found(headings, count, headings.isOfTwoRows() ? score - 1 : score);
    }

    /** What a heading may mean; of two rows what both say together, else what the lower says. */
    List<Meaning> meanings(Headings headings, int place) {
        String text = headings.text(place);
        if (text.isEmpty()) {
            return List.of();
        }
        List<Meaning> meanings = known.headings().meanings(text);
        return meanings.isEmpty() && headings.isOfTwoRows()
                ? known.headings().meanings(headings.lower().get(place))
                : meanings;
    }

    private static boolean isKey(KnownColumn column) {
        return column.field() == StaffField.EMPLOYEE_NUMBER || column.field() == StaffField.EMAIL;
    }

    /** How many cells look like values of somebody and not like headings. */
    private static int values(SheetSample sample, Headings headings) {
        int values = 0;
        for (int index = headings.first(); index < headings.below(); index++) {
            Row row = sample.rows().get(index);
            for (int place = 0; place < row.width(); place++) {
                values += isValue(row.content(place), row.text(place)) ? 1 : 0;
            }
        }
        return values;
    }

    private static boolean isValue(Content content, String text) {
        return switch (content) {
            case NUMBER, DATE, BOOLEAN -> true;
            case TEXT ->
                text.indexOf('@') > 0 || text.chars().filter(Character::isDigit).count() >= DIGITS_OF_A_VALUE;
            default -> false;
        };
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
