package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.roster.SheetSample.Row;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** How well the sampled values of a column fit what it may mean, as a share of those that are there. */
final class ValueFit {

    private static final double OF_ADDRESS = 0.9;
    private static final double OF_UNKNOWN_NUMBER = 0.95;
    private static final double OF_NAME = 0.7;
    private static final double OF_ONE_WORD = 0.5;
    private static final int LONGEST_NUMBER = 40;
    private static final Set<StaffField> OFTEN_NUMBERS = EnumSet.of(StaffField.GRADE, StaffField.POSITION_CODE);

    private final List<Row> rows;
    private final FieldReader fields;

    /**
     * @param rows the sampled rows below the headings
     */
    ValueFit(List<Row> rows, FieldReader fields) {
        this.rows = rows;
        this.fields = fields;
    }

    /** From 0 to 1; 1 when there is no value to speak against it. */
    double of(KnownColumn column, int place, Set<String> numbers) {
        double sum = 0;
        int count = 0;
        for (Row row : rows) {
            if (!row.isBlank(place)) {
                sum += fit(column, row, place, numbers);
                count++;
            }
        }
        return count == 0 ? 1 : sum / count;
    }

    private double fit(KnownColumn column, Row row, int place, Set<String> numbers) {
        String text = CellText.clean(row.text(place));
        if (column == KnownColumn.FULL_NAME) {
            return isName(text) ? 1 : hasDigit(text) ? 0 : OF_ONE_WORD;
        }
        if (column.field() == StaffField.EMPLOYEE_NUMBER) {
            return isNumber(text) ? hasDigit(text) ? 1 : OF_NAME : 0;
        }
        if (column.field() == StaffField.MANAGER_NUMBER) {
            return managerFit(text, numbers);
        }
        if (column.kind() == StaffField.Kind.TEXT) {
            return OFTEN_NUMBERS.contains(column.field()) || hasLetter(text) ? 1 : OF_NAME;
        }
        FieldText read = fields.read(column, row.content(place), row.text(place));
        return read.fault() == null || read.fault().code().equals(DayReader.AMBIGUOUS) ? 1 : 0;
    }

    private static double managerFit(String text, Set<String> numbers) {
        if (numbers.contains(text)) {
            return 1;
        }
        if (EmailText.isAddress(text)) {
            return OF_ADDRESS;
        }
        return isNumber(text) && hasDigit(text) ? OF_UNKNOWN_NUMBER : OF_NAME;
    }

    /** The different values of a column. */
    Set<String> values(int place) {
        Set<String> values = new HashSet<>();
        rows.forEach(row -> values.add(CellText.clean(row.text(place))));
        values.remove("");
        return values;
    }

    int filled(int place) {
        return (int) rows.stream().filter(row -> !row.isBlank(place)).count();
    }

    /** Whether most of what stands in a column is of a kind; false when next to nothing stands there. */
    boolean isMostly(int place, int least, Predicate<String> kind) {
        int filled = filled(place);
        long fitting = rows.stream()
                .filter(row -> !row.isBlank(place) && kind.test(CellText.clean(row.text(place))))
                .count();
        return filled >= least && fitting * 10 >= filled * 8L;
    }

    /** In how many of the rows in which one column says something the other does too. */
    double together(int one, int other) {
        int filled = 0;
        int both = 0;
        for (Row row : rows) {
            if (!row.isBlank(one)) {
                filled++;
                both += row.isBlank(other) ? 0 : 1;
            }
        }
        return filled == 0 ? 1 : (double) both / filled;
    }

    /** Whether all cells that say something are numbers or texts without a gap, as short as a number of a person. */
    static boolean isNumber(String text) {
        return text.length() <= LONGEST_NUMBER && text.indexOf(' ') < 0 && text.indexOf(',') < 0;
    }

    static boolean isName(String text) {
        return !hasDigit(text)
                && (text.indexOf(' ') > 0
                        || text.indexOf(',') > 0
                        || FullName.isWithoutSpaces(text)
                        || text.indexOf('\u30FB') > 0);
    }

    static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }
}
