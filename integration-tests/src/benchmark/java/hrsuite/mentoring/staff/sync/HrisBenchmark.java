package hrsuite.mentoring.staff.sync;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.OnPostgresql;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.delivery.ChangePage;
import hrsuite.mentoring.delivery.FeedOfTests;
import hrsuite.mentoring.staff.StaffField;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What it costs to keep staff in step, without HTTP and a server around it, beside plain inserts of the same rows in the same
 * run. A connection for each thread, as a pool gives it.
 */
@OnPostgresql
class HrisBenchmark {

    private static final int THREADS = 4;
    private static final int SINGLE = 2_000;
    private static final int MANY = 40_000;
    private static final int CHUNK = 1_000;
    private static final int EVENTS = 1_000_000;
    private static final int PAGE = 500;
    private static final int TURNS = 3;
    private static final String COLUMNS = "employee_number, user_name, given_name, family_name, email, department,"
            + " job_title, grade, manager_number, hire_date, status, source, field_sources, version, created_at, updated_at";

    private DataSource database;

    @BeforeEach
    void emptyCompany() {
        database = MigratedDatabase.create();
        MigratedDatabase.execute(
                database, "CREATE TABLE mentoring.bare AS SELECT id, " + COLUMNS + " FROM mentoring.person WHERE 1 = 0");
        MigratedDatabase.execute(database, "ALTER TABLE mentoring.bare ADD PRIMARY KEY (employee_number)");
    }

    /** A connection that stays open and commits when it is told to. */
    private final class Session implements AutoCloseable {

        private final Connection connection;

        Session() throws SQLException {
            connection = database.getConnection();
            connection.setAutoCommit(false);
        }

