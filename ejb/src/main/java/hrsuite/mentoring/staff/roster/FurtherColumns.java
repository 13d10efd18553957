package hrsuite.mentoring.staff.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the columns that other features bring with what those know, and asks those what they think of it. */
final class FurtherColumns {

    private static final int VALUES_AT_ONCE = 1_000;

    private record Value(int row, long person, String field, String value) {}

    private final Judged judged;
    private final KnownColumns known;
    private final List<Value> waiting = new ArrayList<>();

    FurtherColumns(Judged judged, KnownColumns known) {
        this.judged = judged;
        this.known = known;
    }

    void judge() {
        Set<RosterColumns> owners = judged.map().read().stream()
                .map(column -> column.known().owner())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (owners.isEmpty()) {
            return;
        }
        judged.sql().update("UPDATE mentoring.roster_extra SET was = NULL WHERE intake_id = ?", judged.id());
        judged.sql()
                .each(
                        "SELECT e.row_number, r.person_id, e.field, e.said FROM mentoring.roster_extra e"
                                + " JOIN mentoring.roster_row r ON r.intake_id = e.intake_id AND r.row_number = e.row_number"
                                + " WHERE e.intake_id = ? AND r.person_id IS NOT NULL ORDER BY e.row_number",
                        this::take,
                        judged.id());
        compare();
        owners.forEach(owner -> owner.warn(judged.id(), judged::warn));
    }

    private void take(ResultSet row) throws SQLException {
        waiting.add(new Value(row.getInt(1), row.getLong(2), row.getString(3), row.getString(4)));
        if (waiting.size() >= VALUES_AT_ONCE) {
            compare();
        }
    }

    private void compare() {
        Map<Long, Map<String, String>> present = present();
        List<Object[]> was = new ArrayList<>();
        Set<Integer> changed = new HashSet<>();
        for (Value value : waiting) {
            String before = present.getOrDefault(value.person(), Map.of()).get(value.field());
            if (before != null) {
                was.add(new Object[] {before, judged.id(), value.row(), value.field()});
            }
            if (!Objects.equals(before, value.value())) {
                changed.add(value.row());
            }
        }
        judged.sql()
                .batch(
                        "UPDATE mentoring.roster_extra SET was = ? WHERE intake_id = ? AND row_number = ? AND field = ?",
                        was);
        judged.sql()
                .batch(
                        "UPDATE mentoring.roster_row SET kind = 'CHANGED' WHERE intake_id = ? AND row_number = ?"
                                + " AND kind = 'UNCHANGED'",
                        changed.stream()
                                .map(row -> new Object[] {judged.id(), row})
                                .toList());
        waiting.clear();
    }

    private Map<Long, Map<String, String>> present() {
        Set<Long> people = new HashSet<>();
        Set<String> fields = new HashSet<>();
        for (Value value : waiting) {
            people.add(value.person());
            fields.add(value.field());
        }
        Map<Long, Map<String, String>> present = new HashMap<>();
        for (RosterColumns owner : known.further()) {
            List<String> codes = owner.columns().stream()
                    .map(RosterColumns.Column::code)
                    .filter(fields::contains)
                    .toList();
            if (!codes.isEmpty() && !people.isEmpty()) {
                owner.current(codes, people)
                        .forEach((person, values) -> present.computeIfAbsent(person, id -> new HashMap<>())
                                .putAll(values));
            }
        }
        return present;
    }
}
