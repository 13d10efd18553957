package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the managers who are not named by their number: by e-mail address, by name, by a number in brackets behind the
 * name, by a number that lost its zeros. A name that several people have is a warning and changes no manager; whom nobody
 * knows is kept as it stands.
 */
final class ManagersByName {

    private static final int NAMED = 10;
    private static final String UNKNOWN = "SELECT d.manager_number FROM (SELECT DISTINCT manager_number"
            + " FROM mentoring.roster_staged WHERE intake_id = ? AND manager_number IS NOT NULL) d"
            + " WHERE NOT EXISTS (SELECT 1 FROM mentoring.roster_staged f WHERE f.intake_id = ?"
            + " AND f.employee_number = d.manager_number) AND NOT EXISTS (SELECT 1 FROM mentoring.person p"
            + " WHERE p.employee_number = d.manager_number)";

    private final Judged settled;
    private final Meanings meanings;
    /** Text to what is compared of it. */
    private final Map<String, String> addresses = new HashMap<>();

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    /** What is compared to the numbers of the people that it may mean. */
    private final Map<String, Set<String>> people = new HashMap<>();

    private final Set<String> ambiguous = new HashSet<>();

    ManagersByName(Judged settled, Meanings meanings) {
        this.settled = settled;
        this.meanings = meanings;
    }

    void settle() {
        settled.sql().eachOfFew(UNKNOWN, row -> sort(row.getString(1)), settled.id(), settled.id());
        if (addresses.isEmpty() && names.isEmpty() && numbers.isEmpty()) {
            return;
        }
        wanted();
        findPeople();
        Map<String, String> meant = new HashMap<>();
        List.of(numbers, addresses, names).forEach(texts -> texts.forEach((text, key) -> mean(text, key, meant)));
        if (!meant.isEmpty()) {
            meanings.add(meant);
            meanings.writeInto("manager_number");
        }
        if (!ambiguous.isEmpty()) {
            leaveAsTheyAre();
        }
    }

    private void sort(String text) {
        String address = EmailText.bare(text);
        String number = inBrackets(text);
        if (EmailText.isAddress(address)) {
            addresses.put(text, "@" + Wording.lower(address));
        } else if (number != null) {
            numbers.put(text, "#" + PaddedNumbers.bare(number));
            names.put(text, NameKey.of(text.substring(0, text.lastIndexOf('('))));
        } else if (NumberText.isDigits(text)) {
            numbers.put(text, "#" + PaddedNumbers.bare(text));
        } else if (ValueFit.isName(text) || text.indexOf(' ') > 0) {
            FullName name = FullName.of(text);
            names.put(text, NameKey.of(name.given(), name.family()));
        }
    }

    /** {@code Ada Lee (E17)}; null when there is none. */
    private static String inBrackets(String text) {
        int open = text.lastIndexOf('(');
        boolean closed = open > 0 && text.endsWith(")");
        String within = closed ? text.substring(open + 1, text.length() - 1).strip() : "";
        return ValueFit.hasDigit(within) && ValueFit.isNumber(within) ? within : null;
    }

    private void wanted() {
        List.of(addresses, names, numbers)
                .forEach(texts -> texts.values().forEach(key -> people.put(key, new TreeSet<>())));
    }

    private void findPeople() {
        settled.sql()
                .each(
                        "SELECT employee_number, email, given_name, family_name, preferred_name FROM"
                                + " mentoring.roster_staged WHERE intake_id = ? AND employee_number IS NOT NULL",
                        row -> person(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)),
                        settled.id());
        settled.sql()
                .each(
                        "SELECT employee_number, email, given_name, family_name, preferred_name FROM mentoring.person"
                                + " WHERE status <> 'LEAVER'",
                        row -> person(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)));
    }

    private void person(String number, String email, String given, String family, String preferred) {
        found("#" + PaddedNumbers.bare(number), number);
        if (email != null && !addresses.isEmpty()) {
            found("@" + Wording.lower(email), number);
        }
        if (!names.isEmpty()) {
            found(NameKey.of(given, family), number);
            if (preferred != null) {
                found(NameKey.of(preferred, family), number);
            }
        }
    }

    private void found(String key, String number) {
        Set<String> those = people.get(key);
        if (those != null) {
            those.add(number);
        }
    }

    private void mean(String text, String key, Map<String, String> meant) {
        Set<String> those = people.get(key);
        if (meant.containsKey(text) || those.isEmpty()) {
            return;
        }
        if (those.size() == 1) {
            meant.put(text, those.iterator().next());
            ambiguous.remove(text);
        } else {
            ambiguous.add(text);
        }
    }

    private record Named(int row, String manager) {}

    private void leaveAsTheyAre() {
        List<Named> rows = new ArrayList<>();
        settled.sql()
                .each(
                        "SELECT row_number, manager_number FROM mentoring.roster_staged WHERE intake_id = ?"
                                + " AND manager_number IS NOT NULL ORDER BY row_number",
                        row -> {
                            if (ambiguous.contains(row.getString(2))) {
                                rows.add(new Named(row.getInt(1), row.getString(2)));
                            }
                        },
                        settled.id());
        rows.forEach(this::warn);
        settled.sql()
                .batch(
                        "UPDATE mentoring.roster_staged SET manager_number = (SELECT MAX(p.manager_number)"
                                + " FROM mentoring.person p WHERE p.employee_number = roster_staged.employee_number)"
                                + " WHERE intake_id = ? AND row_number = ?",
                        rows.stream()
                                .map(named -> new Object[] {settled.id(), named.row()})
                                .toList());
    }

    private void warn(Named named) {
        String key = names.getOrDefault(
                named.manager(), addresses.getOrDefault(named.manager(), numbers.get(named.manager())));
        Set<String> those = people.get(key);
        String candidates = String.join(", ", those.stream().limit(NAMED).toList());
        settled.warn(
                named.row(),
                StaffField.MANAGER_NUMBER,
                named.manager(),
                "MANAGER_AMBIGUOUS",
                "The manager " + named.manager() + " in " + settled.cell(StaffField.MANAGER_NUMBER, named.row())
                        + " may be any of " + those.size() + " people: " + candidates
                        + ". The manager stays as it was.",
                "Write the employee number of the manager.");
    }
}
