package hrsuite.mentoring.succession;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.database.Sql.None;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of plans and of those named on them. */
record PlanTable(Sql sql) {

    /** A plan without its names. */
    record Row(long id, int version, PlanKind kind, String subject, Long person) {}

    static final String PLANS = "SELECT plan.id, plan.version, plan.kind, plan.person_id,"
            + " COALESCE(i.employee_number, po.code, plan.job) AS subject FROM mentoring.succession_plan plan"
            + " LEFT JOIN mentoring.person i ON i.id = plan.person_id"
            + " LEFT JOIN mentoring.succession_position po ON po.id = plan.position_id WHERE ";
    private static final String NAMED = "SELECT s.plan_id, s.successor_number, s.place, s.readiness, s.emergency,"
            + " s.assessed_on, s.assessed_by, s.valid_until, p.id, p.status, p.employee_number, p.preferred_name,"
            + " p.given_name, p.family_name FROM mentoring.plan_successor s"
            + " LEFT JOIN mentoring.person p ON p.employee_number = s.successor_number"
            + " WHERE s.plan_id = ANY(?) ORDER BY s.plan_id, s.place, s.successor_number";

    List<Row> list(String where, Object... values) {
        return sql.list(
                PLANS + where,
                row -> new Row(
                        row.getLong("id"),
                        row.getInt("version"),
                        PlanKind.valueOf(row.getString("kind")),
                        row.getString("subject"),
                        row.getObject("person_id", Long.class)),
                values);
    }

    Optional<Row> find(String column, Object key) {
        return list("plan." + column + " = ?", key).stream().findFirst();
    }

    /** By plan, in their order. */
    Map<Long, List<SuccessorDetail>> named(Collection<Long> plans, Set<Long> hidden) {
        Map<Long, List<SuccessorDetail>> named = new HashMap<>();
        if (!plans.isEmpty()) {
            sql.each(
                    NAMED,
                    row -> {
                        boolean known = row.getString("employee_number") != null;
                        named.computeIfAbsent(row.getLong("plan_id"), plan -> new ArrayList<>())
                                .add(PlannedSuccessor.of(row)
                                        .detail(
                                                known ? Subject.name(row) : null,
                                                known && !"LEAVER".equals(row.getString("status")),
                                                hidden.contains(row.getLong("id"))));
                    },
                    (Object) plans.toArray(new Long[0]));
        }
        return named;
    }

    List<PlannedSuccessor> successors(long plan) {
        return sql.list(
                "SELECT " + PlannedSuccessor.COLUMNS + " FROM mentoring.plan_successor WHERE plan_id = ?",
                PlannedSuccessor::of,
                plan);
    }

    /** Makes the names of a plan those, keeps the names of before, and says whether anything changed. */
    boolean replace(long plan, List<PlannedSuccessor> before, List<PlannedSuccessor> after, String by) {
        List<PlannedSuccessor> gone =
                before.stream().filter(successor -> !after.contains(successor)).toList();
        List<PlannedSuccessor> come =
                after.stream().filter(successor -> !before.contains(successor)).toList();
        sql.batch(
                "INSERT INTO mentoring.plan_successor_past (plan_id, " + PlannedSuccessor.COLUMNS
                        + ", intake_id, replaced_at, replaced_by) SELECT plan_id, " + PlannedSuccessor.COLUMNS
                        + ", intake_id, CAST(? AS timestamp with time zone), CAST(? AS varchar(320))"
                        + " FROM mentoring.plan_successor WHERE plan_id = ? AND successor_number = ?",
                gone,
                successor -> new Object[] {Instant.now(), by, plan, successor.number()});
        sql.batch("DELETE FROM mentoring.plan_successor WHERE plan_id = ? AND successor_number = ?", gone, successor ->
                new Object[] {plan, successor.number()});
        sql.batch(
                "INSERT INTO mentoring.plan_successor (plan_id, " + PlannedSuccessor.COLUMNS
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                come,
                successor -> new Object[] {
                    plan,
                    successor.number(),
                    successor.place(),
                    None.or(None.TEXT, successor.readiness()),
                    successor.emergency(),
                    successor.assessedOn(),
                    successor.assessedBy(),
                    None.or(None.DAY, successor.validUntil())
                });
        return !gone.isEmpty() || !come.isEmpty();
    }
}
