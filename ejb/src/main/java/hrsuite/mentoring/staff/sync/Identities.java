package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.StaffField;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** People as one identity system sees them. */
final class Identities {

    private static final List<StaffField> FIELDS = List.of(StaffField.values());
    private static final String JOINED = " FROM mentoring.person p"
            + " LEFT JOIN mentoring.person_alias a ON a.person_id = p.id"
            + " LEFT JOIN mentoring.person_link l ON l.person_id = p.id AND l.source = ?"
            + " LEFT JOIN mentoring.person m ON m.employee_number = p.manager_number"
            + " LEFT JOIN mentoring.person_alias ma ON ma.person_id = m.id"
            + " WHERE (a.deleted IS NULL OR a.deleted = FALSE)";
    static final String COUNTED = "SELECT COUNT(*)" + JOINED;
    private static final String SELECTED =
            "SELECT p.id, p.version, COALESCE(a.generation, 0), l.external_id, l.user_name,"
                    + " p.user_name, m.id, COALESCE(ma.generation, 0), " + IdentityField.MANAGER_NAME.sql
                    + ", p.created_at AS created_at, p.updated_at AS updated_at, "
                    + FIELDS.stream().map(field -> "p." + field.column()).collect(Collectors.joining(", "));
    private static final int FIRST_VALUE = 12;

    private final Sql sql;
    private final String source;

    Identities(Sql sql, String source) {
        this.sql = sql;
        this.source = source;
    }

    Optional<Identity> identity(IdentityKey key) {
        return sql.one(
                SELECTED + JOINED + " AND p.id = ? AND COALESCE(a.generation, 0) = ?",
                Identities::of,
                source,
                key.person(),
                key.generation());
    }

    /** Somebody by internal id. */
    Optional<Identity> current(long person) {
        return sql.one(SELECTED + JOINED + " AND p.id = ?", Identities::of, source, person);
    }

    /** The same for many, by internal id. */
    private Map<Long, Identity> current(Long[] people) {
        Map<Long, Identity> found = new HashMap<>();
        sql.each(
                SELECTED + JOINED + " AND " + Sql.among("p.id", people),
                row -> found.put(row.getLong(1), of(row)),
                source,
                Sql.listed(people));
        return found;
    }

    /**
     * Those who have just been written. Of whoever is new it is known what was written, and only the people above them are
     * looked up; but not where the key of another in it has just become the number of their manager.
     *
     * @param at when they were written
     */
    Map<Candidate, Identity> written(List<Candidate> people, Instant at) {
        Set<String> keys = people.stream()
                .filter(one -> !Objects.equals(one.push.externalId(), one.number()))
                .map(one -> one.push.externalId())
                .collect(Collectors.toSet());
        List<Candidate> fresh = people.stream()
                .filter(one -> one.isNew() && (manager(one) == null || !keys.contains(manager(one))))
                .toList();
        Map<Candidate, Identity> written = new HashMap<>();
        Map<String, Above> managers = managers(fresh);
        fresh.forEach(one -> written.put(one, created(one, managers.get(manager(one)), at)));
        List<Candidate> others =
                people.stream().filter(one -> !written.containsKey(one)).toList();
        if (!others.isEmpty()) {
            Map<Long, Identity> present =
                    current(others.stream().map(one -> one.pushed().person()).toArray(Long[]::new));
            others.forEach(one -> written.put(one, present.get(one.pushed().person())));
        }
        return written;
    }

    private static String manager(Candidate one) {
        return one.after.get(StaffField.MANAGER_NUMBER);
    }

    /** Somebody who manages. */
    private record Above(String id, String name) {}

    private Map<String, Above> managers(List<Candidate> people) {
        String[] numbers = people.stream()
                .map(Identities::manager)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        Map<String, Above> managers = new HashMap<>();
        if (numbers.length > 0) {
            sql.each(
                    "SELECT m.employee_number, m.id, COALESCE(ma.generation, 0), " + IdentityField.MANAGER_NAME.sql
                            + " FROM mentoring.person m LEFT JOIN mentoring.person_alias ma ON ma.person_id = m.id WHERE "
                            + Sql.among("m.employee_number", numbers),
                    row -> managers.put(
                            row.getString(1),
                            new Above(new IdentityKey(row.getLong(2), row.getInt(3)).toString(), row.getString(4))),
                    Sql.listed(numbers));
        }
        return managers;
    }

    private static Identity created(Candidate one, Above manager, Instant at) {
        Map<StaffField, String> values = new EnumMap<>(one.after);
        values.values().removeIf(Objects::isNull);
        return new Identity(
                new IdentityKey(one.id, 0).toString(),
                one.id,
                1,
                one.push.externalId(),
                spelled(one.push.userName(), one.userName),
                values,
                manager == null ? null : manager.id(),
                manager == null ? null : manager.name(),
                at,
                at);
    }

    /** Whoever has a user name. */
    Optional<Identity> named(String userName) {
        return sql.one(
                SELECTED + JOINED + " AND p.user_name = ? ORDER BY p.id",
                Identities::of,
                source,
                userName.toLowerCase(Locale.ROOT));
    }

