package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Operations of identity systems that are taken on, and carried out in the background. */
class BulkIT {

    private static final LibertyServer SERVER = ServerUnderTest.running();
    private static final Api SYSTEM = SERVER.as("hris-sync");
    private static final Api HR = SERVER.as("hr-admin");
    private static final Duration PATIENCE = Duration.ofSeconds(Long.getLong("it.patience.seconds", 90));
    private static final String SCIM = "application/scim+json";
    private static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
    private static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    private static final String PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

    private static String bulk(String more, String... operations) {
        return ("{'schemas':['urn:ietf:params:scim:api:messages:2.0:BulkRequest']," + more + "'Operations':["
                        + String.join(",", operations) + "]}")
                .replace('\'', '"');
    }

    private static String post(String name, String more) {
        return "{'method':'POST','path':'/Users','bulkId':'" + name + "','data':{'schemas':['" + USER
                + "'],'userName':'" + name + "','password':'secret-of-" + name
                + "','name':{'familyName':'Sample'}" + more + "}}";
    }

    private static String managedBy(String key) {
        return ",'" + ENTERPRISE + "':{'manager':{'value':'bulkId:" + key + "'}}";
    }

    private static Api.Answer send(Api caller, String path, String type, String body, String... headers) {
        return caller.post(path, type, BodyPublishers.ofString(body), headers);
    }

    private static JsonObject ended(Api caller, String location) throws InterruptedException {
        Instant limit = Instant.now().plus(PATIENCE);
        JsonObject bulk = caller.get(location).expecting(200).json();
        while (!List.of("DONE", "STOPPED").contains(bulk.getString("state"))
                && Instant.now().isBefore(limit)) {
            Thread.sleep(200);
            bulk = caller.get(location).expecting(200).json();
        }
        return bulk;
    }

    private static JsonObject user(Api caller, LibertyServer server, String userName) {
        String filter = URLEncoder.encode("userName eq \"" + userName + "\"", StandardCharsets.UTF_8);
        return caller.get(server.base() + "/mentoring/scim/v2/Users?filter=" + filter, SCIM)
                .expecting(200)
                .json();
    }

    @Test
    @DisplayName(
            "BK1, BK2, BK3 operations are carried out by the same door, in whichever order they stand, and each is told")
    void operationsAreCarriedOutByTheSameDoor() throws InterruptedException {
        String group = new Journey(HR).traditional("Groups of a batch") + "-mentors";
        Api.Answer taken = send(
                SYSTEM,
                "/staff/batches",
                SCIM,
                bulk(
                        "",
                        post("batch.report", managedBy("batch.boss")),
                        post("batch.boss", ""),
                        "{'method':'PATCH','path':'/Groups/" + group + "','data':{'schemas':['" + PATCH
                                + "'],'Operations':[{'op':'Add','path':'members','value':[{'value':'bulkId:batch.boss'}]}]}}",
                        "{'method':'PATCH','path':'/Users/bulkId:batch.boss','data':{'schemas':['" + PATCH
                                + "'],'Operations':[{'op':'Replace','path':'title','value':'Boss'}]}}",
                        post("batch.report", "").replace("'bulkId':'batch.report'", "'bulkId':'again'"),
                        "{'method':'DELETE','path':'/Users/nobody'}",
                        "{'method':'PUT','path':'/Users/bulkId:batch.boss','version':'W/\\\"99\\\"','data':{'schemas':['"
                                + USER + "'],'userName':'batch.boss','name':{'familyName':'Other'}}}"));

        assertThat(taken.expecting(202).json().getString("state")).isIn("RECEIVED", "RUNNING", "DONE");
        String location = taken.header("Location");
        assertThat(location).endsWith("/api/v1/staff/batches/" + taken.json().getString("id"));
        JsonObject bulk = ended(SYSTEM, location);
        assertThat(bulk.getString("state")).isEqualTo("DONE");
        assertThat(bulk.getJsonObject("progress").getInt("done")).isEqualTo(7);
        assertThat(bulk.getInt("failed")).isEqualTo(3);

        List<JsonObject> results =
                SYSTEM.get(location + "/results").expecting(200).items();
        assertThat(results)
                .extracting(result ->
                        result.getInt("position") + " " + result.getString("method") + " " + result.getString("status"))
                .containsExactly(
                        "0 POST 201",
                        "1 POST 201",
                        "2 PATCH 200",
                        "3 PATCH 200",
                        "4 POST 409",
                        "5 DELETE 404",
                        "6 PUT 412");
        assertThat(results.get(4).getJsonObject("response").getString("scimType"))
                .isEqualTo("uniqueness");
        assertThat(results.get(0).getString("bulkId")).isEqualTo("batch.report");
        assertThat(SYSTEM.get(location + "/results?failed=true&limit=1").items())
                .extracting(result -> result.getInt("position"))
                .containsExactly(4);

        JsonObject report = SYSTEM.get(results.get(0).getString("location"), SCIM)
                .expecting(200)
                .json();
        JsonObject boss = SYSTEM.get(results.get(1).getString("location"), SCIM)
                .expecting(200)
                .json();
        assertThat(report.getJsonObject(ENTERPRISE).getJsonObject("manager").getString("value"))
                .isEqualTo(boss.getString("id"));
        assertThat(boss.getString("title")).isEqualTo("Boss");
        assertThat(boss.getJsonArray("groups").getJsonObject(0).getString("value"))
                .isEqualTo(group);
        JsonObject person = HR.get("/staff/batch.boss").expecting(200).json();
        assertThat(person.getString("source")).isEqualTo("hris-sync");
        assertThat(new Journey(SERVER.as("auditor")).all("/audit?action=BULK_ENDED"))
                .filteredOn(entry -> entry.getString("subject").equals("bulk/" + bulk.getString("id")))
                .extracting(entry -> entry.getString("actor"))
                .containsExactly("hris-sync");
    }

