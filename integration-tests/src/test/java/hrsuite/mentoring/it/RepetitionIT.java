package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever got no answer asks again with the same key, and nothing is done twice. */
class RepetitionIT {

    private static final LibertyServer SERVER = ServerUnderTest.running();
    private static final Api HR = SERVER.as("hr-admin");
    private static final int AT_ONCE = 8;

    private static JsonObject named(String name) {
        return Json.createObjectBuilder().add("name", name).build();
    }

    private static Api.Answer post(Api who, String path, JsonObject body, String key) {
        return who.call("POST", path, body, "Content-Type", Api.JSON, "Idempotency-Key", key);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String token() {
        String id = post(HR, "/integrations", named("another"), key())
                .expecting(201)
                .json()
                .getString("id");
        JsonObject roles = Json.createObjectBuilder()
                .add("roles", Json.createArrayBuilder().add("hr-admin"))
                .build();
        return post(HR, "/integrations/" + id + "/tokens", roles, key())
                .expecting(201)
                .json()
                .getString("secret");
    }

    private static long integrationsNamed(String name) {
        return HR.get("/integrations?limit=500").items().stream()
                .filter(one -> one.getString("name").equals(name))
                .count();
    }

    @Test
    @DisplayName("RQ2 the same key and body give the first answer again")
    void theSameKeyAndBodyGiveTheFirstAnswerAgain() {
        String key = key();
        Api.Answer first = post(HR, "/integrations", named("repeated"), key);
        Api.Answer again = post(HR, "/integrations", named("repeated"), key);

        first.expecting(201);
        again.expecting(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(post(HR, "/integrations", named("repeated"), key()).status()).isEqualTo(409);
    }

    @Test
    @DisplayName("RQ2 a refusal is repeated as well, word for word")
    void aRefusalIsRepeatedAsWell() {
        String key = key();
        Api.Answer first = post(HR, "/integrations", named("ROSTER"), key);
        Api.Answer again = post(HR, "/integrations", named("ROSTER"), key);

        Problems.of(again, 422);
        assertThat(again.text()).isEqualTo(first.text());
    }

    @Test
    @DisplayName("RQ2 another body, another place by the same key: 422; another caller's key is another key")
    void anotherRequestByTheSameKeyIsRefused() {
        String key = key();
        post(HR, "/integrations", named("only-once"), key).expecting(201);

        assertThat(Problems.first(post(HR, "/integrations", named("not-this"), key), 422)
                        .getString("code"))
                .isEqualTo("KEY_USED");
        assertThat(Problems.first(post(HR, "/topics", named("only-once"), key), 422)
                        .getString("code"))
                .isEqualTo("KEY_USED");
        assertThat(integrationsNamed("not-this")).isZero();
        Api other = new Api(SERVER.base(), token());
        assertThat(post(other, "/integrations", named("by-another"), key).status())
                .isEqualTo(201);
    }

    @Test
    @DisplayName("RQ2 of many at the same time one is carried out")
    void ofManyAtTheSameTimeOneIsCarriedOut() throws Exception {
        String key = key();
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Api.Answer>> answers = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                answers.add(threads.submit(() -> post(HR, "/integrations", named("at-once"), key)));
            }
            int carriedOut = 0;
            for (Future<Api.Answer> future : answers) {
                Api.Answer answer = future.get();
                assertThat(answer.status()).as(answer.text()).isIn(201, 409);
                if (answer.status() == 409) {
                    assertThat(Problems.first(answer, 409).getString("code")).isEqualTo("REQUEST_RUNNING");
                    assertThat(answer.header("Retry-After")).matches("[1-9]\\d*");
                } else if (answer.header("Idempotency-Replayed") == null) {
                    carriedOut++;
                }
            }
            assertThat(carriedOut).isEqualTo(1);
            post(HR, "/integrations", named("at-once"), key).expecting(201);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    @DisplayName("RQ4 what cannot be read uses no key up")
    void whatCannotBeReadUsesNoKeyUp() {
        String key = key();
        Api.Answer broken = HR.call(
                "POST",
                "/integrations",
                Json.createObjectBuilder().add("nmae", "x").build(),
                "Content-Type",
                Api.JSON,
                "Idempotency-Key",
                key);

        Problems.of(broken, 400);
        post(HR, "/integrations", named("in-the-end"), key).expecting(201);
    }

    @Test
    @DisplayName("RQ5 a secret that was shown is not shown again, and no second one is made")
    void aSecretIsNotShownAgain() {
        String id = post(HR, "/integrations", named("secretive"), key()).json().getString("id");
        String tokens = "/integrations/" + id + "/tokens";
        JsonObject roles = Json.createObjectBuilder()
                .add("roles", Json.createArrayBuilder().add("hr-admin"))
                .build();
        String key = key();
        Api.Answer first = post(HR, tokens, roles, key).expecting(201);
        Api.Answer again = post(HR, tokens, roles, key);

        assertThat(Problems.first(again, 409).getString("code")).isEqualTo("ANSWER_NOT_KEPT");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.text()).doesNotContain("mentoring_");
        assertThat(HR.get(tokens).items()).hasSize(1);
    }

    @Test
    @DisplayName("RQ6 a file is taken in once, also as a form with another boundary")
    void aFileIsTakenInOnce() {
        String key = key();
        Api.Answer first = form("one", key);
        Api.Answer again = form("two", key);

        first.expecting(202);
        again.expecting(202);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    private static Api.Answer form(String boundary, String key) {
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"r.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\nEmployee ID,Family Name\nRQ1,Sample\n\r\n--" + boundary + "--\r\n";
        return HR.post(
                "/roster/intakes",
                "multipart/form-data; boundary=" + boundary,
                BodyPublishers.ofString(body),
                "Idempotency-Key",
                key);
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        assertThat(Problems.first(post(HR, "/integrations", named("long"), "k".repeat(256)), 400)
                        .getString("place"))
                .isEqualTo("Idempotency-Key");
    }
}
