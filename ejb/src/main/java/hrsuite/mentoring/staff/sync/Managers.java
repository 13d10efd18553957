package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.ReportingLines;
import hrsuite.mentoring.staff.StaffField;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges the managers of those who are sent together: unknown ones are kept, and nobody manages themselves. */
final class Managers {

    private static final int STEPS = 100;

    private final Sql sql;

    Managers(Sql sql) {
        this.sql = sql;
    }

    void judge(Collection<Candidate> people) {
        Map<String, Candidate> moved = people.stream()
                .filter(one -> !one.isRefused() && manager(one) != null && isNew(one))
                .collect(Collectors.toMap(Candidate::number, Function.identity(), (one, other) -> other));
        moved.values().forEach(Managers::self);
        moved.values().removeIf(Candidate::isRefused);
        if (moved.isEmpty()) {
            return;
        }
        Set<String> numbers = people.stream()
                .filter(one -> !one.isRefused())
                .map(Candidate::number)
                .collect(Collectors.toSet());
        Map<String, String> lines = above(moved.values());
        moved.forEach((number, one) -> lines.put(number, manager(one)));
        moved.values().stream()
                .filter(one -> !lines.containsKey(manager(one)) && !numbers.contains(manager(one)))
                .forEach(Managers::unknown);
        ReportingLines.cycles(lines).forEach(cycle -> cycle(cycle, moved));
    }

    private static String manager(Candidate one) {
        return one.after.get(StaffField.MANAGER_NUMBER);
    }

    private static boolean isNew(Candidate one) {
        return one.isNew() || !Objects.equals(one.present.values().get(StaffField.MANAGER_NUMBER), manager(one));
    }

    /** Everyone above them as they are today, by number. */
    private Map<String, String> above(Collection<Candidate> moved) {
        Map<String, String> lines = new HashMap<>();
        Set<String> next = moved.stream().map(Managers::manager).collect(Collectors.toSet());
        for (int step = 0; step < STEPS && !next.isEmpty(); step++) {
            Set<String> higher = new HashSet<>();
            sql.each(
                    "SELECT employee_number, manager_number FROM mentoring.person WHERE employee_number = ANY(?)",
                    row -> {
                        lines.put(row.getString(1), row.getString(2));
                        higher.add(row.getString(2));
                    },
                    (Object) next.toArray(new String[0]));
            higher.remove(null);
            higher.removeAll(lines.keySet());
            next = higher;
        }
        return lines;
    }

    private static void self(Candidate one) {
        if (manager(one).equals(one.number())) {
            one.error(
                    StaffField.MANAGER_NUMBER,
                    manager(one),
                    "MANAGER_IS_SELF",
                    manager(one) + " is named as the manager of " + manager(one) + ".",
                    "Leave the manager out for a person without one.");
        }
    }

    private static void unknown(Candidate one) {
        one.warn(
                StaffField.MANAGER_NUMBER,
                manager(one),
                "MANAGER_UNKNOWN",
                "The manager " + manager(one) + " is not among the staff.",
                "The reference is kept until that person arrives.");
    }

    private static void cycle(List<String> cycle, Map<String, Candidate> moved) {
        if (cycle.size() > 1) {
            cycle.stream()
                    .filter(moved::containsKey)
                    .map(moved::get)
                    .forEach(one -> one.error(
                            StaffField.MANAGER_NUMBER,
                            manager(one),
                            "MANAGER_CYCLE",
                            "The managers form a cycle: " + ReportingLines.nameOf(cycle) + ".",
                            "Correct the manager of one of them, or leave it out for the one at the top."));
        }
    }
}
