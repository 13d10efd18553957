package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.roster.MappingChoices.Choice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What people said about the headings of files: for one intake, or kept under a name and found again by the headings. */
final class MappingStore {

    private static final int HEADING = 200;
    private static final String KEPT =
            "SELECT name, version, kept_at, kept_by FROM mentoring.roster_mapping_kept WHERE ";

    private final Sql sql;

    MappingStore(Sql sql) {
        this.sql = sql;
    }

    MappingChoices of(long intake) {
        return read("roster_intake_mapping WHERE intake_id = ?", intake);
    }

    /** Empty when nothing is kept under the name. */
    MappingChoices of(String name) {
        return read("roster_mapping WHERE name = ?", name);
    }

    private MappingChoices read(String rows, Object key) {
        Map<String, Choice> choices = new TreeMap<>();
        sql.each(
                "SELECT heading, field, says_field, date_order FROM mentoring." + rows,
                row -> {
                    String field = row.getString(2) == null ? "" : row.getString(2);
                    String order = row.getString(4);
                    choices.put(
                            row.getString(1),
                            new Choice(
                                    row.getBoolean(3) ? field : null, order == null ? null : DateOrder.valueOf(order)));
                },
                key);
        return new MappingChoices(choices);
    }

    void save(long intake, MappingChoices choices) {
        write("roster_intake_mapping", "intake_id", intake, choices);
    }

    /**
     * Keeps choices under a name, instead of what was kept there.
     *
     * @param written headings as they stand in the file, by the key that stands for them in the choices
     */
    void save(String name, MappingChoices choices, Map<String, String> written, String by) {
        write("roster_mapping", "name", name, choices);
        sql.batch(
                "UPDATE mentoring.roster_mapping SET written = ? WHERE name = ? AND heading = ?",
                choices.byKey().keySet().stream()
                        .filter(written::containsKey)
                        .map(key -> new Object[] {CellText.shown(written.get(key), HEADING), name, key})
                        .toList());
        Instant now = IntakeStore.now();
        long version = Math.max(
                now.toEpochMilli(),
                1 + sql.count("SELECT version FROM mentoring.roster_mapping_kept WHERE name = ?", name));
        sql.update("DELETE FROM mentoring.roster_mapping_kept WHERE name = ?", name);
        sql.update(
                "INSERT INTO mentoring.roster_mapping_kept (name, version, kept_at, kept_by) VALUES (?, ?, ?, ?)",
                name,
                version,
                now,
                by);
    }

    /** The mappings that are kept, by name. */
    Page<MappingDetail> kept(PageRequest request) {
        String after = request.after() == null ? "" : request.after();
        List<MappingDetail> found = sql.list(
                KEPT + "name > ? ORDER BY name FETCH FIRST " + (request.limit() + 1) + " ROWS ONLY", this::kept, after);
        return Page.of(found, request, MappingDetail::name).map(this::withColumns);
    }

    Optional<MappingDetail> kept(String name) {
        return sql.one(KEPT + "name = ?", this::kept, name).map(this::withColumns);
    }

    private MappingDetail kept(ResultSet row) throws SQLException {
        return new MappingDetail(
                row.getString("name"),
                Sql.instant(row, "kept_at"),
                row.getString("kept_by"),
                List.of(),
                row.getLong("version"));
    }

    private MappingDetail withColumns(MappingDetail kept) {
        List<MappingDetail.Column> columns = sql.list(
                "SELECT COALESCE(written, heading), field, says_field, date_order FROM mentoring.roster_mapping"
                        + " WHERE name = ? ORDER BY heading",
                row -> new MappingDetail.Column(
                        row.getString(1),
                        row.getString(2),
                        row.getBoolean(3) && row.getString(2) == null,
                        row.getString(4) == null ? null : DateOrder.valueOf(row.getString(4))),
                kept.name());
        return new MappingDetail(kept.name(), kept.keptAt(), kept.keptBy(), columns, kept.version());
    }

    /** Forgets what is kept under a name; whether it was there in that version. */
    boolean remove(String name, long version) {
        if (sql.update("DELETE FROM mentoring.roster_mapping_kept WHERE name = ? AND version = ?", name, version)
                == 0) {
            return false;
        }
        sql.update("DELETE FROM mentoring.roster_mapping WHERE name = ?", name);
        sql.update("DELETE FROM mentoring.roster_mapping_fingerprint WHERE name = ?", name);
        return true;
    }

    private void write(String table, String key, Object id, MappingChoices choices) {
        sql.update("DELETE FROM mentoring." + table + " WHERE " + key + " = ?", id);
        List<Object[]> rows = new ArrayList<>();
        choices.byKey()
                .forEach((heading, choice) -> rows.add(new Object[] {
                    id,
                    heading,
                    Sql.None.or(
                            Sql.None.TEXT,
                            choice.field() == null || choice.field().isEmpty() ? null : choice.field()),
                    choice.field() != null,
                    Sql.None.or(Sql.None.TEXT, choice.order())
                }));
        sql.batch(
                "INSERT INTO mentoring." + table + " (" + key + ", heading, field, says_field, date_order)"
                        + " VALUES (?, ?, ?, ?, ?)",
                rows);
    }

    /** Remembers under which headings a mapping is used. */
    void remember(String name, String fingerprint) {
        sql.update("DELETE FROM mentoring.roster_mapping_fingerprint WHERE fingerprint = ?", fingerprint);
        sql.update(
                "INSERT INTO mentoring.roster_mapping_fingerprint (fingerprint, name) VALUES (?, ?)",
                fingerprint,
                name);
    }

    /** The name of the mapping that was used under such headings; of several the first. */
    Optional<String> nameFor(Collection<String> fingerprints) {
        return fingerprints.stream()
                .flatMap(fingerprint -> sql
                        .one(
                                "SELECT name FROM mentoring.roster_mapping_fingerprint WHERE fingerprint = ?",
                                row -> row.getString(1),
                                fingerprint)
                        .stream())
                .findFirst();
    }
}
