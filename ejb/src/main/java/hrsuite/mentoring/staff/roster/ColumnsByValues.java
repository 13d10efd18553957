package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.roster.ColumnMap.MappedColumn;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Recognizes columns of which the heading says nothing by what stands in them: e-mail addresses; numbers that refer to
 * the people of the file, who are then managers; numbers to which the managers refer. Dates tell too little to be taken.
 */
final class ColumnsByValues {

    private static final double CONFIDENCE = 0.6;
    private static final int LEAST = 3;
    /** Of whose address a heading speaks, if not of the person's at work. */
    private static final Set<String> OTHER_ADDRESSES = Set.of(
            "private", "privat", "prive", "personal", "pessoal", "home", "other", "alternate", "secondary", "spouse");

    private final Headings headings;
    private final ValueFit values;
    private final Map<Integer, MappedColumn> decided;
    private final Map<KnownColumn, Integer> taken;

    ColumnsByValues(
            Headings headings, ValueFit values, Map<Integer, MappedColumn> decided, Map<KnownColumn, Integer> taken) {
        this.headings = headings;
        this.values = values;
        this.decided = decided;
        this.taken = taken;
    }

    void find() {
        find(StaffField.EMAIL, this::isAddresses, "Its values are e-mail addresses.");
        Integer numbers = place(StaffField.EMPLOYEE_NUMBER);
        if (numbers != null) {
            Set<String> known = values.values(numbers);
            find(
                    StaffField.MANAGER_NUMBER,
                    place -> refersTo(place, known, numbers),
                    "Its values are numbers of other people in column " + RosterLine.columnName(numbers) + ".");
        }
        Integer managers = place(StaffField.MANAGER_NUMBER);
        if (managers != null) {
            Set<String> known = values.values(managers);
            find(
                    StaffField.EMPLOYEE_NUMBER,
                    place -> isReferredTo(place, known),
                    "Each of its values stands there once, and the managers in column "
                            + RosterLine.columnName(managers) + " are among them.");
        }
    }

    private Integer place(StaffField field) {
        return taken.get(KnownColumn.of(field));
    }

    private void find(StaffField field, IntPredicate test, String why) {
        if (place(field) != null) {
            return;
        }
        IntStream.range(0, headings.width())
                .filter(place -> !decided.containsKey(place))
                .filter(place -> !headings.text(place).isEmpty())
                .filter(test)
                .findFirst()
                .ifPresent(place -> {
                    String text = headings.text(place);
                    KnownColumn column = KnownColumn.of(field);
                    taken.put(column, place);
                    decided.put(
                            place,
                            new MappedColumn(
                                    place, text, headings.names().get(place), column, CONFIDENCE, null, why, null));
                });
    }

    private boolean isAddresses(int place) {
        String[] words = Wording.lower(headings.text(place)).split("[^\\p{L}]+");
        return Arrays.stream(words).noneMatch(OTHER_ADDRESSES::contains)
                && values.isMostly(place, LEAST, EmailText::isAddress);
    }

    private boolean refersTo(int place, Set<String> numbers, int numbersPlace) {
        return values.isMostly(place, LEAST, numbers::contains)
                && values.values(place).size() < values.filled(place)
                && values.filled(place) <= values.filled(numbersPlace);
    }

    private boolean isReferredTo(int place, Set<String> managers) {
        Set<String> own = values.values(place);
        long known = managers.stream().filter(own::contains).count();
        return values.filled(place) >= LEAST
                && own.size() == values.filled(place)
                && !managers.isEmpty()
                && known * 2 >= managers.size()
                && values.isMostly(place, LEAST, ValueFit::isNumber);
    }
}
