package hrsuite.mentoring.staff;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Finds people: with one statement, or one for every thousand of those who are asked for by key. */
final class PeopleQuery {

    private static final String PEOPLE = "SELECT " + Person.COLUMNS + Person.FROM;
    private static final String COUNTED = "SELECT COUNT(*) FROM mentoring.person p";
    private static final String GRADES = "SELECT p.id, p.grade FROM mentoring.person p";

    /** H2 compares every row it found with every key of the array, so that longer ones cost their square. */
    private static final int KEYS_AT_ONCE = 1_000;

    private static final int VISITED_AT_ONCE = 5_000;

    private record GradedId(long id, String grade) implements Graded {}

    private final DataSource database;
    private final GradeLadder ladder;
    private final Levels levels;

    PeopleQuery(DataSource database, GradeLadder ladder, Levels levels) {
        this.database = database;
        this.ladder = ladder;
        this.levels = levels;
    }

    List<Person> byIds(Collection<Long> ids) {
        return in("p.id", ids.stream().distinct().toArray(Long[]::new));
    }

    List<Person> byEmployeeNumbers(Collection<String> numbers) {
        return in("p.employee_number", numbers.stream().distinct().toArray(String[]::new));
    }

    /** By id. */
    private List<Person> in(String column, Object[] keys) {
        List<Person> people = new ArrayList<>();
        for (int from = 0; from < keys.length; from += KEYS_AT_ONCE) {
            Object part = Arrays.copyOfRange(keys, from, Math.min(keys.length, from + KEYS_AT_ONCE));
            people.addAll(
                    new Query(PEOPLE).add("WHERE " + column + " = ANY(?)", part).list(database, Person::new));
        }
        people.sort(Comparator.comparingLong(Person::id));
        return people;
    }

    /** All of them, by id. */
    List<Person> by(StaffFilter filter) {
        return by(filter, Long.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** The first of them after an id, by id. */
    List<Person> by(StaffFilter filter, long after, int most) {
        if (filter.gradeFrom() == null && filter.gradeTo() == null) {
            return page(filter.appliedTo(new Query(PEOPLE)), after, most);
        }
        Levels.Band band = bandOf(filter);
        return isAnsweredByGrades(band)
                ? page(filter.appliedTo(new Query(PEOPLE)).add("AND p.grade = ANY(?)", arrayOf(band)), after, most)
                : byIds(idsIn(band, filter, after, most));
    }

    /**
     * Visits all of them by id, some thousands at a time: each statement is short, and nothing is held between two.
     *
     * @param columns what to read behind the id
     */
    void visit(StaffFilter filter, String columns, Sql.RowVisitor visitor) {
        String people = "SELECT p.id, " + columns + " FROM mentoring.person p";
        if (filter.gradeFrom() == null && filter.gradeTo() == null) {
            visitPages(() -> filter.appliedTo(new Query(people)), visitor);
            return;
        }
        Levels.Band band = bandOf(filter);
        if (isAnsweredByGrades(band)) {
            visitPages(() -> filter.appliedTo(new Query(people)).add("AND p.grade = ANY(?)", arrayOf(band)), visitor);
        } else {
            visitIds(people, idsIn(band, filter, Long.MIN_VALUE, Integer.MAX_VALUE), visitor);
        }
    }

    private void visitPages(Supplier<Query> people, Sql.RowVisitor visitor) {
        long[] last = {Long.MIN_VALUE};
        int[] found = {VISITED_AT_ONCE};
        while (found[0] == VISITED_AT_ONCE) {
            found[0] = 0;
            people.get()
                    .add("AND p.id > ? ORDER BY p.id FETCH FIRST ? ROWS ONLY", last[0], VISITED_AT_ONCE)
                    .each(database, row -> {
                        last[0] = row.getLong(1);
                        found[0]++;
                        visitor.visit(row);
                    });
        }
    }

    private void visitIds(String people, List<Long> ids, Sql.RowVisitor visitor) {
        for (int from = 0; from < ids.size(); from += KEYS_AT_ONCE) {
            Object part =
                    ids.subList(from, Math.min(ids.size(), from + KEYS_AT_ONCE)).toArray(Long[]::new);
            new Query(people).add("WHERE p.id = ANY(?) ORDER BY p.id", part).each(database, visitor);
        }
    }

    /** How many they are. */
    long count(StaffFilter filter) {
        if (filter.gradeFrom() == null && filter.gradeTo() == null) {
            return count(filter.appliedTo(new Query(COUNTED)));
        }
        Levels.Band band = bandOf(filter);
        return isAnsweredByGrades(band)
                ? count(filter.appliedTo(new Query(COUNTED)).add("AND p.grade = ANY(?)", arrayOf(band)))
                : idsIn(band, filter, Long.MIN_VALUE, Integer.MAX_VALUE).size();
    }

    private long count(Query query) {
        return query.list(database, row -> row.getLong(1)).get(0);
    }

    private static boolean isAnsweredByGrades(Levels.Band band) {
        return band.complete() && band.grades().size() <= Query.LARGEST_ARRAY;
    }

    private static Object arrayOf(Levels.Band band) {
        return band.grades().toArray(new String[0]);
    }

    private List<Person> page(Query query, long after, int most) {
        return query.add("AND p.id > ? ORDER BY p.id FETCH FIRST ? ROWS ONLY", after, most)
                .list(database, Person::new);
    }

    /** An assumed level is in no column, so everyone's id and grade is looked at. */
    private List<Long> idsIn(Levels.Band band, StaffFilter filter, long after, int most) {
        List<GradedId> people = filter.appliedTo(new Query(GRADES))
                .add("AND p.id > ? ORDER BY p.id", after)
                .list(database, row -> new GradedId(row.getLong(1), row.getString(2)));
        Levels.OfPeople known = levels.of(people);
        return people.stream()
                .filter(person -> band.holds(known.of(person)))
                .limit(most)
                .map(GradedId::id)
                .toList();
    }

    private Levels.Band bandOf(StaffFilter filter) {
        return levels.between(
                levelOf("gradeFrom", filter.gradeFrom(), Double.NEGATIVE_INFINITY),
                levelOf("gradeTo", filter.gradeTo(), Double.POSITIVE_INFINITY));
    }

    private double levelOf(String place, String grade, double unbounded) {
        if (grade == null) {
            return unbounded;
        }
        OptionalDouble level = ladder.levelOf(grade);
        return level.orElseThrow(() -> Refusal.invalid(
                place,
                grade,
                "GRADE_UNKNOWN",
                "Nobody has said how senior the grade " + grade + " is, so " + place + " cannot be compared with it.",
                "Place the grade in the list of grades, or name one that has a level."));
    }
}
