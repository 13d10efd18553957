package hrsuite.mentoring.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What it costs to keep staff in step over HTTP, beside Keycloak's own SCIM and beside plain rows, all on one PostgreSQL
 * that keeps what it commits: each way gets warm until it becomes no faster, then they take turns. What came of it is read
 * back and compared.
 */
@TestMethodOrder(OrderAnnotation.class)
class HrisBenchmark {

    /** Of everything; 100 for the figures that are published, less for a look. */
    private static final int PERCENT = Integer.getInteger("hris.percent", 100);

    private static final int PEOPLE = 1_000 * PERCENT;
    private static final int EVENTS = 10_000 * PERCENT;
    private static final double WARM = 0.25 * PERCENT;
    private static final int TURNS = 3;
    private static final int CHUNK = 1_000;
    private static final int PAGE = 500;
    private static final int SAMPLE = 200;

    private static SpeedServers servers;
    private static Rows ours;
    private static Rows theirs;
    private static BareRows bare;

    @BeforeAll
    static void startsThem() throws Exception {
        servers = new SpeedServers();
        ours = new Rows(Databases.url(SpeedServers.OURS));
        theirs = new Rows(Databases.url(SpeedServers.THEIRS));
        bare = new BareRows(ours);
    }

    @AfterAll
    static void endsThem() throws Exception {
        if (bare != null) {
            bare.close();
        }
        if (servers != null) {
            servers.close();
        }
    }

    @Test
    @Order(1)
    void usersOneByOne() throws Exception {
        Caller scim = servers.scim();
        Caller keycloak = servers.theirs();
        Race race = new Race("POST of a user", 1)
                .way("ours", some(4_000), number -> scim.create(newcomer("s", number)))
                .way("Keycloak", some(600), number -> keycloak.create(newcomer("s", number)))
                .way("one row a commit", some(4_000), number -> bare.insert(newcomer("s", number)))
                .run(WARM, TURNS);
        sameRows("s", race.calls("ours"), race.calls("one row a commit"));
        assertThat(theirs.count("SELECT COUNT(*) FROM user_entity WHERE username LIKE 's%@example.com'"))
                .isEqualTo(race.calls("Keycloak"));
        int common = Math.min(race.calls("ours"), race.calls("Keycloak"));
        sameAnswers(scim, keycloak, Math.min(common, SAMPLE), number -> newcomer("s", number));
    }

    @Test
    @Order(2)
    void usersInBulks() throws Exception {
        Caller scim = servers.scim();
        Race race = new Race("Bulk of " + CHUNK + " users", CHUNK)
                .way("ours", some(12), number -> scim.bulk(Newcomer.bulk(chunk("b", number))))
                .way("batched rows", some(12), number -> bare.insert(chunk("b", number)))
                .run(WARM, TURNS);
        sameRows("b", CHUNK * race.calls("ours"), CHUNK * race.calls("batched rows"));
    }

    @Test
    @Order(3)
    void peopleInBatches() throws Exception {
        Caller rest = servers.rest();
        Race race = new Race("NDJSON of " + CHUNK + " people", CHUNK)
                .way("ours", some(40), number -> rest.batch(Newcomer.lines(chunk("n", number))))
                .way("batched rows", some(40), number -> bare.insert(chunk("n", number)))
                .run(WARM, TURNS);
        sameRows("n", CHUNK * race.calls("ours"), CHUNK * race.calls("batched rows"));
    }

    @Test
    @Order(4)
    void usersByIdAndByName() throws Exception {
        fillBoth();
        Caller scim = servers.scim();
        Caller keycloak = servers.theirs();
        List<String> mine = ours.texts("SELECT id FROM mentoring.person WHERE employee_number LIKE 'f%' ORDER BY user_name");
        List<String> others = theirs.texts("SELECT id FROM user_entity WHERE username LIKE 'f%' ORDER BY username");
        assertThat(others).hasSameSizeAs(mine);
        new Race("GET of one of " + ours.count("SELECT COUNT(*) FROM mentoring.person") + " users", 1)
                .way("ours", some(8_000), number -> scim.user(mine.get(any(number, mine.size()))))
                .way("Keycloak", some(2_000), number -> keycloak.user(others.get(any(number, mine.size()))))
                .run(WARM, TURNS);
        new Race("the same by userName eq", 1)
                .way("ours", some(8_000), number -> found(scim, number))
                .way("Keycloak", some(2_000), number -> found(keycloak, number))
                .run(WARM, TURNS);
        for (int i = 0; i < SAMPLE; i++) {
            int one = any(i, mine.size());
            assertThat(Newcomer.told(Caller.json(scim.user(mine.get(one)))))
                    .isEqualTo(Newcomer.told(Caller.json(keycloak.user(others.get(one)))));
        }
        sameAnswers(scim, keycloak, SAMPLE, number -> newcomer("f", any(number, PEOPLE)));
    }

