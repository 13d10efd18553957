package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.roster.MappingChoices.Choice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What people said about the headings of files: for one intake, or kept under a name and found again by the headings. */
final class MappingStore {

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

    void save(String name, MappingChoices choices) {
        write("roster_mapping", "name", name, choices);
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