    IdentityPage page(IdentityQuery query) {
        List<Object> values = new ArrayList<>(List.of(source));
        String where = query.condition() == null ? "" : " AND " + new ConditionSql(values).of(query.condition());
        if (query.after() == null && query.limit() > 0) {
            return byOffset(query, where, values);
        }
        long total = total(where, values);
        return query.limit() == 0 ? new IdentityPage(List.of(), total, null) : byCursor(query, where, values, total);
    }

    private long total(String where, List<Object> values) {
        return sql.count(COUNTED + where, values.toArray());
    }

    /** Counts them only where the page does not show how many they are. */
    private IdentityPage byOffset(IdentityQuery query, String where, List<Object> asked) {
        String direction = query.descending() ? " DESC NULLS LAST" : " ASC NULLS LAST";
        String order = query.sortBy() == null ? "" : sorted(query.sortBy()) + direction + ", ";
        List<Object> values = new ArrayList<>(asked);
        values.add(query.offset());
        values.add(query.limit());
        List<Identity> people = sql.list(
                SELECTED + JOINED + where + " ORDER BY " + order + "p.id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
                Identities::of,
                values.toArray());
        boolean last = people.size() < query.limit() && (query.offset() == 0 || !people.isEmpty());
        return new IdentityPage(people, last ? query.offset() + people.size() : total(where, asked), null);
    }

    private static String sorted(IdentityField field) {
        return field.kind == IdentityField.Kind.TEXT ? "lower(" + field.sql + ")" : field.sql;
    }

    private IdentityPage byCursor(IdentityQuery query, String where, List<Object> values, long total) {
        values.add(afterKey(query.after()));
        values.add(query.limit() + 1);
        List<Identity> people = sql.list(
                SELECTED + JOINED + where + " AND p.id > ? ORDER BY p.id FETCH FIRST ? ROWS ONLY",
                Identities::of,
                values.toArray());
        if (people.size() <= query.limit()) {
            return new IdentityPage(people, total, null);
        }
        List<Identity> shown = people.subList(0, query.limit());
        return new IdentityPage(
                shown, total, String.valueOf(shown.get(shown.size() - 1).person()));
    }

    private static long afterKey(String cursor) {
        if (cursor.isEmpty()) {
            return Long.MIN_VALUE;
        }
        if (!cursor.matches("\\d{1,18}")) {
            throw Refusal.unknownCursor(cursor);
        }
        return Long.parseLong(cursor);
    }

    private static Identity of(ResultSet row) throws SQLException {
        long manager = row.getLong(7);
        Map<StaffField, String> values = new EnumMap<>(StaffField.class);
        for (int i = 0; i < FIELDS.size(); i++) {
            String text = row.getString(FIRST_VALUE + i);
            if (text != null) {
                values.put(FIELDS.get(i), text);
            }
        }
        return new Identity(
                new IdentityKey(row.getLong(1), row.getInt(3)).toString(),
                row.getLong(1),
                row.getInt(2),
                row.getString(4),
                spelled(row.getString(5), row.getString(6)),
                values,
                manager == 0 ? null : new IdentityKey(manager, row.getInt(8)).toString(),
                manager == 0 ? null : row.getString(9),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"));
    }

    /** A user name as the asking system writes it, as long as it is the one that is kept. */
    private static String spelled(String written, String kept) {
        boolean same =
                written != null && written.strip().toLowerCase(Locale.ROOT).equals(kept);
        return same ? written : kept;
    }

    /** The number of whoever has an id; else what was given, which may be a key that is known later. */
    String numberOf(String manager) {
        return identity(IdentityKey.parse(manager))
                .map(found -> found.value(StaffField.EMPLOYEE_NUMBER))
                .or(() -> sql.one(
                        "SELECT p.employee_number FROM mentoring.person p JOIN mentoring.person_link l"
                                + " ON l.person_id = p.id WHERE l.source = ? AND l.external_id = ?",
                        row -> row.getString(1),
                        source,
                        manager))
                .orElse(manager);
    }

    /** Takes the id of whoever was deleted away. */
    void delete(long person) {
        if (sql.update("UPDATE mentoring.person_alias SET deleted = TRUE WHERE person_id = ?", person) == 0) {
            sql.update(
                    "INSERT INTO mentoring.person_alias (person_id, generation, deleted) VALUES (?, 0, TRUE)", person);
        }
    }

    /** Gives whoever was deleted a new id. */
    void revive(long person) {
        sql.update(
                "UPDATE mentoring.person_alias SET deleted = FALSE, generation = generation + 1"
                        + " WHERE person_id = ? AND deleted = TRUE",
                person);
    }

    /** Whether the system knows the person already, and has not deleted them. */
    boolean isThere(long person) {
        return sql.count(
                        "SELECT COUNT(*) FROM mentoring.person_link l WHERE l.person_id = ? AND l.source = ? AND NOT EXISTS"
                                + " (SELECT 1 FROM mentoring.person_alias a WHERE a.person_id = l.person_id AND a.deleted = TRUE)",
                        person,
                        source)
                > 0;
    }
}
