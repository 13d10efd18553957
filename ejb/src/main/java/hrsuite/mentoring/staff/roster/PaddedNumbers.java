package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.database.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Numbers of people that differ only by zeros in front of them, by what is left without those. */
final class PaddedNumbers {

    private static final int NUMBERS_AT_ONCE = 1_000;

    private final Map<String, Set<String>> byBare = new HashMap<>();

    /** The number without zeros in front. */
    static String bare(String number) {
        int from = 0;
        while (from < number.length() - 1 && number.charAt(from) == '0') {
            from++;
        }
        return from == 0 ? number : number.substring(from);
    }

    /** Takes a number in if it is all digits. */
    void add(String number) {
        if (NumberText.isDigits(number)) {
            byBare.computeIfAbsent(bare(number), any -> new TreeSet<>()).add(number);
        }
    }

    /** Numbers that are the same without zeros in front; never null. */
    Set<String> like(String number) {
        return byBare.getOrDefault(bare(number), Set.of());
    }

    boolean isEmpty() {
        return byBare.isEmpty();
    }

    Set<String> bareNumbers() {
        return byBare.keySet();
    }

    /** Takes in the numbers of the staff that begin with zeros, and those of some others. */
    void addStaff(Sql sql, Collection<String> others) {
        sql.each(
                "SELECT employee_number FROM mentoring.person WHERE employee_number LIKE '0%'",
                row -> add(row.getString(1)));
        List<String> waiting = new ArrayList<>(others);
        for (int from = 0; from < waiting.size(); from += NUMBERS_AT_ONCE) {
            List<String> some = waiting.subList(from, Math.min(waiting.size(), from + NUMBERS_AT_ONCE));
            String those = String.join(", ", Collections.nCopies(some.size(), "?"));
            sql.each(
                    "SELECT employee_number FROM mentoring.person WHERE employee_number IN (" + those + ")",
                    row -> add(row.getString(1)),
                    some.toArray());
        }
    }
}