    @Test
    @DisplayName("BK4 after as many failures as are allowed nothing more is carried out; the same body at /staff/batch")
    void failOnErrorsStops() throws InterruptedException {
        String path = send(
                        SYSTEM,
                        "/staff/batch",
                        SCIM,
                        bulk("'failOnErrors':1,", "{'method':'DELETE','path':'/Users/nobody'}", post("batch.late", "")))
                .expecting(202)
                .header("Location");

        assertThat(ended(SYSTEM, path).getString("state")).isEqualTo("STOPPED");
        assertThat(user(SYSTEM, SERVER, "batch.late").getInt("totalResults")).isZero();
        assertThat(SYSTEM.get(path + "/results").items().get(1).containsKey("status"))
                .isFalse();
    }

    @Test
    @DisplayName("BK2 the same key takes it on once; nobody else sees it")
    void theSameKeyTakesItOnOnce() {
        String body = bulk("", post("batch.once", ""));
        Api.Answer first = send(SYSTEM, "/staff/batches", SCIM, body, "Idempotency-Key", "batch-once");
        Api.Answer again = send(SYSTEM, "/staff/batches", SCIM, body, "Idempotency-Key", "batch-once");

        first.expecting(202);
        again.expecting(202);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        Api other = SERVER.as("hris-lead");
        assertThat(other.get(first.header("Location")).status()).isEqualTo(404);
        assertThat(other.get(first.header("Location") + "/results").status()).isEqualTo(404);
        assertThat(other.get("/staff/batches?limit=500").items())
                .noneMatch(one -> one.getString("id").equals(first.json().getString("id")));
        assertThat(SYSTEM.get("/staff/batches?limit=500").items())
                .anyMatch(one -> one.getString("id").equals(first.json().getString("id")));
    }

    @Test
    @DisplayName("BK5 what cannot be read is refused with its place, and nothing of it is carried out")
    void whatCannotBeReadIsRefused() {
        assertRefused(bulk("", post("x", ""), "{'method':'GET','path':'/Users/1'}"), "Operations[1].method");
        assertRefused(bulk("", post("x", ""), "{'method':'PUT','path':'/Users'}"), "Operations[1].path");
        assertRefused(bulk("", post("x", ""), post("x", "")), "Operations[1].bulkId");
        assertRefused(bulk("", "{'method':'POST','path':'/Users','bulkId':'a'}"), "Operations[0].data");
        assertRefused(bulk("", post("x", ",'title':'a','title':'b'")), "Operations[0].data.title");
        assertRefused(bulk("", post("x", ",'title':'\\u0000'")), "Operations[0].data.title");
        assertRefused(bulk("'failOnErrors':-1,", post("x", "")), "failOnErrors");
        assertRefused(bulk(""), "Operations");
        assertRefused("{\"Operations\":[{}]}", "Operations[0].method");
        assertRefused("{\"Operations\":[" + post("x", "").replace('\'', '"') + "]}", "schemas");
        assertRefused("{", "");
        Api.Answer tooMany = send(
                SYSTEM,
                "/staff/batches",
                SCIM,
                bulk(
                        "",
                        IntStream.rangeClosed(0, ServerUnderTest.MOST_OPERATIONS)
                                .mapToObj(i -> "{'method':'DELETE','path':'/Users/" + i + "'}")
                                .toArray(String[]::new)));
        assertThat(Problems.first(tooMany, 413).getString("code")).isEqualTo("TOO_MANY_OPERATIONS");
        assertThat(user(SYSTEM, SERVER, "x").getInt("totalResults")).isZero();
    }

    private static void assertRefused(String body, String place) {
        assertThat(Problems.first(send(SYSTEM, "/staff/batches", SCIM, body), 400)
                        .getString("place"))
                .as(body)
                .isEqualTo(place);
    }
}