        DataSource source() {
            Object open = proxy(Connection.class, (method, arguments) -> {
                if (method.getName().equals("close")) {
                    return null;
                }
                try {
                    return method.invoke(connection, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
            return (DataSource) proxy(DataSource.class, (method, arguments) -> open);
        }

        void commit() throws SQLException {
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    private interface Answer {
        Object to(java.lang.reflect.Method method, Object[] arguments) throws Throwable;
    }

    private static Object proxy(Class<?> type, Answer answer) {
        return Proxy.newProxyInstance(
                HrisBenchmark.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method, arguments));
    }

    private interface Work {
        void run(Session session, int thread) throws Exception;
    }

    /** Seconds that the threads take together. */
    private double seconds(Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        long start = System.nanoTime();
        List<Future<?>> all = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int number = thread;
            all.add(threads.submit(() -> {
                try (Session session = new Session()) {
                    work.run(session, number);
                }
                return null;
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        threads.shutdown();
        return (System.nanoTime() - start) / 1e9;
    }

    private static PersonPush person(String key) {
        Map<StaffField, String> says = new EnumMap<>(StaffField.class);
        says.put(StaffField.EMPLOYEE_NUMBER, key);
        says.put(StaffField.GIVEN_NAME, "Given" + key);
        says.put(StaffField.FAMILY_NAME, "Family" + key);
        says.put(StaffField.EMAIL, key.toLowerCase(java.util.Locale.ROOT) + "@example.com");
        says.put(StaffField.DEPARTMENT, "Department " + key.hashCode() % 50);
        says.put(StaffField.JOB_TITLE, "Job " + key.hashCode() % 90);
        says.put(StaffField.GRADE, String.valueOf(Math.floorMod(key.hashCode(), 9)));
        says.put(StaffField.HIRE_DATE, "2020-02-03");
        return new PersonPush("", null, null, key.toLowerCase(java.util.Locale.ROOT) + "@example.com", null, says);
    }

    /** The row that somebody becomes. */
    private static void bare(PreparedStatement insert, String key) throws SQLException {
        String mail = key.toLowerCase(java.util.Locale.ROOT) + "@example.com";
        Object[] values = {
            key,
            mail,
            "Given" + key,
            "Family" + key,
            mail,
            "Department " + key.hashCode() % 50,
            "Job " + key.hashCode() % 90,
            String.valueOf(Math.floorMod(key.hashCode(), 9)),
            null,
            java.time.LocalDate.of(2020, 2, 3),
            "ACTIVE",
            "okta",
            "",
            1,
            java.time.OffsetDateTime.now(),
            java.time.OffsetDateTime.now()
        };
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
    }

    private static final String INSERT = "INSERT INTO mentoring.bare (" + COLUMNS + ") VALUES ("
            + String.join(", ", java.util.Collections.nCopies(16, "?")) + ")";

    private double median(IntFunction<Double> turn) {
        double[] taken = new double[TURNS];
        for (int i = 0; i < TURNS; i++) {
            taken[i] = turn.apply(i);
        }
        Arrays.sort(taken);
        return taken[TURNS / 2];
    }

    private double unchecked(Work work) {
        try {
            return seconds(work);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void oneByOneBesideBareInserts() {
        double ours = median(turn -> unchecked((session, thread) -> {
            StaffSync sync = new StaffSync(session.source(), event -> {});
            for (int i = thread; i < SINGLE; i += THREADS) {
                sync.create("okta", person("S" + turn + "x" + i));
                session.commit();
            }
        }));
        double bare = median(turn -> unchecked((session, thread) -> {
            try (PreparedStatement insert = session.connection.prepareStatement(INSERT)) {
                for (int i = thread; i < SINGLE; i += THREADS) {
                    bare(insert, "S" + turn + "x" + i);
                    insert.executeUpdate();
                    session.commit();
                }
            }
        }));
        same(TURNS * SINGLE);
        System.out.printf(
                "%nOne by one: %,.0f people/s, bare inserts %,.0f rows/s, ratio %.2f%n",
                SINGLE / ours, SINGLE / bare, bare / ours);
    }

    @Test
    void manyBesideBatchedInserts() {
        double ours = median(turn -> unchecked((session, thread) -> {
            StaffSync sync = new StaffSync(session.source(), event -> {});
            for (int from = thread * CHUNK; from < MANY; from += THREADS * CHUNK) {
                List<PersonPush> chunk = new ArrayList<>();
                for (int i = from; i < from + CHUNK; i++) {
                    chunk.add(person("M" + turn + "x" + i));
                }
                sync.take("okta", chunk);
                session.commit();
            }
        }));
        double bare = median(turn -> unchecked((session, thread) -> {
            try (PreparedStatement insert = session.connection.prepareStatement(INSERT)) {
                for (int from = thread * CHUNK; from < MANY; from += THREADS * CHUNK) {
                    for (int i = from; i < from + CHUNK; i++) {
                        bare(insert, "M" + turn + "x" + i);
                        insert.addBatch();
                    }
                    insert.executeBatch();
                    session.commit();
                }
            }
        }));
        same(TURNS * MANY);
        System.out.printf(
                "%nMany: %,.0f people/s, batched inserts %,.0f rows/s, ratio %.2f%n",
                MANY / ours, MANY / bare, bare / ours);
    }

    /** Both tables hold the same people. */
    private void same(int expected) {
        Sql sql = new Sql(database);
        String same = "employee_number, user_name, given_name, family_name, email, department, job_title, grade, hire_date, status";
        assertThat(sql.count("SELECT COUNT(*) FROM mentoring.person")).isEqualTo(expected);
        assertThat(sql.count("SELECT COUNT(*) FROM (SELECT " + same + " FROM mentoring.person EXCEPT SELECT " + same
                        + " FROM mentoring.bare) x"))
                .isZero();
    }

    @Test
    void aPageOfAMillionChanges() throws Exception {
        Sql sql = new Sql(database);
        sql.update(
                "INSERT INTO mentoring.change_event (position, type, subject, data, at) SELECT i, 'staff.changed',"
                        + " 'staff/E' || i % 100000, 'employeeNumber=E' || i % 100000, now() FROM generate_series(1, ?) i",
                EVENTS);
        sql.update("UPDATE mentoring.change_clock SET last_position = ?", EVENTS);
        sql.refreshStatistics("change_event");
        List<Double> taken = new ArrayList<>();
        try (Session session = new Session()) {
            for (int i = 0; i < 200; i++) {
                String cursor = String.valueOf(Math.floorMod(i * 4_999L * 31, EVENTS - PAGE));
                long start = System.nanoTime();
                ChangePage page = FeedOfTests.on(session.source()).after(cursor, PAGE);
                session.commit();
                taken.add((System.nanoTime() - start) / 1e6);
                assertThat(page.items()).hasSize(PAGE);
            }
        }
        List<Double> sorted = taken.subList(20, 200).stream().sorted().toList();
        System.out.printf(
                "%nA page of %d of %,d changes: median %.1f ms, 95 of 100 within %.1f ms%n",
                PAGE, EVENTS, sorted.get(90), sorted.get(171));
    }
}
