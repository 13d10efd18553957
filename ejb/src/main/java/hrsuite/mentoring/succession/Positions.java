package hrsuite.mentoring.succession;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.database.Sql.None;
import hrsuite.mentoring.database.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Reads and changes positions. */
@ApplicationScoped
class Positions {

    private static final int CODE_LENGTH = 100;
    private static final int TEXT_LENGTH = 200;

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    Positions() {}

    Positions(DataSource database) {
        this.database = database;
    }

    Page<PositionDetail> page(PositionFilter filter, PageRequest page, Set<Long> hidden) {
        List<Object> values = new ArrayList<>(List.of(page.afterKey()));
        StringBuilder where = new StringBuilder("po.id > ?");
        if (filter.unit() != null) {
            where.append(" AND LOWER(po.unit) = ?");
            values.add(filter.unit().strip().toLowerCase(Locale.ROOT));
        }
        if (filter.incumbent() != null) {
            where.append(" AND COALESCE(po.incumbent_number, sole.number) = ?");
            values.add(filter.incumbent().strip());
        }
        if (filter.keyPosition() != null) {
            where.append(" AND po.key_position = ?");
            values.add(filter.keyPosition());
        }
        values.add(page.limit() + 1);
        PositionTable table = new PositionTable(sql());
        Page<PositionTable.Row> found = Page.of(
                table.list(where + " ORDER BY po.id FETCH FIRST ? ROWS ONLY", values.toArray()),
                page,
                row -> Long.toString(row.id()));
        return new Page<>(table.details(found.items(), hidden), found.next());
    }

    Optional<PositionDetail> find(String code, Set<Long> hidden) {
        PositionTable table = new PositionTable(sql());
        return table.details(table.list("po.code = ?", code), hidden).stream().findFirst();
    }

    /**
     * Makes the position what the draft says, without its plan.
     *
     * @param version what the caller has read; null when it does not matter, 0 for a position that is to be new
     * @return whether it is new
     */
    boolean save(String code, Long version, PositionDraft draft, String by, Set<Long> hidden) {
        Findings findings = new Findings();
        String key = findings.required("code", code, CODE_LENGTH);
        String title = findings.text("title", draft.title(), TEXT_LENGTH);
        String unit = findings.text("unit", draft.unit(), TEXT_LENGTH);
        String incumbent = findings.text("incumbent", draft.incumbent(), CODE_LENGTH);
        findings.day("vacantFrom", draft.vacantFrom());
        findings.refuse();
        Object[] values = {
            None.or(None.TEXT, title),
            None.or(None.TEXT, unit),
            None.or(None.TEXT, incumbent),
            Boolean.TRUE.equals(draft.keyPosition()),
            None.or(None.DAY, draft.vacantFrom()),
            Instant.now(),
            by,
            key
        };
        Optional<PositionTable.Row> present =
                new PositionTable(sql()).list("po.code = ?", key).stream().findFirst();
        if (present.isEmpty()) {
            insert(key, version, values);
            return true;
        }
        if (present.get().holder() != null && hidden.contains(present.get().holder())) {
            throw OwnMatter.refused(key);
        }
        update(key, version == null ? present.get().version() : version, values);
        return false;
    }

    /**
     * Removes a position with its own plan.
     *
     * @param version what the caller has read; null when it does not matter
     */
    void delete(String code, Long version, Set<Long> hidden) {
        PositionTable.Row present = new PositionTable(sql())
                .list("po.code = ?", code).stream().findFirst().orElseThrow(() -> Refusal.notFound("position", code));
        if (present.holder() != null && hidden.contains(present.holder())) {
            throw OwnMatter.refused(code);
        }
        int deleted = sql().update(
                        "DELETE FROM mentoring.succession_position WHERE code = ? AND version = ?", code, (int)
                                (version == null ? present.version() : version));
        if (deleted == 0) {
            throw Refusal.stale("position", code);
        }
    }

    private void insert(String code, Long version, Object[] values) {
        if (version != null && version != 0) {
            throw Refusal.stale("position", code);
        }
        try {
            sql().update(
                            "INSERT INTO mentoring.succession_position (title, unit, incumbent_number, key_position,"
                                    + " vacant_from, updated_at, updated_by, code, version)"
                                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)",
                            values);
        } catch (SqlFailure e) {
            throw e.isIntegrity() ? Refusal.stale("position", code) : e;
        }
    }

    private void update(String code, long version, Object[] values) {
        List<Object> all = new ArrayList<>(List.of(values));
        all.add((int) version);
        int changed = sql().update(
                        "UPDATE mentoring.succession_position SET title = ?, unit = ?, incumbent_number = ?,"
                                + " key_position = ?, vacant_from = ?, updated_at = ?, updated_by = ?,"
                                + " version = version + 1 WHERE code = ? AND version = ?",
                        all.toArray());
        if (changed == 0) {
            throw Refusal.stale("position", code);
        }
    }

    private Sql sql() {
        return new Sql(database);
    }
}