    @Test
    @Order(5)
    void pagesOfChanges() throws Exception {
        Caller rest = servers.rest();
        rest.get("/changes?limit=1", "application/json");
        fillChanges();
        List<String> first = ours.texts("SELECT min(position) FROM mentoring.change_event WHERE type = 'invented'");
        long start = Long.parseLong(first.get(0));
        new Race("a page of " + PAGE + " of " + ours.count("SELECT COUNT(*) FROM mentoring.change_event") + " changes", 1)
                .way("ours", some(400), number -> page(rest, start + any(number, EVENTS / 2)))
                .way("the same rows by JDBC", some(400), number -> {
                    assertThat(told(start + any(number, EVENTS / 2))).hasSize(PAGE);
                })
                .run(WARM, TURNS);
        for (int i = 0; i < 20; i++) {
            long after = start + any(i, EVENTS / 2);
            assertThat(page(rest, after)).isEqualTo(told(after));
        }
    }

    private static int some(int full) {
        return Math.max(1, full * PERCENT / 100);
    }

    /** One of many, another each time. */
    private static int any(int number, int many) {
        return (int) Math.floorMod(number * 7_919L * 131, (long) many);
    }

    private static Newcomer newcomer(String kind, int number) {
        return new Newcomer(kind + number);
    }

    private static List<Newcomer> chunk(String kind, int number) {
        return IntStream.range(number * CHUNK, (number + 1) * CHUNK)
                .mapToObj(i -> newcomer(kind, i))
                .toList();
    }

    /** Whoever both ways took in stands in both tables with the same values; nobody is missing. */
    private static void sameRows(String kind, int taken, int inserted) {
        String mine = " FROM mentoring.person WHERE employee_number LIKE '" + kind + "%'";
        assertThat(ours.count("SELECT COUNT(*)" + mine)).isEqualTo(taken);
        String same = "SELECT " + Newcomer.COLUMNS + mine + " AND substr(employee_number, 2)::int < "
                + Math.min(taken, inserted);
        String plain = same.replace("mentoring.person", "bare.person");
        assertThat(ours.count("SELECT COUNT(*) FROM ((" + same + " EXCEPT " + plain + ") UNION ALL (" + plain + " EXCEPT "
                        + same + ")) different"))
                .isZero();
    }

    /** Both servers tell the same of the same people. */
    private static void sameAnswers(Caller mine, Caller others, int many, IntFunction<Newcomer> people)
            throws Exception {
        for (int i = 0; i < many; i++) {
            Newcomer one = people.apply(i);
            assertThat(told(mine, one)).isEqualTo(one.told()).isEqualTo(told(others, one));
        }
    }

    private static String told(Caller server, Newcomer one) throws Exception {
        JsonObject list = Caller.json(server.named(one.userName()));
        assertThat(list.getInt("totalResults")).isEqualTo(1);
        return Newcomer.told(list.getJsonArray("Resources").getJsonObject(0));
    }

    private static void found(Caller server, int number) throws Exception {
        String name = newcomer("f", any(number, PEOPLE)).userName();
        assertThat(new String(server.named(name), UTF_8)).contains('"' + name + '"');
    }

    /** The company of this size, with the same user names in Keycloak; beside what the other races left. */
    private static void fillBoth() throws Exception {
        Caller rest = servers.rest();
        for (int i = 0; i < PEOPLE / CHUNK; i++) {
            rest.batch(Newcomer.lines(chunk("f", i)));
        }
        theirs.execute("INSERT INTO user_entity (id, email, email_constraint, email_verified, enabled, first_name, last_name,"
                + " realm_id, username, created_timestamp, not_before) SELECT gen_random_uuid(), n || '@example.com',"
                + " n || '@example.com', FALSE, TRUE, 'Given' || n, 'Family' || n, (SELECT id FROM realm WHERE name ="
                + " 'identities'), n || '@example.com', 1767225600000, 0 FROM (SELECT 'f' || i AS n FROM"
                + " generate_series(0, " + (PEOPLE - 1) + ") i) person");
        theirs.execute("INSERT INTO user_role_mapping (user_id, role_id) SELECT u.id, r.default_role FROM user_entity u"
                + " JOIN realm r ON r.id = u.realm_id WHERE u.username LIKE 'f%@example.com'");
        ours.execute("VACUUM ANALYZE");
        theirs.execute("VACUUM ANALYZE");
    }

    private static void fillChanges() {
        ours.execute("INSERT INTO mentoring.change_event (position, type, subject, data, at) SELECT c.last_position + i,"
                + " 'invented', 'staff/E' || i, 'employeeNumber=E' || i, now() FROM mentoring.change_clock c,"
                + " generate_series(1, " + EVENTS + ") i");
        ours.execute("UPDATE mentoring.change_clock SET last_position = last_position + " + EVENTS);
        ours.execute("VACUUM ANALYZE mentoring.change_event");
    }

    private static List<String> page(Caller rest, long after) throws Exception {
        byte[] page = rest.get("/changes?limit=" + PAGE + "&cursor=" + after, "application/json");
        List<String> subjects = Caller.json(page).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(change -> change.getString("subject"))
                .toList();
        assertThat(subjects).hasSize(PAGE);
        return subjects;
    }

    private static List<String> told(long after) {
        return ours.texts("SELECT subject FROM mentoring.change_event WHERE position > " + after
                + " ORDER BY position, aside FETCH FIRST " + PAGE + " ROWS ONLY");
    }
}
