package hrsuite.mentoring.matching;

import hrsuite.mentoring.benchmark.SmallMachine;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A round of 100,000 people, half of them mentors: from its row to its stored proposals, in a heap of 1 GB. */
class RoundBenchmark {

    private static final String PEOPLE = System.getProperty("people", "100000");
    private static final int MEGABYTES = 1024;

    @Test
    @DisplayName("On PostgreSQL, where the time goes")
    void onPostgresql() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String url = server.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
            print("PostgreSQL", PEOPLE, url);
        }
    }

    @Test
    @DisplayName("On H2 in memory, whose tables share the heap")
    void onH2() throws Exception {
        print("H2 in memory", PEOPLE);
    }

    private static void print(String database, String... arguments) throws Exception {
        System.out.println("\nA round of " + PEOPLE + " people on " + database);
        new SmallMachine(MEGABYTES)
                .run(RoundOfManyPeople.class, arguments)
                .lines()
                .filter(line -> line.startsWith("  "))
                .forEach(System.out::println);
    }
}
