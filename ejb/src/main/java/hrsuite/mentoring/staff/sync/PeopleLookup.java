package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.database.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Finds out who is meant, and holds those people until the transaction ends. */
final class PeopleLookup {

    /** By what people are found. */
    private enum By {
        NUMBER("SELECT 'NUMBER', employee_number, id FROM mentoring.person WHERE ", "employee_number"),
        KEY("SELECT 'KEY', external_id, person_id FROM mentoring.person_link WHERE source = ? AND ", "external_id"),
        NAME("SELECT 'NAME', user_name, id FROM mentoring.person WHERE ", "user_name");

        private final String select;
        private final String column;

        By(String select, String column) {
            this.select = select;
            this.column = column;
        }
    }

    private final Sql sql;
    private final String source;

    /** Who has the user names that are said. */
    private Map<String, Long> names = Map.of();

    PeopleLookup(Sql sql, String source) {
        this.sql = sql;
        this.source = source;
    }

    void find(Collection<Candidate> people) {
        Map<By, Map<String, Long>> known = known(new EnumMap<>(Map.of(
                By.NUMBER, texts(people, Candidate::number),
                By.KEY, texts(people, one -> one.push.externalId()),
                By.NAME, texts(people, PeopleLookup::userName))));
        names = known.get(By.NAME);
        Map<Candidate, Long> found = new HashMap<>();
        for (Candidate one : people) {
            Long id = idOf(one, known.get(By.NUMBER), known.get(By.KEY));
            if (id != null) {
                found.put(one, id);
            }
        }
        hold(found);
    }

    /** Of several people with the same name the first. */
    private Map<By, Map<String, Long>> known(Map<By, String[]> said) {
        Map<By, Map<String, Long>> known = new EnumMap<>(By.class);
        List<String> selects = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        said.forEach((by, keys) -> {
            known.put(by, new HashMap<>());
            if (keys.length > 0) {
                selects.add(by.select + Sql.among(by.column, keys));
                if (by == By.KEY) {
                    values.add(source);
                }
                values.add(Sql.listed(keys));
            }
        });
        if (!selects.isEmpty()) {
            sql.each(
                    String.join(" UNION ALL ", selects),
                    row -> known.get(By.valueOf(row.getString(1))).merge(row.getString(2), row.getLong(3), Math::min),
                    values.toArray());
        }
        return known;
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
        Long[] ids = found.values().stream().distinct().toArray(Long[]::new);
        sql.each(
                "SELECT " + Standing.COLUMNS + " FROM mentoring.person p WHERE " + Sql.among("p.id", ids)
                        + " ORDER BY p.id FOR UPDATE",
                row -> {
                    Standing standing = Standing.of(row);
                    held.put(standing.id(), standing);
                },
                Sql.listed(ids));
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

    private static String[] texts(Collection<Candidate> people, Function<Candidate, String> text) {
        return people.stream().map(text).filter(Objects::nonNull).distinct().toArray(String[]::new);
    }

    private static String userName(Candidate one) {
        return one.push.userName() == null ? null : one.push.userName().strip().toLowerCase(Locale.ROOT);
    }
}
