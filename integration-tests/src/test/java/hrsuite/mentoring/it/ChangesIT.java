package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Machines that keep up with what has changed, over HTTP. */
class ChangesIT {

    private static final LibertyServer SERVER = ServerUnderTest.running();
    private static final Api MACHINE = SERVER.as("hris-sync");
    private static final int WAITING = 40;

    private static void person(Api api, String number) {
        Api.Answer answer = api.call(
                "PUT",
                "/staff/" + number,
                Json.createObjectBuilder()
                        .add("familyName", "Lee")
                        .add("grade", Instant.now().toString())
                        .build(),
                "Content-Type",
                Api.JSON);
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    }

    /** The cursor behind everything; also behind what is committed while it is looked for. */
    private static String end(Api api) {
        JsonObject page = api.get("/changes?limit=500").expecting(200).json();
        while (!page.getJsonArray("items").isEmpty()) {
            page = api.get("/changes?limit=500&cursor=" + page.getString("nextCursor"))
                    .expecting(200)
                    .json();
        }
        return page.getString("nextCursor");
    }

    private static Api.Answer waited(Api api, String cursor, int seconds) {
        return api.get("/changes?cursor=" + cursor + "&wait=" + seconds).expecting(200);
    }

    @Test
    @DisplayName("D1 whoever waits is answered as soon as something is committed")
    void whoeverWaitsIsAnsweredAtOnce() throws Exception {
        String end = end(MACHINE);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Instant begun = Instant.now();
            Future<Api.Answer> waiting = thread.submit(() -> waited(MACHINE, end, 30));
            Thread.sleep(1_000);
            assertThat(waiting.isDone()).isFalse();
            person(MACHINE, "CH-WAIT");

            List<JsonObject> told = waiting.get(25, TimeUnit.SECONDS).items();
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(20));
            assertThat(told).extracting(one -> one.getString("subject")).containsExactly("staff/CH-WAIT");
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    @DisplayName("D1 many who wait keep nobody from their work")
    void whoeverWaitsHoldsNoThread() throws Exception {
        String end = end(MACHINE);
        ExecutorService many = Executors.newFixedThreadPool(WAITING);
        try {
            List<Future<Api.Answer>> waiting = IntStream.range(0, WAITING)
                    .mapToObj(i -> many.submit(() -> waited(MACHINE, end, 20)))
                    .toList();
            Thread.sleep(2_000);
            Instant begun = Instant.now();
            MACHINE.get("/staff?limit=1");
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
            assertThat(waiting).noneMatch(Future::isDone);
            person(MACHINE, "CH-MANY");
            for (Future<Api.Answer> one : waiting) {
                assertThat(one.get(20, TimeUnit.SECONDS).items())
                        .extracting(event -> event.getString("subject"))
                        .containsExactly("staff/CH-MANY");
            }
        } finally {
            many.shutdownNow();
        }
    }

    @Test
    @DisplayName(
            "D1 whoever waits for nothing is answered with nothing, and the same cursor, after the time that was asked for")
    void whoeverWaitsForNothingIsAnsweredInTime() {
        String end = end(MACHINE);
        Instant begun = Instant.now();
        Api.Answer answer = waited(MACHINE, end, 2);

        assertThat(answer.items()).isEmpty();
        assertThat(answer.json().getString("nextCursor")).isEqualTo(end);
        assertThat(Duration.between(begun, Instant.now())).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(15));
        Problems.of(MACHINE.get("/changes?wait=31"), 422);
        Problems.of(MACHINE.get("/changes?cursor=999999999999"), 400);
    }

    @Test
    @DisplayName("D3, D5 who leaves or is deleted is told, by key and not by name")
    void whoIsGoneIsTold() {
        person(MACHINE, "CH-LEFT");
        person(MACHINE, "CH-DELETED");
        String end = end(MACHINE);
        MACHINE.call("DELETE", "/staff/CH-LEFT", null).expecting(204);
        String users = SERVER.base() + "/mentoring/scim/v2/Users";
        String id = MACHINE.get(
                        users
                                + "?filter=urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber%20eq%20%22CH-DELETED%22")
                .expecting(200)
                .json()
                .getJsonArray("Resources")
                .getJsonObject(0)
                .getString("id");
        MACHINE.call("DELETE", users + "/" + id, null).expecting(204);

        List<JsonObject> told = waited(MACHINE, end, 10).items();
        assertThat(told)
                .extracting(one -> one.getString("type") + " " + one.getString("subject"))
                .containsExactly("staff.left staff/CH-LEFT", "staff.left staff/CH-DELETED");
        assertThat(told.toString()).doesNotContain("Lee");
    }
}
