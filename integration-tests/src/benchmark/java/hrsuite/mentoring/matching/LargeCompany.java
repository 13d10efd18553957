package hrsuite.mentoring.matching;

import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.database.Sql;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * An invented company: a hierarchy of ten grades, half of the people in the lowest three; departments, places and time zones; one
 * in ten has not said what to teach or to learn, the others name up to four of forty topics, some far more often than others.
 */
final class LargeCompany {

    private static final int TOPICS = 40;
    private static final int BATCH = 5_000;
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-01-01T00:00:00Z");
    private static final List<String> ZONES = List.of("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Europe/London");
    private static final double[] UP_TO_GRADE = {0.2, 0.4, 0.5, 0.65, 0.78, 0.88, 0.94, 0.98, 0.995, 1};

    private final Random random = new Random(1);
    private final int people;

    LargeCompany(int people) {
        this.people = people;
    }

    /** Moves the company in. */
    void fill(DataSource database) {
        Sql sql = new Sql(database);
        List<Object[]> rows = new ArrayList<>();
        for (Iterator<Object[]> all = IntStream.range(0, people).mapToObj(this::person).iterator(); all.hasNext(); ) {
            rows.add(all.next());
            if (rows.size() == BATCH || !all.hasNext()) {
                sql.batch(
                        "INSERT INTO mentoring.person (version, employee_number, given_name, family_name, department, division,"
                                + " location, country, time_zone, job_title, grade, manager_number, hire_date, status, skills,"
                                + " topics_wanted, source, field_sources, created_at, updated_at) VALUES (1, ?, 'Given', 'Family',"
                                + " ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ACTIVE', ?, ?, 'ROSTER', '', ?, ?)",
                        rows);
                rows.clear();
            }
        }
    }

    private Object[] person(int number) {
        double rank = 1 - (double) number / people;
        int grade = 1;
        while (rank > UP_TO_GRADE[grade - 1]) {
            grade++;
        }
        int department = random.nextInt(60);
        int site = random.nextInt(12);
        boolean silent = random.nextInt(10) == 0;
        return new Object[] {
            "E" + number,
            "Department " + department,
            "Division " + department / 8,
            "Site " + site,
            "Country " + site / 3,
            ZONES.get(site / 3),
            "Job " + department % 20,
            Integer.toString(grade),
            number == 0 ? null : "E" + (number - 1) / 8,
            LocalDate.of(2026, 1, 1).minusDays(random.nextInt(1500 * grade)),
            silent ? null : topics(),
            silent ? null : topics(),
            NOW,
            NOW
        };
    }

    private String topics() {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .map(k -> (int) (TOPICS * Math.pow(random.nextDouble(), 2)))
                .distinct()
                .mapToObj(topic -> "Topic " + topic)
                .collect(Collectors.joining(";"));
    }

    /** Puts everybody into a program: the lowest three grades as mentors, one in five of them for two, the rest as mentees. */
    static void enroll(DataSource database, String program) {
        for (String role : List.of("MENTOR", "MENTEE")) {
            MigratedDatabase.execute(
                    database,
                    "INSERT INTO mentoring.enrollment (version, program_id, person_id, role, capacity, state, created_at,"
                            + " updated_at) SELECT 1, ?, id, '" + role + "', CASE WHEN MOD(id, 5) = 0 AND 'MENTOR' = '" + role
                            + "' THEN 2 ELSE 1 END, 'APPROVED', ?, ? FROM mentoring.person WHERE (grade IN ('1', '2', '3')) = "
                            + role.equals("MENTOR"),
                    Long.parseLong(program),
                    NOW,
                    NOW);
        }
        new Sql(database).refreshStatistics("person", "enrollment");
    }
}
