package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import java.util.EnumSet;
import java.util.Set;

/** What must fit together within one row, and with what is known of the person. */
final class RowRules {

    private static final String JOINED = " FROM mentoring.roster_row r JOIN mentoring.roster_staged s"
            + " ON s.intake_id = r.intake_id AND s.row_number = r.row_number"
            + " LEFT JOIN mentoring.person p ON p.id = r.person_id WHERE r.intake_id = ? ";
    private static final Set<StaffField> DATES =
            EnumSet.of(StaffField.HIRE_DATE, StaffField.LEAVE_DATE, StaffField.BIRTH_YEAR);

    private final Judged judged;

    RowRules(Judged judged) {
        this.judged = judged;
    }

    void judge() {
        nameMissing();
        if (DATES.stream().anyMatch(judged::says)) {
            leaveBeforeHire();
            birthAfterHire();
        }
        hasLeft();
    }

    private void nameMissing() {
        StaffField place = judged.map().has(StaffField.GIVEN_NAME) ? StaffField.GIVEN_NAME : StaffField.FAMILY_NAME;
        judged.sql()
                .each(
                        "SELECT r.row_number" + JOINED
                                + "AND r.kind = 'NEW' AND s.given_name IS NULL AND s.family_name IS NULL",
                        row -> judged.error(
                                row.getInt(1),
                                place,
                                null,
                                "NAME_MISSING",
                                "Row " + row.getInt(1) + " is about somebody new and has no name.",
                                "Fill in the given and the family name."),
                        judged.id());
    }

    private void leaveBeforeHire() {
        String hire = judged.targets().merged(StaffField.HIRE_DATE);
        String leave = judged.targets().merged(StaffField.LEAVE_DATE);
        StaffField place = judged.says(StaffField.LEAVE_DATE) ? StaffField.LEAVE_DATE : StaffField.HIRE_DATE;
        judged.sql()
                .each(
                        "SELECT r.row_number, " + hire + ", " + leave + JOINED + "AND (" + leave + ") < (" + hire + ")",
                        row -> judged.error(
                                row.getInt(1),
                                place,
                                row.getString(place == StaffField.LEAVE_DATE ? 3 : 2),
                                "LEAVE_BEFORE_HIRE",
                                "Row " + row.getInt(1) + " has the leave date " + row.getString(3)
                                        + " before the hire date " + row.getString(2) + ".",
                                "Correct one of the two dates."),
                        judged.id());
    }

    private void birthAfterHire() {
        String hire = judged.targets().merged(StaffField.HIRE_DATE);
        String birth = judged.targets().merged(StaffField.BIRTH_YEAR);
        StaffField place = judged.says(StaffField.BIRTH_YEAR) ? StaffField.BIRTH_YEAR : StaffField.HIRE_DATE;
        judged.sql()
                .each(
                        "SELECT r.row_number, " + hire + ", " + birth + JOINED + "AND (" + birth
                                + ") >= EXTRACT(YEAR FROM (" + hire + "))",
                        row -> judged.error(
                                row.getInt(1),
                                place,
                                row.getString(place == StaffField.BIRTH_YEAR ? 3 : 2),
                                "BIRTH_AFTER_HIRE",
                                "Row " + row.getInt(1) + " has the birth year " + row.getString(3)
                                        + " not before the hire date " + row.getString(2) + ".",
                                "Correct one of the two."),
                        judged.id());
    }

    private void hasLeft() {
        String silent = judged.says(StaffField.STATUS) ? "AND s.status IS NULL " : "";
        judged.sql()
                .each(
                        "SELECT r.row_number, p.employee_number" + JOINED + silent + "AND p.status = 'LEAVER'",
                        row -> judged.warn(
                                row.getInt(1),
                                StaffField.STATUS,
                                null,
                                "PERSON_HAS_LEFT",
                                "Row " + row.getInt(1) + " names " + row.getString(2)
                                        + ", who has left, and does not say that this changed.",
                                "Write ACTIVE in a column Status if the person is back."),
                        judged.id());
    }
}
