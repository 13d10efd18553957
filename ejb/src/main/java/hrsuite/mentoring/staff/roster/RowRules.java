package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What must fit together within one row, and with what is known of the person; all rules in one look at the rows. */
final class RowRules {

    private static final String JOINED = " FROM mentoring.roster_row r JOIN mentoring.roster_staged s"
            + " ON s.intake_id = r.intake_id AND s.row_number = r.row_number"
            + " LEFT JOIN mentoring.person p ON p.id = r.person_id WHERE r.intake_id = ? ";
    private static final Set<StaffField> DATES =
            EnumSet.of(StaffField.HIRE_DATE, StaffField.LEAVE_DATE, StaffField.BIRTH_YEAR);
    private static final String NAMELESS = "r.kind = 'NEW' AND s.given_name IS NULL AND s.family_name IS NULL";
    private static final String NEVER = "1 = 0";
    private static final int YEARS_TO_HIRE = 2;
    private static final int YEARS_TO_LEAVE = 60;

    private final Judged judged;
    private final String hire;
    private final String leave;
    private final String birth;

    RowRules(Judged judged) {
        this.judged = judged;
        this.hire = "(" + judged.targets().merged(StaffField.HIRE_DATE) + ")";
        this.leave = "(" + judged.targets().merged(StaffField.LEAVE_DATE) + ")";
        this.birth = "(" + judged.targets().merged(StaffField.BIRTH_YEAR) + ")";
    }

    void judge() {
        boolean dates = DATES.stream().anyMatch(judged::says);
        String leaveBeforeHire = dates ? leave + " < " + hire : NEVER;
        String birthAfterHire =
                dates ? birth + " + " + TimeReader.YOUNGEST + " > EXTRACT(YEAR FROM " + hire + ")" : NEVER;
        String hireOutOfTime = outOfTime(StaffField.HIRE_DATE, YEARS_TO_HIRE);
        String leaveOutOfTime = outOfTime(StaffField.LEAVE_DATE, YEARS_TO_LEAVE);
        String hasLeft = "p.status = 'LEAVER'" + (judged.says(StaffField.STATUS) ? " AND s.status IS NULL" : "");
        judged.sql()
                .each(
                        "SELECT r.row_number AS row_number, " + broken("nameless", NAMELESS)
                                + broken("leave_before_hire", leaveBeforeHire)
                                + broken("birth_after_hire", birthAfterHire) + broken("has_left", hasLeft)
                                + broken("hire_out_of_time", hireOutOfTime)
                                + broken("leave_out_of_time", leaveOutOfTime)
                                + judged.targets().birthYearAssumed()
                                + " AS birth_assumed, s.hire_date AS said_hire, s.leave_date AS said_leave, " + hire
                                + " AS hire_day, " + leave + " AS leave_day, " + birth
                                + " AS birth_year, p.employee_number AS employee_number"
                                + JOINED + "AND (" + NAMELESS + " OR " + leaveBeforeHire + " OR " + birthAfterHire
                                + " OR " + hasLeft + " OR " + hireOutOfTime + " OR " + leaveOutOfTime + ")",
                        this::tell,
                        judged.id());
    }

    private static String broken(String rule, String condition) {
        return "CASE WHEN " + condition + " THEN 1 ELSE 0 END AS " + rule + ", ";
    }

    private void tell(ResultSet row) throws SQLException {
        if (row.getInt("nameless") == 1) {
            nameless(row.getInt("row_number"));
        }
        if (row.getInt("leave_before_hire") == 1) {
            leaveBeforeHire(row);
        }
        if (row.getInt("birth_after_hire") == 1) {
            birthAfterHire(row);
        }
        if (row.getInt("has_left") == 1) {
            hasLeft(row);
        }
        if (row.getInt("hire_out_of_time") == 1) {
            outOfTime(row.getInt("row_number"), StaffField.HIRE_DATE, row.getString("said_hire"), YEARS_TO_HIRE);
        }
        if (row.getInt("leave_out_of_time") == 1) {
            outOfTime(row.getInt("row_number"), StaffField.LEAVE_DATE, row.getString("said_leave"), YEARS_TO_LEAVE);
        }
    }

    /** Days that no working life knows; what is known already is not called wrong again. */
    private String outOfTime(StaffField field, int yearsAhead) {
        String day = "s." + field.column();
        return judged.says(field)
                ? "((" + day + " < DATE '1900-01-01' OR " + day + " > DATE '"
                        + LocalDate.now().plusYears(yearsAhead) + "') AND " + day + " IS DISTINCT FROM p."
                        + field.column()
                        + ")"
                : NEVER;
    }

    private void outOfTime(int number, StaffField field, String day, int yearsAhead) {
        judged.error(
                number,
                field,
                day,
                "DATE_OUT_OF_TIME",
                "Row " + number + " has the " + field.code() + " " + day + ", which lies before 1900 or more than "
                        + yearsAhead + " years ahead.",
                "Look up the year.");
    }

    private void nameless(int number) {
        judged.error(
                number,
                judged.map().has(StaffField.GIVEN_NAME) ? StaffField.GIVEN_NAME : StaffField.FAMILY_NAME,
                null,
                "NAME_MISSING",
                "Row " + number + " is about somebody new and has no name.",
                "Fill in the given and the family name.");
    }

    private void leaveBeforeHire(ResultSet row) throws SQLException {
        boolean says = judged.says(StaffField.LEAVE_DATE);
        int number = row.getInt("row_number");
        judged.error(
                number,
                says ? StaffField.LEAVE_DATE : StaffField.HIRE_DATE,
                row.getString(says ? "leave_day" : "hire_day"),
                "LEAVE_BEFORE_HIRE",
                "Row " + number + " has the leave date " + row.getString("leave_day") + " before the hire date "
                        + row.getString("hire_day") + ".",
                "Correct one of the two dates.");
    }

    private void birthAfterHire(ResultSet row) throws SQLException {
        StaffField place = judged.says(StaffField.BIRTH_YEAR) ? StaffField.BIRTH_YEAR : StaffField.HIRE_DATE;
        String day = row.getString("hire_day");
        int birthYear = row.getInt("birth_year");
        boolean assumed = row.getBoolean("birth_assumed");
        boolean before = birthYear < Integer.parseInt(day.substring(0, 4));
        String code = before ? "HIRED_AS_CHILD" : "BIRTH_AFTER_HIRE";
        int number = row.getInt("row_number");
        String value = place == StaffField.BIRTH_YEAR ? String.valueOf(birthYear) : day;
        String message = "Row " + number + " has the birth year " + birthYear
                + (assumed ? ", assumed from the age," : "")
                + (before ? " less than " + TimeReader.YOUNGEST + " years before" : " not before") + " the hire date "
                + day + ".";
        if (assumed) {
            judged.warn(number, place, value, code, message, "Look up the age and the hire date.");
        } else {
            judged.error(number, place, value, code, message, "Correct one of the two.");
        }
    }

    private void hasLeft(ResultSet row) throws SQLException {
        int number = row.getInt("row_number");
        judged.warn(
                number,
                StaffField.STATUS,
                null,
                "PERSON_HAS_LEFT",
                "Row " + number + " names " + row.getString("employee_number")
                        + ", who has left, and does not say that this changed.",
                "Write ACTIVE in a column Status if the person is back.");
    }
}
