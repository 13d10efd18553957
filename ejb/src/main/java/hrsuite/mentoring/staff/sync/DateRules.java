package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.staff.StaffField;
import java.time.LocalDate;
import java.util.Objects;

/** Whether the days of a person fit together; the same rules as for the rows of a roster. */
final class DateRules {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int YEARS_TO_HIRE = 2;
    private static final int YEARS_TO_LEAVE = 60;
    private static final int YOUNGEST = 14;

    private final Candidate one;
    private final LocalDate today;

    DateRules(Candidate one, LocalDate today) {
        this.one = one;
        this.today = today;
    }

    void judge() {
        outOfTime(StaffField.HIRE_DATE, YEARS_TO_HIRE);
        outOfTime(StaffField.LEAVE_DATE, YEARS_TO_LEAVE);
        LocalDate hired = day(StaffField.HIRE_DATE);
        if (hired != null && isTouched(StaffField.HIRE_DATE, StaffField.LEAVE_DATE, StaffField.STATUS)) {
            leaveBeforeHire(hired);
        }
        if (hired != null && isTouched(StaffField.HIRE_DATE, StaffField.BIRTH_YEAR)) {
            birthAfterHire(hired);
        }
    }

    private void outOfTime(StaffField field, int yearsAhead) {
        LocalDate day = day(field);
        if (day != null && isTouched(field) && (day.isBefore(FIRST) || day.isAfter(today.plusYears(yearsAhead)))) {
            one.error(
                    field,
                    day.toString(),
                    "DATE_OUT_OF_TIME",
                    "The " + field.code() + " " + day + " lies before 1900 or more than " + yearsAhead
                            + " years ahead.",
                    "Look up the year.");
        }
    }

    /** Who is known not to start after all leaves on the day of hiring. */
    private void leaveBeforeHire(LocalDate hired) {
        LocalDate left = day(StaffField.LEAVE_DATE);
        if (left == null || !left.isBefore(hired)) {
            return;
        }
        if (!one.said.containsKey(StaffField.LEAVE_DATE) && !one.said.containsKey(StaffField.HIRE_DATE)) {
            one.after.put(StaffField.LEAVE_DATE, hired.toString());
            return;
        }
        one.error(
                one.said.containsKey(StaffField.LEAVE_DATE) ? StaffField.LEAVE_DATE : StaffField.HIRE_DATE,
                left.toString(),
                "LEAVE_BEFORE_HIRE",
                "The leave date " + left + " lies before the hire date " + hired + ".",
                "Correct one of the two dates.");
    }

    private void birthAfterHire(LocalDate hired) {
        String birth = one.after.get(StaffField.BIRTH_YEAR);
        if (birth != null && Integer.parseInt(birth) + YOUNGEST > hired.getYear()) {
            boolean before = Integer.parseInt(birth) < hired.getYear();
            one.error(
                    one.said.containsKey(StaffField.BIRTH_YEAR) ? StaffField.BIRTH_YEAR : StaffField.HIRE_DATE,
                    birth,
                    before ? "HIRED_AS_CHILD" : "BIRTH_AFTER_HIRE",
                    "The birth year " + birth + " lies "
                            + (before ? "less than " + YOUNGEST + " years before" : "not before") + " the hire date "
                            + hired + ".",
                    "Correct one of the two.");
        }
    }

    private boolean isTouched(StaffField... fields) {
        for (StaffField field : fields) {
            String before = one.isNew() ? null : one.present.values().get(field);
            if (!Objects.equals(before, one.after.get(field))) {
                return true;
            }
        }
        return false;
    }

    private LocalDate day(StaffField field) {
        String text = one.after.get(field);
        return text == null ? null : LocalDate.parse(text);
    }
}
