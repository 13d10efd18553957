package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.StaffField;

/**
 * Settles what the staged rows mean once all of them are there, and before they are judged: in which order dates are
 * written, whose numbers lost their zeros, which managers are named by name or address. Done once for a reading.
 */
final class Settlement {

    private final Sql sql;
    private final ProblemStore problems;
    private final ColumnStore columns;

    Settlement(Sql sql, ProblemStore problems, ColumnStore columns) {
        this.sql = sql;
        this.problems = problems;
        this.columns = columns;
    }

    void settle(Intake intake, ColumnMap map) {
        Judged settled = Judged.once(sql, problems, intake, map);
        sql.takeRoom();
        sql.refreshStatistics("roster_staged (intake_id, row_number, employee_number, email, manager_number)");
        new DateOrders(settled).settle(columns.dates(intake.id()));
        Meanings meanings = new Meanings(sql, intake.id());
        if (map.has(StaffField.EMPLOYEE_NUMBER)) {
            new LostZeros(settled, meanings).settle();
        }
        if (map.has(StaffField.MANAGER_NUMBER)) {
            new ManagersByName(settled, meanings).settle();
        }
        settled.flush();
    }
}
