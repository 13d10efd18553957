package hrsuite.mentoring.succession;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.schema.FoldedIndexes;
import hrsuite.mentoring.database.Sql;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All flags of 100,000 profiles with 5,000 key positions, on PostgreSQL. */
class FlagBenchmark {

    private static final int PEOPLE = 100_000;
    private static final int KEY_POSITIONS = 5_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static EmbeddedPostgres server;
    private static Sql sql;
    private static DataSource database;

    @BeforeAll
    static void aLargeCompany() throws IOException {
        server = EmbeddedPostgres.start();
        database = server.getPostgresDatabase();
        sql = new Sql(database);
        sql.update("CREATE SCHEMA mentoring");
        Flyway.configure()
                .dataSource(database)
                .defaultSchema("mentoring")
                .locations("classpath:db/core")
                .placeholders(FoldedIndexes.of("PostgreSQL"))
                .load()
                .migrate();
        sql.update("INSERT INTO mentoring.person (version, employee_number, given_name, family_name, department,"
                + " job_title, status, source, field_sources, created_at, updated_at) SELECT 1, 'E' || i, 'Given',"
                + " 'Family', 'D' || i % 200, 'Job ' || i % 500, 'ACTIVE', 'ROSTER', '', now(), now()"
                + " FROM generate_series(1, ?) i", PEOPLE);
        value("riskOfLoss", "CASE WHEN p.id % 10 = 0 THEN 'HIGH' ELSE 'LOW' END");
        value("impactOfLoss", "CASE WHEN p.id % 7 = 0 THEN 'HIGH' ELSE 'MEDIUM' END");
        value("performance", "CAST(1 + p.id % 3 AS varchar)");
        value("potential", "CAST(1 + p.id % 3 AS varchar)");
        value("retirementStatus", "CASE WHEN p.id % 50 = 0 THEN 'LIKELY_1Y' ELSE 'NOT_ELIGIBLE' END");
        sql.update("INSERT INTO mentoring.succession_position (version, code, title, unit, incumbent_number,"
                + " key_position, updated_at, updated_by) SELECT 1, 'P' || i, 'Job ' || i % 500, 'U', 'E' || i * 20,"
                + " TRUE, now(), 'hr' FROM generate_series(1, ?) i", KEY_POSITIONS);
        sql.update("INSERT INTO mentoring.succession_plan (version, kind, position_id) SELECT 1, 'POSITION', id"
                + " FROM mentoring.succession_position");
        sql.update("INSERT INTO mentoring.plan_successor (plan_id, successor_number, place, readiness, emergency,"
                + " assessed_on, assessed_by) SELECT k.id, 'E' || (k.id * 13 + n * 7919) % 100000 + 1, n,"
                + " CASE WHEN n = 1 AND k.id % 3 > 0 THEN 'READY_NOW' ELSE 'READY_1_2_YEARS' END, FALSE,"
                + " DATE '2026-01-15', 'hr' FROM mentoring.succession_plan k, generate_series(1, 3) n"
                + " WHERE n <= k.id % 4");
        sql.refreshStatistics(
                "person", "profile_value", "succession_position", "succession_plan", "plan_successor");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static void value(String field, String said) {
        sql.update("INSERT INTO mentoring.profile_value (person_id, field, said, assessed_on, assessed_by, source)"
                + " SELECT p.id, ?, " + said + ", CASE WHEN p.id % 4 = 0 THEN DATE '2024-06-01' ELSE DATE '2026-01-15'"
                + " END, 'hr', 'REST' FROM mentoring.person p", field);
    }

    @Test
    void everyFlagFollowsWithinTenSeconds() {
        FlagsInStep flags = new FlagsInStep(
                database, new FlagThresholds(3, 12, 12), new FrictionReview(database, List.of(), List::of));
        double first = seconds(flags, TODAY);
        double again = seconds(flags, TODAY.plusDays(1));
        sql.update("UPDATE mentoring.profile_value SET said = 'LOW' WHERE field = 'riskOfLoss' AND person_id % 20 = 0");
        double changed = seconds(flags, TODAY.plusDays(2));
        Map<String, Long> counts = new TreeMap<>();
        new RiskFlags(database)
                .all(FlagFilter.all(), TODAY, Set.of())
                .forEach(flag -> counts.merge(flag.code(), 1L, Long::sum));
        System.out.printf(
                "%nFlags of %,d profiles with %,d key positions: first %.2f s, again %.2f s, after changes %.2f s%n%s%n",
                PEOPLE, KEY_POSITIONS, first, again, changed, counts);
        assertThat(counts.keySet()).hasSizeGreaterThanOrEqualTo(7);
    }

    private static double seconds(FlagsInStep flags, LocalDate day) {
        long start = System.nanoTime();
        flags.follow(day);
        return (System.nanoTime() - start) / 1e9;
    }
}
