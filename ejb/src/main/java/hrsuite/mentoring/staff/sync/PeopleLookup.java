package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.database.Sql;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds out who is meant, and holds those people until the transaction ends. */
final class PeopleLookup {

    private static final String LOCKED =
            "SELECT " + Standing.COLUMNS + " FROM mentoring.person p WHERE p.id = ANY(?) ORDER BY p.id FOR UPDATE";

    private final Sql sql;
    private final String source;

    /** Who has the user names that are said. */
    private Map<String, Long> names = Map.of();

    PeopleLookup(Sql sql, String source) {
        this.sql = sql;
        this.source = source;
    }

    void find(Collection<Candidate> people) {
        Map<String, Long> numbers = ids(
                "SELECT employee_number, id FROM mentoring.person WHERE employee_number = ANY(?)",
                texts(people, Candidate::number));
        Map<String, Long> keys = ids(
                "SELECT external_id, person_id FROM mentoring.person_link WHERE external_id = ANY(?) AND source = ?",
                texts(people, one -> one.push.externalId()),
                source);
        names = ids(
                "SELECT user_name, MIN(id) FROM mentoring.person WHERE user_name = ANY(?) GROUP BY user_name",
                texts(people, PeopleLookup::userName));
        Map<Candidate, Long> found = new HashMap<>();
        for (Candidate one : people) {
            Long id = idOf(one, numbers, keys);
            if (id != null) {
                found.put(one, id);
            }
        }
        hold(found);
    }

    private Long idOf(Candidate one, Map<String, Long> numbers, Map<String, Long> keys) {
        if (one.push.person() != null) {
            return one.push.person();
        }
        Long id = keys.get(one.push.externalId());
        if (id == null) {
            id = numbers.get(one.number());
        }
        return id == null ? names.get(userName(one)) : id;
    }

    private void hold(Map<Candidate, Long> found) {
        if (found.isEmpty()) {
            return;
        }
        Map<Long, Standing> held = new HashMap<>();
        sql.each(
                LOCKED,
                row -> {
                    Standing standing = Standing.of(row);
                    held.put(standing.id(), standing);
                },
                (Object) new HashSet<>(found.values()).toArray(new Long[0]));
        found.forEach((one, id) -> one.present = held.get(id));
    }

    /** Refuses the user names that somebody else has. */
    void refuseTakenNames(Collection<Candidate> people) {
        List<Candidate> named = people.stream()
                .filter(one -> one.push.userName() != null && !one.isRefused())
                .filter(one -> one.isNew() || !Objects.equals(one.userName, one.present.userName()))
                .toList();
        Set<String> within = new HashSet<>();
        for (Candidate one : named) {
            Long holder = names.get(one.userName);
            boolean other = holder != null && (one.isNew() || holder != one.present.id());
            if (other || !within.add(one.userName)) {
                one.problems.add(new PushProblem(
                        "userName",
                        one.push.userName(),
                        Judge.USER_NAME_TAKEN,
                        "The user name " + one.push.userName() + " belongs to somebody else.",
                        "Send another user name, or change that person.",
                        PushProblem.Severity.ERROR));
            }
        }
    }

    private Map<String, Long> ids(String query, String[] keys, Object... further) {
        Map<String, Long> ids = new HashMap<>();
        if (keys.length > 0) {
            Object[] values =
                    Stream.concat(Stream.of((Object) keys), Stream.of(further)).toArray();
            sql.each(query, row -> ids.put(row.getString(1), row.getLong(2)), values);
        }
        return ids;
    }

    private static String[] texts(Collection<Candidate> people, Function<Candidate, String> text) {
        return people.stream().map(text).filter(Objects::nonNull).distinct().toArray(String[]::new);
    }

    private static String userName(Candidate one) {
        return one.push.userName() == null ? null : one.push.userName().strip().toLowerCase(Locale.ROOT);
    }
}
