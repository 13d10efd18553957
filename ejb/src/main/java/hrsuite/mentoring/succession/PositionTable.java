package hrsuite.mentoring.succession;

import hrsuite.mentoring.database.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Positions with their holders and the plans that apply to them. */
record PositionTable(Sql sql) {

    /** Whoever of the staff is the only one with a position's code holds it, where nobody else is said to. */
    static final String SOLE_HOLDERS = "sole AS (SELECT position_code, MIN(employee_number) AS number"
            + " FROM mentoring.person WHERE position_code IS NOT NULL AND status <> 'LEAVER'"
            + " GROUP BY position_code HAVING COUNT(*) = 1)";

    static final String HELD = " FROM mentoring.succession_position po LEFT JOIN sole ON sole.position_code = po.code"
            + " LEFT JOIN mentoring.person h ON h.employee_number = COALESCE(po.incumbent_number, sole.number)"
            + " AND h.status <> 'LEAVER'";

    private static final String POSITIONS = "WITH " + SOLE_HOLDERS + " SELECT po.id, po.version, po.code, po.title,"
            + " po.unit, COALESCE(po.incumbent_number, sole.number) AS incumbent, po.key_position, po.vacant_from,"
            + " po.updated_at, h.id AS holder, h.preferred_name, h.given_name, h.family_name" + HELD + " WHERE ";

    /** The plans of positions, of their holders and of their jobs. */
    private static final String PLANS = "WITH " + SOLE_HOLDERS + ", held AS (SELECT po.id, LOWER(po.title) AS job,"
            + " h.id AS holder" + HELD + " WHERE po.id = ANY(?))"
            + " SELECT held.id, plan.id AS plan_id, 1 AS own FROM held"
            + " JOIN mentoring.succession_plan plan ON plan.position_id = held.id UNION ALL"
            + " SELECT held.id, plan.id, 0 FROM held JOIN mentoring.succession_plan plan ON plan.person_id = held.holder"
            + " UNION ALL"
            + " SELECT held.id, plan.id, 0 FROM held JOIN mentoring.succession_plan plan ON plan.job_key = held.job";

    /** A position without its plans. */
    record Row(
            long id,
            int version,
            String code,
            String title,
            String unit,
            String incumbent,
            String incumbentName,
            boolean keyPosition,
            LocalDate vacantFrom,
            Long holder,
            Instant updatedAt) {

        static Row of(ResultSet row) throws SQLException {
            long holder = row.getLong("holder");
            boolean held = !row.wasNull();
            return new Row(
                    row.getLong("id"),
                    row.getInt("version"),
                    row.getString("code"),
                    row.getString("title"),
                    row.getString("unit"),
                    row.getString("incumbent"),
                    held ? Subject.name(row) : null,
                    row.getBoolean("key_position"),
                    row.getObject("vacant_from", LocalDate.class),
                    held ? holder : null,
                    Sql.instant(row, "updated_at"));
        }
    }

    List<Row> list(String where, Object... values) {
        return sql.list(POSITIONS + where, Row::of, values);
    }

    List<PositionDetail> details(List<Row> positions, Set<Long> hidden) {
        if (positions.isEmpty()) {
            return List.of();
        }
        Map<Long, Long> own = new HashMap<>();
        Map<Long, Set<Long>> plans = new HashMap<>();
        sql.each(
                PLANS,
                row -> {
                    plans.computeIfAbsent(row.getLong("id"), position -> new HashSet<>())
                            .add(row.getLong("plan_id"));
                    if (row.getInt("own") == 1) {
                        own.put(row.getLong("id"), row.getLong("plan_id"));
                    }
                },
                (Object) positions.stream().map(Row::id).toArray(Long[]::new));
        Map<Long, List<SuccessorDetail>> named = new PlanTable(sql)
                .named(plans.values().stream().flatMap(Set::stream).toList(), hidden);
        return positions.stream()
                .map(row -> detail(row, own.get(row.id()), plans.getOrDefault(row.id(), Set.of()), named, hidden))
                .toList();
    }

    private static PositionDetail detail(
            Row row, Long own, Set<Long> plans, Map<Long, List<SuccessorDetail>> named, Set<Long> hidden) {
        boolean withheld = row.holder() != null && hidden.contains(row.holder());
        return new PositionDetail(
                row.code(),
                row.version(),
                row.title(),
                row.unit(),
                row.incumbent(),
                row.incumbentName(),
                row.keyPosition(),
                row.vacantFrom(),
                withheld ? null : bench(row.incumbent(), plans, named),
                withheld ? List.of() : named.getOrDefault(own, List.of()),
                withheld,
                row.updatedAt());
    }

    private static Bench bench(String incumbent, Set<Long> plans, Map<Long, List<SuccessorDetail>> named) {
        Map<String, SuccessorDetail> best = new HashMap<>();
        for (Long plan : plans) {
            for (SuccessorDetail successor : named.getOrDefault(plan, List.of())) {
                if (!successor.employeeNumber().equals(incumbent)) {
                    best.merge(successor.employeeNumber(), successor, PositionTable::better);
                }
            }
        }
        return Bench.of(best.values());
    }

    private static SuccessorDetail better(SuccessorDetail one, SuccessorDetail other) {
        if (other.readiness() == null) {
            return one;
        }
        return one.readiness() == null || other.readiness().compareTo(one.readiness()) < 0 ? other : one;
    }
}
