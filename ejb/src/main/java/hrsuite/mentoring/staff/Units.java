package hrsuite.mentoring.staff;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Finds units and says how many people are in them. */
final class Units {

    private static final String UNITS = "SELECT u.id, u.kind, u.name, d.id, d.name, u.since, u.until"
            + " FROM mentoring.unit u LEFT JOIN mentoring.unit d ON d.id = u.parent_id WHERE 1 = 1";
    private static final String HEADS = "SELECT %1$s, SUM(g.people) FROM (SELECT p.division, p.department,"
            + " COUNT(*) AS people FROM mentoring.person p WHERE p.status <> 'LEAVER' GROUP BY p.division, p.department) g"
            + UnitSpelling.joinedTo("g") + " WHERE %1$s = ANY(?) GROUP BY %1$s";

    private final DataSource database;

    Units(DataSource database) {
        this.database = database;
    }

    /** One page, by name; the cursor is the id of the last one. */
    Page<UnitDetail> page(UnitFilter filter, PageRequest page) {
        Query query = new Query(UNITS);
        if (filter.kind() != null) {
            query.add("AND u.kind = ?", filter.kind().name());
        }
        if (filter.q() != null) {
            Arrays.stream(UnitName.key(filter.q()).split("\\s+"))
                    .forEach(word -> query.add("AND u.name_key LIKE ? ESCAPE '!'", Query.containing(word)));
        }
        if (page.after() != null) {
            query.add(
                    "AND (u.name_key, u.parent_key, u.kind) >"
                            + " (SELECT a.name_key, a.parent_key, a.kind FROM mentoring.unit a WHERE a.id = ?)",
                    page.afterKey());
        }
        query.add("ORDER BY u.name_key, u.parent_key, u.kind FETCH FIRST ? ROWS ONLY", page.limit() + 1);
        Page<UnitDetail> found = Page.of(query.list(database, Units::unit), page, UnitDetail::id);
        Map<String, Long> heads = heads(found.items());
        return found.map(unit -> unit.with(heads.getOrDefault(unit.id(), 0L)));
    }

    /** The unit in which somebody was on a day. */
    Optional<UnitDetail> of(long person, LocalDate day) {
        Query query = new Query(UNITS)
                .add(
                        "AND u.id = (SELECT " + UnitSpelling.UNIT + " FROM mentoring.person_history h"
                                + UnitSpelling.joinedTo("h") + " WHERE h.person_id = ? AND h.valid_from <= ?",
                        person,
                        day)
                .add("AND (h.valid_to IS NULL OR h.valid_to > ?))", day);
        List<UnitDetail> found = query.list(database, Units::unit);
        Map<String, Long> heads = heads(found);
        return found.stream()
                .map(unit -> unit.with(heads.getOrDefault(unit.id(), 0L)))
                .findFirst();
    }

    private Map<String, Long> heads(List<UnitDetail> units) {
        Map<String, Long> heads = new HashMap<>();
        count(units, UnitKind.DIVISION, "s.division_id", heads);
        count(units, UnitKind.DEPARTMENT, "s.department_id", heads);
        return heads;
    }

    private void count(List<UnitDetail> units, UnitKind kind, String column, Map<String, Long> heads) {
        Long[] ids = units.stream()
                .filter(unit -> unit.kind() == kind)
                .map(unit -> Long.valueOf(unit.id()))
                .toArray(Long[]::new);
        if (ids.length > 0) {
            new Query(String.format(HEADS, column), (Object) ids)
                    .each(database, row -> heads.put(row.getString(1), row.getLong(2)));
        }
    }

    private static UnitDetail unit(ResultSet row) throws SQLException {
        return new UnitDetail(
                row.getString(1),
                UnitKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                0,
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class));
    }
}
