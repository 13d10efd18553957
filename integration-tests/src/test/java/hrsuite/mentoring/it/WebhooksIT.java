package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server that tells a real receiver what has changed. */
class WebhooksIT {

    private static final Duration PATIENCE = Duration.ofSeconds(Long.getLong("it.patience.seconds", 90));
    private static final int PEOPLE = 300;

    /** What came, and how it was signed. */
    private record Posted(String id, String timestamp, String signature, String body) {

        JsonObject event() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }

        boolean isSignedBy(String secret) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(6)), "HmacSHA256"));
                byte[] signed = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
                return List.of(signature.split(" "))
                        .contains("v1," + Base64.getEncoder().encodeToString(signed));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final List<Posted> posted = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer receiver;
    private volatile int status = 204;

    @BeforeEach
    void startReceiver() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.setExecutor(threads);
        receiver.createContext("/", this::take);
        receiver.start();
    }

    @AfterEach
    void endReceiver() {
        receiver.stop(0);
        threads.shutdownNow();
    }

    private void take(HttpExchange exchange) throws IOException {
        posted.add(new Posted(
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static LibertyServer withWebhooks(LibertyServer server) {
        return server.with("mentoring.webhooks.key", "a key of the tests with more than 32 characters")
                .with("mentoring.webhooks.allowed-targets", "127.0.0.0/8")
                .with("mentoring.webhooks.http-allowed", "true")
                .with("mentoring.webhooks.first-pause", "PT0.2S");
    }

    private JsonObject webhook(Api api, String... types) {
        return api.post(
                        "/webhooks",
                        Json.createObjectBuilder()
                                .add(
                                        "url",
                                        "http://127.0.0.1:"
                                                + receiver.getAddress().getPort() + "/hooks")
                                .add("types", Json.createArrayBuilder(List.of(types)))
                                .build())
                .expecting(201)
                .json();
    }

    private static void person(Api api, String number, String grade) {
        Api.Answer answer = api.call(
                "PUT",
                "/staff/" + number,
                Json.createObjectBuilder()
                        .add("familyName", "Lee")
                        .add("grade", grade)
                        .build(),
                "Content-Type",
                Api.JSON);
        assertThat(answer.status()).isIn(200, 201);
    }

    private List<Posted> about(String subject) {
        synchronized (posted) {
            return posted.stream()
                    .filter(one -> one.event().getString("subject").equals(subject))
                    .toList();
        }
    }

    private static void await(java.util.function.BooleanSupplier condition) throws InterruptedException {
        Instant limit = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean() && Instant.now().isBefore(limit)) {
            Thread.sleep(100);
        }
        assertThat(condition.getAsBoolean()).as("in time").isTrue();
    }

    @Test
    @DisplayName(
            "W1, W2, W3, W4 signed events arrive in order under the ids of the feed; rotation, dead letters and replay")
    void signedEventsArriveInOrder() throws InterruptedException {
        Api machine = ServerUnderTest.running().as("hris-sync");
        JsonObject made = webhook(machine, "staff.*");
        String path = "/webhooks/" + made.getString("id");
        person(machine, "WH1", "1");
        person(machine, "WH1", "2");
        await(() -> about("staff/WH1").size() == 2);

        List<Posted> came = about("staff/WH1");
        assertThat(came).allMatch(one -> one.isSignedBy(made.getString("secret")));
        assertThat(came)
                .extracting(one -> one.event().getString("type"))
                .containsExactly("staff.created", "staff.changed");
        assertThat(machine.get("/changes?limit=500").items())
                .filteredOn(change -> change.getString("subject").equals("staff/WH1"))
                .extracting(change -> change.getString("id"))
                .containsExactlyElementsOf(came.stream().map(Posted::id).toList());
        assertThat(machine.get(path).expecting(200).text()).doesNotContain("whsec_");

        String rotated = machine.post(path + "/secret").expecting(200).json().getString("secret");
        person(machine, "WH1", "3");
        await(() -> about("staff/WH1").size() == 3);
        assertThat(about("staff/WH1").get(2))
                .matches(one -> one.isSignedBy(rotated))
                .matches(one -> one.isSignedBy(made.getString("secret")));

        status = 500;
        person(machine, "WH1", "4");
        await(() -> about("staff/WH1").size() >= 5);
        assertThat(machine.get(path + "/deliveries?state=waiting")
                        .expecting(200)
                        .items())
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(waiting.getInt("lastStatus")).isEqualTo(500);
                    assertThat(waiting.getString("lastFailure")).isEqualTo("STATUS");
                    assertThat(machine.post(path + "/deliveries/" + waiting.getString("id") + "/replay")
                                    .status())
                            .isEqualTo(409);
                });
        status = 204;
        await(() -> machine.get(path).json().getInt("waiting") == 0);
        machine.post(path + "/replay").expecting(200);
        machine.call("DELETE", path, null, "If-Match", "\"1\"").expecting(412);
        machine.call("DELETE", path, null, "If-Match", "\"2\"").expecting(204);
    }

    @Test
    @DisplayName("W5 addresses inside are refused, and a webhook is seen by its maker and by HR only")
    void addressesInsideAreRefused() {
        Api machine = ServerUnderTest.running().as("hris-sync");
        for (String url : List.of("http://10.0.0.1/", "https://[::1]/", "http://169.254.169.254/latest", "ftp://a/")) {
            JsonObject draft = Json.createObjectBuilder().add("url", url).build();
            assertThat(Problems.first(machine.post("/webhooks", draft), 422).getString("place"))
                    .isEqualTo("url");
        }
        JsonObject of = webhook(ServerUnderTest.running().as("hr-admin"), "pairing.made");

        assertThat(machine.get("/webhooks/" + of.getString("id")).status()).isEqualTo(404);
        assertThat(machine.get("/webhooks").items())
                .noneMatch(one -> one.getString("id").equals(of.getString("id")));
    }

    @Test
    @Tag("postgresql")
    @DisplayName(
            "W1, W2, W8 a server that is killed in the middle loses nothing; repeats have the same id, each person's order stays")
    void aServerThatIsKilledLosesNothing() throws InterruptedException {
        if (!Under.onPostgreSql()) {
            return;
        }
        Databases.create("hooks");
        LibertyServer server = withWebhooks(
                        LibertyServer.named("hooks", Under.port("client.http") + 4, Under.port("client.https") + 4))
                .onPostgreSql("hooks")
                .withSampleData(false)
                .with("mentoring.webhooks.timeout", "PT2S")
                .start();
        try {
            Api machine = server.as("hris-sync");
            webhook(machine);
            for (String grade : List.of("1", "2", "3")) {
                String lines = IntStream.range(0, PEOPLE)
                        .mapToObj(i -> "{\"employeeNumber\":\"K" + i + "\",\"familyName\":\"Lee\",\"grade\":\"" + grade
                                + "\"}")
                        .collect(Collectors.joining("\n"));
                machine.post(
                                "/staff/batch",
                                "application/x-ndjson",
                                java.net.http.HttpRequest.BodyPublishers.ofString(lines))
                        .expecting(200);
            }
            await(() -> posted.size() > PEOPLE / 3);
            server.kill();
            int before = posted.size();
            server.start();
            await(() -> ids().size() == 3 * PEOPLE);

            assertThat(before).as("killed in the middle").isLessThan(3 * PEOPLE);
            List<String> feed = new ArrayList<>();
            String cursor = "0";
            for (List<JsonObject> page = page(server, cursor); !page.isEmpty(); page = page(server, cursor)) {
                page.forEach(change -> feed.add(change.getString("id")));
                cursor = page.get(page.size() - 1).getString("cursor");
            }
            assertThat(ids()).containsExactlyInAnyOrderElementsOf(feed);
            for (int i = 0; i < PEOPLE; i++) {
                assertThat(about("staff/K" + i))
                        .extracting(one -> Long.valueOf(one.id()))
                        .isSorted();
            }
        } finally {
            server.close();
        }
    }

    private static List<JsonObject> page(LibertyServer server, String cursor) {
        return server.as("hris-sync")
                .get("/changes?limit=500&cursor=" + cursor)
                .expecting(200)
                .items();
    }

    private Set<String> ids() {
        synchronized (posted) {
            return posted.stream().map(Posted::id).collect(Collectors.toSet());
        }
    }
}
