package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.StaffField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the person whom each row means: by number, else by an e-mail address that only one person has. */
final class RowMatching {

    private static final String REFUSED = "REFUSED";

    private final Judged judged;
    private final Sql sql;

    RowMatching(Judged judged) {
        this.judged = judged;
        this.sql = judged.sql();
    }

    void match() {
        int matched = matchByNumber() + matchByEmail();
        if (matched == 0 && !judged.map().has(StaffField.EMPLOYEE_NUMBER)) {
            throw HeadingFinder.numberMissing(judged.map(), judged.intake().sheetName());
        }
        sql.refreshStatistics("roster_row (intake_id, row_number, employee_number, person_id, kind)");
        findDuplicates();
    }

    private int matchByNumber() {
        return sql.update(
                "INSERT INTO mentoring.roster_row (intake_id, row_number, employee_number, person_id, person_version, kind)"
                        + " SELECT s.intake_id, s.row_number, s.employee_number, p.id, p.version,"
                        + " CASE WHEN p.id IS NULL THEN 'NEW' WHEN "
                        + judged.targets().differs()
                        + " THEN 'CHANGED' ELSE 'UNCHANGED' END FROM mentoring.roster_staged s"
                        + " LEFT JOIN mentoring.person p ON p.employee_number = s.employee_number"
                        + " WHERE s.intake_id = ? AND s.employee_number IS NOT NULL",
                judged.id());
    }

    /** A row without number, with the people who have its e-mail address. */
    private record Addressed(int row, String email, Long person, Integer version, String number) {}

    private int matchByEmail() {
        List<Addressed> found = sql.list(
                "SELECT s.row_number, s.email, p.id, p.version, p.employee_number FROM mentoring.roster_staged s"
                        + " LEFT JOIN mentoring.person p ON lower(p.email) = s.email"
                        + " WHERE s.intake_id = ? AND s.employee_number IS NULL ORDER BY s.row_number",
                row -> new Addressed(
                        row.getInt(1),
                        row.getString(2),
                        row.getObject(3, Long.class),
                        row.getObject(4, Integer.class),
                        row.getString(5)),
                judged.id());
        List<Object[]> rows = new ArrayList<>();
        int matched = 0;
        for (int from = 0, to; from < found.size(); from = to) {
            to = from + 1;
            while (to < found.size() && found.get(to).row() == found.get(from).row()) {
                to++;
            }
            Addressed one = found.get(from);
            boolean unique = to == from + 1 && one.person() != null;
            matched += unique ? 1 : 0;
            rows.add(unique ? matchedRow(one) : unmatchedRow(one, to - from));
        }
        insert(rows);
        return matched;
    }

    private Object[] matchedRow(Addressed one) {
        return new Object[] {judged.id(), one.row(), one.number(), one.person(), one.version(), "CHANGED"};
    }

    private Object[] unmatchedRow(Addressed one, int people) {
        if (one.email() != null && one.person() == null) {
            judged.error(
                    one.row(),
                    StaffField.EMAIL,
                    one.email(),
                    "EMAIL_UNKNOWN",
                    "Row " + one.row() + " has no employee number, and nobody has the e-mail address " + one.email()
                            + ".",
                    "Fill in the employee number: without it nobody new is taken in.");
        } else if (one.email() != null) {
            judged.error(
                    one.row(),
                    StaffField.EMAIL,
                    one.email(),
                    "EMAIL_NOT_UNIQUE",
                    "Row " + one.row() + " has no employee number, and " + people + " people have the e-mail address "
                            + one.email() + ".",
                    "Fill in the employee number.");
        }
        return new Object[] {judged.id(), one.row(), null, null, null, REFUSED};
    }

    private void insert(List<Object[]> rows) {
        sql.batch(
                "INSERT INTO mentoring.roster_row (intake_id, row_number, employee_number, person_id, person_version, kind)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                rows);
        if (!rows.isEmpty()) {
            sql.update(
                    "UPDATE mentoring.roster_row SET kind = 'UNCHANGED' WHERE intake_id = ? AND row_number IN"
                            + " (SELECT s.row_number FROM mentoring.roster_staged s JOIN mentoring.roster_row r"
                            + " ON r.intake_id = s.intake_id AND r.row_number = s.row_number JOIN mentoring.person p"
                            + " ON p.id = r.person_id WHERE s.intake_id = ? AND s.employee_number IS NULL AND NOT ("
                            + judged.targets().differs() + "))",
                    judged.id(),
                    judged.id());
        }
    }

    private record Numbered(int row, String number) {}

    private void findDuplicates() {
        List<Numbered> rows = sql.list(
                "SELECT r.row_number, r.employee_number FROM mentoring.roster_row r JOIN (SELECT employee_number"
                        + " FROM mentoring.roster_row WHERE intake_id = ? AND employee_number IS NOT NULL"
                        + " GROUP BY employee_number HAVING COUNT(*) > 1) c ON c.employee_number = r.employee_number"
                        + " WHERE r.intake_id = ? ORDER BY r.employee_number, r.row_number",
                row -> new Numbered(row.getInt(1), row.getString(2)),
                judged.id(),
                judged.id());
        rows.stream()
                .collect(Collectors.groupingBy(Numbered::number))
                .forEach((number, same) -> duplicates(number, same));
    }

    private void duplicates(String number, List<Numbered> same) {
        StaffField key = judged.map().has(StaffField.EMPLOYEE_NUMBER) ? StaffField.EMPLOYEE_NUMBER : StaffField.EMAIL;
        String cells =
                same.stream().limit(10).map(row -> judged.cell(key, row.row())).collect(Collectors.joining(", "));
        for (Numbered row : same) {
            judged.error(
                    row.row(),
                    key,
                    number,
                    "EMPLOYEE_NUMBER_DUPLICATE",
                    "The employee number " + number + " stands in more than one row: " + cells + ".",
                    "Remove the rows that are too many, or correct their numbers.");
        }
    }
}
