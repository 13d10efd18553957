package hrsuite.mentoring.succession;

import hrsuite.mentoring.database.Sql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the people and positions that plans are about are called. */
record PeopleNames(Sql sql) {

    private static final int AT_ONCE = 5_000;

    /** By kind and subject. */
    Map<String, String> of(List<PlanDetail> plans) {
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < plans.size(); i += AT_ONCE) {
            String[] subjects = plans.subList(i, Math.min(plans.size(), i + AT_ONCE)).stream()
                    .map(PlanDetail::subject)
                    .toArray(String[]::new);
            sql.each(
                    "SELECT employee_number, preferred_name, given_name, family_name FROM mentoring.person"
                            + " WHERE employee_number = ANY(?)",
                    row -> names.put(PlanKind.INCUMBENT + row.getString("employee_number"), Subject.name(row)),
                    (Object) subjects);
            sql.each(
                    "SELECT code, title FROM mentoring.succession_position WHERE code = ANY(?)",
                    row -> names.put(PlanKind.POSITION + row.getString(1), row.getString(2)),
                    (Object) subjects);
        }
        return names;
    }
}
