package hrsuite.mentoring.staff;

import hrsuite.mentoring.database.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The units of which the history of people tells, read with one statement.
 *
 * @param units from when to when people were in each
 * @param spellings how they are written
 */
record UnitChart(Map<UnitName, UnitStay> units, Set<UnitSpelling> spellings) {

    private static final String TOLD = "SELECT COALESCE(division, ''), COALESCE(department, ''), MIN(valid_from),"
            + " MAX(CASE WHEN status <> 'LEAVER' THEN valid_to END),"
            + " SUM(CASE WHEN valid_to IS NULL AND status <> 'LEAVER' THEN 1 ELSE 0 END)"
            + " FROM mentoring.person_history WHERE division <> '' OR department <> ''"
            + " GROUP BY COALESCE(division, ''), COALESCE(department, '')";

    static UnitChart read(Sql sql) {
        UnitChart chart = new UnitChart(new HashMap<>(), new HashSet<>());
        sql.each(TOLD, chart::hear);
        return chart;
    }

    private void hear(ResultSet row) throws SQLException {
        UnitSpelling spelling = new UnitSpelling(row.getString(1), row.getString(2));
        LocalDate since = row.getObject(3, LocalDate.class);
        LocalDate left = row.getObject(4, LocalDate.class);
        boolean inhabited = row.getLong(5) > 0;
        spellings.add(spelling);
        if (spelling.divisionName() != null) {
            units.merge(
                    spelling.divisionName(), new UnitStay(spelling.division(), since, left, inhabited), UnitStay::and);
        }
        if (spelling.departmentName() != null) {
            units.merge(
                    spelling.departmentName(),
                    new UnitStay(spelling.department(), since, left, inhabited),
                    UnitStay::and);
        }
    }
}
