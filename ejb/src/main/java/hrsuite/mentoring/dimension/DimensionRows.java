package hrsuite.mentoring.dimension;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.dimension.DimensionDetail.Value;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The catalog, and what people have said. */
@ApplicationScoped
class DimensionRows {

    /** What one person has said in one dimension. */
    record Statement(long person, String dimension, String value, String mark) {}

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    DimensionRows() {}

    DimensionRows(DataSource database) {
        this.database = database;
    }

    /** The whole catalog, by code. */
    List<DimensionDetail> catalog() {
        Map<String, List<Value>> values = new HashMap<>();
        sql().each(
                        "SELECT dimension_code, code, name, name_de FROM mentoring.dimension_value"
                                + " ORDER BY dimension_code, place",
                        row -> values.computeIfAbsent(row.getString(1), code -> new ArrayList<>())
                                .add(new Value(row.getString(2), row.getString(3), row.getString(4))));
        return sql().list(
                        "SELECT code, version, name, name_de FROM mentoring.dimension ORDER BY code",
                        row -> new DimensionDetail(
                                row.getString(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getString(4),
                                values.get(row.getString(1))));
    }

    /** Puts a dimension into the catalog, or changes it; what was said with a value that is gone is deleted. */
    void save(String code, DimensionDraft draft) {
        String german = draft.nameDe() == null ? draft.name() : draft.nameDe();
        int changed = sql().update(
                        "UPDATE mentoring.dimension SET version = version + 1, name = ?, name_de = ? WHERE code = ?",
                        draft.name(),
                        german,
                        code);
        if (changed == 0) {
            sql().update(
                            "INSERT INTO mentoring.dimension (code, version, name, name_de) VALUES (?, 1, ?, ?)",
                            code,
                            draft.name(),
                            german);
        }
        saveValues(code, draft.values());
    }

    private void saveValues(String code, List<Value> values) {
        String[] kept = values.stream().map(Value::code).toArray(String[]::new);
        sql().update(
                        "DELETE FROM mentoring.dimension_value WHERE dimension_code = ? AND NOT (code = ANY(?))",
                        code,
                        kept);
        for (int place = 0; place < values.size(); place++) {
            Value value = values.get(place);
            String german = value.nameDe() == null ? value.name() : value.nameDe();
            int changed = sql().update(
                            "UPDATE mentoring.dimension_value SET place = ?, name = ?, name_de = ?"
                                    + " WHERE dimension_code = ? AND code = ?",
                            place,
                            value.name(),
                            german,
                            code,
                            value.code());
            if (changed == 0) {
                sql().update(
                                "INSERT INTO mentoring.dimension_value (dimension_code, code, place, name, name_de)"
                                        + " VALUES (?, ?, ?, ?, ?)",
                                code,
                                value.code(),
                                place,
                                value.name(),
                                german);
            }
        }
    }

    int remove(String code) {
        return sql().update("DELETE FROM mentoring.dimension WHERE code = ?", code);
    }

    /** Who signs in under a name; empty for nobody at work. */
    Optional<Long> signedIn(String name) {
        return sql().one(
                        "SELECT id FROM mentoring.person WHERE user_name = ? AND status <> 'LEAVER' ORDER BY id",
                        row -> row.getLong(1),
                        name.toLowerCase(Locale.ROOT));
    }

    /** By dimension, what a person has said. */
    Map<String, String> of(long person) {
        Map<String, String> said = new LinkedHashMap<>();
        sql().each(
                        "SELECT dimension_code, value_code FROM mentoring.self_declared WHERE person_id = ?",
                        row -> said.put(row.getString(1), row.getString(2)),
                        person);
        return said;
    }

    void say(long person, String dimension, String value) {
        takeBack(person, dimension);
        sql().update(
                        "INSERT INTO mentoring.self_declared (person_id, dimension_code, value_code, mark)"
                                + " VALUES (?, ?, ?, ?)",
                        person,
                        dimension,
                        value,
                        UUID.randomUUID().toString());
    }

    int takeBack(long person, String dimension) {
        return sql().update(
                        "DELETE FROM mentoring.self_declared WHERE person_id = ? AND dimension_code = ?",
                        person,
                        dimension);
    }

    /** All that was ever said and not taken back, in a stable order. */
    List<Statement> statements() {
        return sql().list(
                        "SELECT person_id, dimension_code, value_code, mark FROM mentoring.self_declared"
                                + " ORDER BY person_id, dimension_code",
                        row -> new Statement(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
    }

    private Sql sql() {
        return new Sql(database);
    }
}
