package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the people whose numbers a spreadsheet has stripped of the zeros in front, so that nobody is taken in twice: a
 * number that only one person can mean is read as theirs, with a warning; any other refuses its row.
 */
final class LostZeros {

    private static final String NUMBERS = "SELECT row_number, employee_number FROM mentoring.roster_staged"
            + " WHERE intake_id = ? AND employee_number IS NOT NULL";

    private record Numbered(int row, String number) {}

    private final Judged settled;
    private final Meanings meanings;
    private final PaddedNumbers inFile = new PaddedNumbers();
    private final PaddedNumbers inStaff = new PaddedNumbers();

    LostZeros(Judged settled, Meanings meanings) {
        this.settled = settled;
        this.meanings = meanings;
    }

    void settle() {
        PaddedNumbers padded = new PaddedNumbers();
        settled.sql()
                .each(NUMBERS + " AND employee_number LIKE '0%'", row -> padded.add(row.getString(2)), settled.id());
        inStaff.addStaff(settled.sql(), padded.bareNumbers());
        if (padded.isEmpty() && inStaff.isEmpty()) {
            return;
        }
        List<Numbered> concerned = concerned(padded);
        Map<String, String> meant = new HashMap<>();
        concerned.forEach(numbered -> judge(numbered, meant));
        if (!meant.isEmpty()) {
            meanings.add(meant);
            meanings.writeInto("employee_number");
            meanings.writeInto("manager_number");
        }
    }

    private List<Numbered> concerned(PaddedNumbers padded) {
        List<Numbered> concerned = new ArrayList<>();
        settled.sql()
                .each(
                        NUMBERS + " ORDER BY row_number",
                        row -> {
                            String number = row.getString(2);
                            if (NumberText.isDigits(number)
                                    && !(inStaff.like(number).isEmpty()
                                            && padded.like(number).isEmpty())) {
                                inFile.add(number);
                                concerned.add(new Numbered(row.getInt(1), number));
                            }
                        },
                        settled.id());
        return concerned;
    }

    private void judge(Numbered numbered, Map<String, String> meant) {
        Set<String> staff = inStaff.like(numbered.number());
        Set<String> file = inFile.like(numbered.number());
        boolean alone = file.size() == 1;
        if (staff.contains(numbered.number()) || staff.isEmpty() && alone) {
            return;
        }
        if (alone && staff.size() == 1) {
            String number = staff.iterator().next();
            meant.put(numbered.number(), number);
            warn(numbered, number);
        } else {
            Set<String> all = new TreeSet<>(staff);
            all.addAll(file);
            refuse(numbered, all);
        }
    }

    private void warn(Numbered numbered, String number) {
        settled.warn(
                numbered.row(),
                StaffField.EMPLOYEE_NUMBER,
                numbered.number(),
                "EMPLOYEE_NUMBER_ZEROS",
                "The employee number " + numbered.number() + " in "
                        + settled.cell(StaffField.EMPLOYEE_NUMBER, numbered.row()) + " is read as " + number
                        + ", from which it differs by zeros only.",
                "Format the column as text, so that the zeros stay.");
    }

    private void refuse(Numbered numbered, Set<String> numbers) {
        settled.error(
                numbered.row(),
                StaffField.EMPLOYEE_NUMBER,
                numbered.number(),
                "EMPLOYEE_NUMBER_AMBIGUOUS",
                "The employee number " + numbered.number() + " in "
                        + settled.cell(StaffField.EMPLOYEE_NUMBER, numbered.row())
                        + " may mean different people, because these differ by zeros only: "
                        + String.join(", ", numbers)
                        + ".",
                "Write the number with all its zeros, and keep only one row of each person.");
    }
}
