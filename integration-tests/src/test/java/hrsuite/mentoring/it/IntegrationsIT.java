package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Systems that can only keep a secret come with one of ours. */
class IntegrationsIT {

    private static final LibertyServer SERVER = ServerUnderTest.running();
    private static final Api HR = SERVER.as("hr-admin");

    private static JsonObject roles(String role) {
        return Json.createObjectBuilder()
                .add("roles", Json.createArrayBuilder().add(role))
                .build();
    }

    private static String integration(String name) {
        return HR.post(
                        "/integrations",
                        Json.createObjectBuilder().add("name", name).build())
                .expecting(201)
                .json()
                .getString("id");
    }

    @Test
    @DisplayName("AC2 nobody gives a token a role that they lack")
    void nobodyGivesATokenARoleThatTheyLack() {
        String tokens = "/integrations/" + integration("lacking") + "/tokens";

        assertThat(Problems.first(HR.post(tokens, roles("hris-sync")), 422).getString("code"))
                .isEqualTo("ROLE_NOT_GRANTED");
        assertThat(HR.post(tokens, roles("auditor")).status()).isEqualTo(422);
        HR.post(tokens, roles("hr-admin")).expecting(201);
        assertThat(HR.post(
                                "/integrations",
                                Json.createObjectBuilder()
                                        .add("name", "lacking")
                                        .build())
                        .status())
                .isEqualTo(409);
        assertThat(HR.post(
                                "/integrations",
                                Json.createObjectBuilder().add("name", "ROSTER").build())
                        .status())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("AC1, AC3, AC5 a token is shown once, opens what it may, and ends when it is revoked")
    void aTokenOpensWhatItMayUntilItIsRevoked() {
        String tokens = "/integrations/" + integration("vendor") + "/tokens";
        JsonObject token = HR.post(tokens, roles("hr-admin")).expecting(201).json();
        Api vendor = new Api(SERVER.base(), token.getString("secret"));

        vendor.get("/staff").expecting(200);
        assertThat(vendor.get("/succession/flags").status()).isEqualTo(403);
        vendor.call(
                        "PUT",
                        "/staff/TOKEN1",
                        Json.createObjectBuilder().add("familyName", "Lee").build(),
                        "Content-Type",
                        Api.JSON)
                .expecting(201);
        JsonObject listed = HR.get(tokens).expecting(200).items().stream()
                .filter(one -> one.getString("id").equals(token.getString("id")))
                .findFirst()
                .orElseThrow();
        assertThat(listed.containsKey("secret")).isFalse();
        assertThat(listed.containsKey("lastUsedAt")).isTrue();

        HR.call("DELETE", tokens + "/" + token.getString("id"), null).expecting(204);
        assertThat(vendor.get("/staff").status()).isEqualTo(401);
        assertThat(new Api(SERVER.base(), "mentoring_guessed").get("/staff").status())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("W7 who comes too often is asked to wait, over REST and SCIM; health and others are not")
    void whoComesTooOftenIsAskedToWait() {
        String tokens = "/integrations/" + integration(ServerUnderTest.HASTY) + "/tokens";
        JsonObject token = HR.post(tokens, roles("hr-admin")).expecting(201).json();
        Api hasty = new Api(SERVER.base(), token.getString("secret"));
        for (int i = 0; i < ServerUnderTest.HASTY_CALLS; i++) {
            hasty.get("/programs").expecting(200);
        }

        Api.Answer rest = hasty.get("/programs");
        JsonObject problem = Problems.of(rest, 429);
        assertThat(problem.getString("title")).isEqualTo("Too Many Requests");
        assertThat(rest.header("Retry-After")).matches("[1-9]\\d*");
        Api.Answer scim = hasty.get(SERVER.base() + "/mentoring/scim/v2/Users");
        assertThat(scim.status()).isEqualTo(429);
        assertThat(scim.header("Retry-After")).matches("[1-9]\\d*");
        assertThat(scim.json().getString("status")).isEqualTo("429");
        assertThat(scim.json().getJsonArray("schemas").getString(0)).endsWith(":Error");
        HR.get("/programs").expecting(200);
        hasty.get(SERVER.base() + "/health/live").expecting(200);
    }
}
