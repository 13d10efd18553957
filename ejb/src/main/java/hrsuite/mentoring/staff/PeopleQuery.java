package hrsuite.mentoring.staff;

import hrsuite.mentoring.Refusal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import javax.sql.DataSource;

/** Finds people, each question with one statement whatever the number of answers. */
final class PeopleQuery {

    private static final String PEOPLE = "SELECT " + Person.COLUMNS + " FROM mentoring.person p";
    private static final String SEARCHED = "lower(p.employee_number || ' ' || coalesce(p.given_name, '') || ' '"
            + " || coalesce(p.preferred_name, '') || ' ' || coalesce(p.family_name, '') || ' '"
            + " || coalesce(p.email, ''))";
    private static final int MOST_WORDS = 10;

    private final DataSource database;
    private final GradeLadder ladder;
    private final Levels levels;

    PeopleQuery(DataSource database, GradeLadder ladder, Levels levels) {
        this.database = database;
        this.ladder = ladder;
        this.levels = levels;
    }

    List<Person> byIds(Collection<Long> ids) {
        return read(new Query(PEOPLE).add("WHERE p.id = ANY(?)", (Object) ids.toArray(new Long[0])));
    }

    List<Person> byEmployeeNumbers(Collection<String> numbers) {
        return read(new Query(PEOPLE).add("WHERE p.employee_number = ANY(?)", (Object) numbers.toArray(new String[0])));
    }

    /** All of them, by id. */
    List<Person> by(StaffFilter filter) {
        return read(filtered(filter).add("ORDER BY p.id"));
    }

    /** The first of them after an id, by id. */
    List<Person> by(StaffFilter filter, long after, int most) {
        return read(filtered(filter).add("AND p.id > ? ORDER BY p.id FETCH FIRST ? ROWS ONLY", after, most));
    }

    private List<Person> read(Query query) {
        return query.list(database, Person::new);
    }

    private Query filtered(StaffFilter filter) {
        Query query = new Query(PEOPLE).add("WHERE 1 = 1");
        equal(query, "p.department", filter.department());
        equal(query, "p.division", filter.division());
        equal(query, "p.location", filter.location());
        equal(
                query,
                "p.status",
                filter.status() == null ? null : filter.status().toUpperCase(Locale.ROOT));
        if (filter.hiredAfter() != null) {
            query.add("AND p.hire_date > ?", filter.hiredAfter());
        }
        if (filter.employeeNumbers() != null) {
            query.add("AND p.employee_number = ANY(?)", (Object)
                    filter.employeeNumbers().toArray(new String[0]));
        }
        words(query, filter.q());
        grades(query, filter);
        return query;
    }

    private static void equal(Query query, String column, String wanted) {
        if (wanted != null) {
            query.add("AND " + column + " = ?", wanted);
        }
    }

    private static void words(Query query, String q) {
        if (q != null) {
            Arrays.stream(q.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                    .limit(MOST_WORDS)
                    .map(word -> "%" + word.replaceAll("[!%_]", "!$0") + "%")
                    .forEach(pattern -> query.add("AND " + SEARCHED + " LIKE ? ESCAPE '!'", pattern));
        }
    }

    private void grades(Query query, StaffFilter filter) {
        if (filter.gradeFrom() == null && filter.gradeTo() == null) {
            return;
        }
        double lowest = levelOf("gradeFrom", filter.gradeFrom(), Double.NEGATIVE_INFINITY);
        double highest = levelOf("gradeTo", filter.gradeTo(), Double.POSITIVE_INFINITY);
        Levels.Band band = levels.between(lowest, highest);
        query.add("AND (p.grade = ANY(?) OR p.id = ANY(?))", band.grades(), band.people());
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
