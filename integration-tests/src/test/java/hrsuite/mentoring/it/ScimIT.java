package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.scim2.client.ScimService;
import com.unboundid.scim2.common.exceptions.ResourceNotFoundException;
import com.unboundid.scim2.common.types.Email;
import com.unboundid.scim2.common.types.Name;
import com.unboundid.scim2.common.types.UserResource;
import de.captaingoldfish.scim.sdk.client.ScimClientConfig;
import de.captaingoldfish.scim.sdk.client.ScimRequestBuilder;
import de.captaingoldfish.scim.sdk.client.response.ServerResponse;
import de.captaingoldfish.scim.sdk.common.constants.enums.Comparator;
import de.captaingoldfish.scim.sdk.common.constants.enums.PatchOp;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.response.ListResponse;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.client.ClientConfig;
import org.glassfish.jersey.jnh.connector.JavaNetHttpConnectorProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Identity systems keep staff in step: two real clients through a life cycle, and what others send in their own ways. */
class ScimIT {

    private static final LibertyServer SERVER = ServerUnderTest.running();
    private static final Api SYSTEM = SERVER.as("hris-sync");
    private static final Api HR = SERVER.as("hr-admin");
    private static final String BASE =
            SERVER.base().resolve("/mentoring/scim/v2").toString();
    private static final String SCIM = "application/scim+json";
    private static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:User";
    private static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    private static final String STAFF = "urn:reversementoring:params:scim:schemas:extension:staff:2.0:User";
    private static final String PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }

    private static Api.Answer call(String method, String path, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Content-Type";
        all[1] = SCIM;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return SYSTEM.call(method, BASE + path, body == null ? null : object(body), all);
    }

    private static JsonObject created(String userName, String more) {
        return call(
                        "POST",
                        "/Users",
                        "{'schemas':['" + CORE + "'],'userName':'" + userName + "','name':{'familyName':'Sample'}"
                                + more + "}")
                .expecting(201)
                .json();
    }

    private static JsonObject patched(String id, String operations) {
        return call("PATCH", "/Users/" + id, "{'schemas':['" + PATCH + "'],'Operations':[" + operations + "]}")
                .expecting(200)
                .json();
    }

    private static JsonObject found(String filter) {
        return SYSTEM.get(BASE + "/Users?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8))
                .expecting(200)
                .json();
    }

    @Test
    @DisplayName("SC6 the client of UnboundID takes a user through a life cycle")
    void theClientOfUnboundId() throws Exception {
        ClientRequestFilter bearer =
                request -> request.getHeaders().putSingle("Authorization", "Bearer " + SYSTEM.token());
        ClientConfig patches = new ClientConfig().connectorProvider(new JavaNetHttpConnectorProvider());
        try (Client http = ClientBuilder.newClient(patches).register(bearer)) {
            ScimService scim = new ScimService(http.target(BASE));
            assertThat(scim.getServiceProviderConfig().getPatch().isSupported()).isTrue();
            assertThat(scim.getSchemas().getTotalResults()).isEqualTo(4);

            UserResource user = new UserResource().setUserName("Una.Bound@example.com");
            user.setName(new Name().setGivenName("Una").setFamilyName("Bound"));
            user.setEmails(List.of(new Email()
                    .setValue("una.bound@example.com")
                    .setType("work")
                    .setPrimary(true)));
            user.setActive(true);
            UserResource created = scim.create("Users", user);
            assertThat(created.getUserName()).isEqualTo("Una.Bound@example.com");

            created.setTitle("Auditor");
            assertThat(scim.replace(created).getTitle()).isEqualTo("Auditor");
            UserResource left = scim.modifyRequest("Users", created.getId())
                    .replaceValue("active", false)
                    .invoke(UserResource.class);
            assertThat(left.getActive()).isFalse();
            assertThat(scim.search("Users", "userName eq \"una.bound@EXAMPLE.com\"", UserResource.class)
                            .getTotalResults())
                    .isEqualTo(1);
            scim.delete("Users", created.getId());
            assertThatThrownBy(() -> scim.retrieve("Users", created.getId(), UserResource.class))
                    .isInstanceOf(ResourceNotFoundException.class);
            assertThat(scim.create("Users", user).getId()).isNotEqualTo(created.getId());
        }
    }

    @Test
    @DisplayName("SC6 the client of the SCIM-SDK takes a user through a life cycle")
    void theClientOfTheScimSdk() {
        ScimClientConfig config = ScimClientConfig.builder()
                .httpHeaders(Map.of("Authorization", "Bearer " + SYSTEM.token()))
                .build();
        try (ScimRequestBuilder scim = new ScimRequestBuilder(BASE, config)) {
            User user = User.builder()
                    .userName("gold.fish")
                    .name(de.captaingoldfish.scim.sdk.common.resources.complex.Name.builder()
                            .givenName("Gold")
                            .familyName("Fish")
                            .build())
                    .build();
            ServerResponse<User> created =
                    scim.create(User.class, "/Users").setResource(user).sendRequest();
            assertThat(created.isSuccess()).as(created.getResponseBody()).isTrue();
            String id = created.getResource().getId().orElseThrow();
            ServerResponse<User> changed = scim.patch(User.class, "/Users", id)
                    .addOperation()
                    .op(PatchOp.REPLACE)
                    .path("title")
                    .value("Auditor")
                    .build()
                    .sendRequest();
            assertThat(changed.getResource().getTitle()).contains("Auditor");
            ServerResponse<ListResponse<User>> listed = scim.list(User.class, "/Users")
                    .filter("userName", Comparator.EQ, "GOLD.fish")
                    .build()
                    .get()
                    .sendRequest();
            assertThat(listed.getResource().getTotalResults()).isEqualTo(1);
            assertThat(scim.delete(User.class, "/Users", id).sendRequest().isSuccess())
                    .isTrue();
            assertThat(scim.get(User.class, "/Users", id).sendRequest().getHttpStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    @DisplayName("SC7 patches in the shapes of Entra ID, Okta and others")
    void patchesInAllShapes() {
        String boss = created("patch.boss", "").getString("id");
        String id = created("patch.shapes", ",'" + STAFF + "':{'grade':'7','skills':['AI']}")
                .getString("id");

        assertThat(patched(id, "{'op':'Replace','path':'active','value':'False'}")
                        .getBoolean("active"))
                .isFalse();
        assertThat(patched(id, "{'op':'replace','value':{'active':true}}").getBoolean("active"))
                .isTrue();
        JsonObject dotted = patched(
                id,
                "{'op':'Add','value':{'name.givenName':'Ada','" + ENTERPRISE
                        + ":department':'Tax'}},{'op':'Add','path':'" + ENTERPRISE + ":manager','value':'" + boss
                        + "'}");
        assertThat(dotted.getJsonObject("name").getString("givenName")).isEqualTo("Ada");
        assertThat(dotted.getJsonObject(ENTERPRISE).getString("department")).isEqualTo("Tax");
        assertThat(dotted.getJsonObject(ENTERPRISE).getJsonObject("manager").getString("value"))
                .isEqualTo(boss);
        JsonObject mail = patched(
                id,
                "{'op':'replace','path':'emails[type eq \\'work\\'].value','value':'a@example.com'}"
                        .replace("\\'", "\\\""));
        assertThat(mail.getJsonArray("emails").getJsonObject(0).getString("value"))
                .isEqualTo("a@example.com");
        JsonObject cleared = patched(
                id,
                "{'op':'remove','path':'" + STAFF + ":grade'},{'op':'remove','path':'title'},{'op':'replace','path':'"
                        + ENTERPRISE + ":manager','value':''}");
        assertThat(cleared.getJsonObject(STAFF).containsKey("grade")).isFalse();
        assertThat(cleared.getJsonObject(ENTERPRISE).containsKey("manager")).isFalse();
        assertThat(cleared.getJsonArray("schemas").getString(0)).isEqualTo(CORE);
    }

    @Test
    @DisplayName("SC3 filters of all operators are answered, and what cannot be read is refused")
    void filters() {
        created("filter.one", ",'title':'Filterer','" + STAFF + "':{'skills':['Filtering'],'hireDate':'2020-01-31'}");
        created("filter.two", ",'title':'Filterer'");

        assertThat(List.of(
                        "userName sw \"filter.\" and title eq \"filterER\"",
                        "title co \"ilter\" and not (userName eq \"x\")",
                        "title ew \"terer\" and active eq \"True\"",
                        "(userName eq \"Filter.One\" or userName eq \"filter.two\") and meta.lastModified gt"
                                + " \"2020-01-01T00:00:00.0000000Z\""))
                .allSatisfy(filter -> assertThat(found(filter).getInt("totalResults"))
                        .as(filter)
                        .isEqualTo(2));
        assertThat(List.of(
                        STAFF + ":skills eq \"filtering\"",
                        STAFF + ":hireDate le \"2020-01-31\" and userName sw \"filter.\"",
                        "userName eq \"filter.two\" and not (" + STAFF + ":hireDate pr)"))
                .allSatisfy(filter -> assertThat(found(filter).getInt("totalResults"))
                        .as(filter)
                        .isEqualTo(1));
        assertThat(found("userName eq \"0c1b-random\"").getInt("totalResults")).isZero();
        assertThat(found("userName eq \"a\\\"b%_\"").getInt("totalResults")).isZero();
        for (String wrong : List.of("userName eq", "nope eq \"x\"", "a pr or ".repeat(5_000) + "a pr")) {
            Api.Answer answer = SYSTEM.get(BASE + "/Users?filter=" + URLEncoder.encode(wrong, StandardCharsets.UTF_8));
            if (answer.status() != 414 && answer.status() != 431 && answer.status() != 400) {
                throw new AssertionError(answer.status() + answer.text());
            }
        }
        String tooMany = "{'filter':'" + "title pr or ".repeat(5_000) + "title pr'}";
        assertThat(call("POST", "/Users/.search", tooMany).expecting(400).json().getString("scimType"))
                .isEqualTo("invalidFilter");
    }

    @Test
    @DisplayName("SC4 a change is made only to the version that was seen")
    void onlyToTheVersionThatWasSeen() {
        String id = created("tag.user", "").getString("id");
        Api.Answer read = SYSTEM.get(BASE + "/Users/" + id).expecting(200);
        String tag = read.header("ETag");
        String change = "{'schemas':['" + PATCH + "'],'Operations':[{'op':'replace','path':'title','value':'%s'}]}";

        call("GET", "/Users/" + id, null, "If-None-Match", tag).expecting(304);
        call("PATCH", "/Users/" + id, change.formatted("One"), "If-Match", tag).expecting(200);
        assertThat(call("PATCH", "/Users/" + id, change.formatted("Two"), "If-Match", tag)
                        .expecting(412)
                        .json()
                        .getString("status"))
                .isEqualTo("412");
        call("DELETE", "/Users/" + id, null, "If-Match", tag).expecting(412);
        call("GET", "/Users/" + id, null, "If-None-Match", tag).expecting(200);
    }

    @Test
    @DisplayName("SC5 pages by index and by cursor, in an order, with some attributes only")
    void pages() {
        for (int i = 0; i < 5; i++) {
            created("page.user" + i, ",'title':'Pager'");
        }
        JsonObject second = call(
                        "GET",
                        "/Users?filter=title%20eq%20%22Pager%22&startIndex=3&count=2&sortBy=userName"
                                + "&sortOrder=descending&attributes=userName",
                        null)
                .expecting(200)
                .json();
        assertThat(second.getInt("totalResults")).isEqualTo(5);
        assertThat(second.getJsonArray("Resources").getValuesAs(JsonObject.class))
                .extracting(user -> user.getString("userName"))
                .containsExactly("page.user2", "page.user1");
        assertThat(second.getJsonArray("Resources").getJsonObject(0).containsKey("name"))
                .isFalse();

        JsonObject first = call(
                        "POST",
                        "/.search",
                        "{'filter':'title eq \\'Pager\\'','count':3,'cursor':''}".replace("\\'", "\\\""))
                .expecting(200)
                .json();
        assertThat(first.getJsonArray("Resources")).hasSize(3);
        JsonObject rest = call(
                        "GET",
                        "/Users?filter=title%20eq%20%22Pager%22&count=3&cursor=" + first.getString("nextCursor"),
                        null)
                .expecting(200)
                .json();
        assertThat(rest.getJsonArray("Resources")).hasSize(2);
        assertThat(rest.containsKey("nextCursor")).isFalse();
    }

    @Test
    @DisplayName("SC1 every refusal is an error of SCIM")
    void everyRefusalIsAnErrorOfScim() {
        assertError(SERVER.anonymous().get(BASE + "/Users", SCIM), 401);
        assertError(SERVER.as("hr-admin").get(BASE + "/Users", SCIM), 403);
        assertError(call("GET", "/Nothing", null), 404);
        assertError(call("GET", "/Users/nobody", null), 404);
        assertError(call("DELETE", "/Schemas", null), 405);
        assertError(SYSTEM.post(BASE + "/Users", "text/plain", BodyPublishers.ofString("x")), 415);
        assertError(SYSTEM.post(BASE + "/Users", SCIM, BodyPublishers.ofString("{")), 400);
        assertError(SYSTEM.post(BASE + "/Users", SCIM, BodyPublishers.ofString("{\"a\":1,\"a\":2}")), 400);
        assertError(SYSTEM.post(BASE + "/Users", SCIM, BodyPublishers.ofString("x".repeat(9 << 20))), 413);
        Api.Answer twice = call(
                "POST",
                "/Users",
                "{'schemas':['" + CORE + "'],'userName':'"
                        + created("twice", "").getString("userName")
                        + "','name':{'familyName':'Sample'}}");
        assertError(twice, 409);
        assertThat(twice.json().getString("scimType")).isEqualTo("uniqueness");
    }

    private static void assertError(Api.Answer answer, int status) {
        JsonObject error = answer.expecting(status).json();
        assertThat(answer.header("Content-Type")).startsWith(SCIM);
        assertThat(error.getJsonArray("schemas").getString(0)).isEqualTo("urn:ietf:params:scim:api:messages:2.0:Error");
        assertThat(error.getString("status")).isEqualTo(String.valueOf(status));
        assertThat(error.getString("detail")).isNotBlank();
    }

    @Test
    @DisplayName("SC5 a bulk refers to what it creates, and stops at the errors that it allows")
    void bulk() {
        JsonObject answer = call(
                        "POST",
                        "/Bulk",
                        "{'schemas':['urn:ietf:params:scim:api:messages:2.0:BulkRequest'],'failOnErrors':1,'Operations':["
                                + "{'method':'POST','path':'/Users','bulkId':'a','data':{'schemas':['" + CORE
                                + "'],'userName':'bulk.one','name':{'familyName':'One'}}},"
                                + "{'method':'POST','path':'/Users','bulkId':'b','data':{'schemas':['" + CORE + "','"
                                + ENTERPRISE + "'],'userName':'bulk.two','name':{'familyName':'Two'},'" + ENTERPRISE
                                + "':{'manager':{'value':'bulkId:a'}}}},"
                                + "{'method':'DELETE','path':'/Users/nobody'},"
                                + "{'method':'POST','path':'/Users','bulkId':'c','data':{'schemas':['" + CORE
                                + "'],'userName':'bulk.three','name':{'familyName':'Three'}}}]}")
                .expecting(200)
                .json();

        assertThat(answer.getJsonArray("Operations").getValuesAs(JsonObject.class))
                .extracting(operation -> operation.getString("status"))
                .startsWith("201", "201", "404");
        JsonObject two =
                found("userName eq \"bulk.two\"").getJsonArray("Resources").getJsonObject(0);
        assertThat(two.getJsonObject(ENTERPRISE).getJsonObject("manager").getString("displayName"))
                .isEqualTo("One");
        assertThat(found("userName eq \"bulk.three\"").getInt("totalResults")).isZero();
    }

    private static String newUser(String id, String userName, String name, String more) {
        return "{'method':'POST','path':'/Users','bulkId':'" + id + "','data':{'schemas':['" + CORE + "','" + ENTERPRISE
                + "'],'userName':'" + userName + "'" + name + more + "}}";
    }

    private static List<JsonObject> bulk(String... operations) {
        return call(
                        "POST",
                        "/Bulk",
                        "{'schemas':['urn:ietf:params:scim:api:messages:2.0:BulkRequest'],'Operations':["
                                + String.join(",", operations) + "]}")
                .expecting(200)
                .json()
                .getJsonArray("Operations")
                .getValuesAs(JsonObject.class);
    }

    @Test
    @DisplayName(
            "SC5 a bulk of new users takes in who is right, and tells of each who is not what a request alone would")
    void bulkOfNewUsers() {
        String name = ",'name':{'familyName':'Load'}";
        created("load.there", "");

        List<JsonObject> told = bulk(
                newUser("a", "load.boss", name, ",'externalId':'LB','" + ENTERPRISE + "':{'employeeNumber':'LB'}"),
                newUser("b", "load.report", name, ",'" + ENTERPRISE + "':{'manager':{'value':'LB'}}"),
                newUser("c", "load.there", name, ""),
                newUser("d", "load.nameless", "", ""));

        assertThat(told)
                .extracting(operation -> operation.getString("bulkId") + " " + operation.getString("status"))
                .containsExactly("a 201", "b 201", "c 409", "d 400");
        assertThat(told.get(2).getJsonObject("response").getString("scimType")).isEqualTo("uniqueness");
        assertThat(told.get(3).getJsonObject("response").getString("scimType")).isEqualTo("invalidValue");
        assertThat(told.get(2).containsKey("location")).isFalse();
        Api.Answer boss = SYSTEM.get(told.get(0).getString("location"), SCIM).expecting(200);
        assertThat(boss.json().getString("userName")).isEqualTo("load.boss");
        assertThat(boss.header("ETag")).isEqualTo(told.get(0).getString("version"));
        JsonObject report = SYSTEM.get(told.get(1).getString("location"), SCIM)
                .expecting(200)
                .json();
        assertThat(report.getJsonObject(ENTERPRISE).getJsonObject("manager").getString("value"))
                .isEqualTo(boss.json().getString("id"));
    }

    @Test
    @DisplayName("SC5 whoever stands twice in a bulk is there the second time")
    void whoStandsTwiceInABulk() {
        String name = ",'name':{'familyName':'Twin'}";

        assertThat(bulk(newUser("a", "load.twin", name, ""), newUser("b", "Load.Twin", name, "")))
                .extracting(operation -> operation.getString("status"))
                .containsExactly("201", "409");
    }

    @Test
    @DisplayName("SC2 the same door: what HR wrote stays, and a leaver of SCIM is one everywhere")
    void theSameDoor() {
        String id = created(
                        "door.user",
                        ",'" + ENTERPRISE + "':{'employeeNumber':'SCIM-DOOR'},'" + STAFF + "':{'grade':'7'}")
                .getString("id");
        HR.call("PATCH", "/staff/SCIM-DOOR", object("{'grade':'9'}"), "Content-Type", "application/merge-patch+json")
                .expecting(200);

        JsonObject kept = patched(id, "{'op':'replace','path':'" + STAFF + ":grade','value':'8'}");
        assertThat(kept.getJsonObject(STAFF).getString("grade")).isEqualTo("9");
        patched(id, "{'op':'replace','path':'active','value':false}");
        assertThat(HR.get("/staff/SCIM-DOOR").expecting(200).json().getString("status"))
                .isEqualTo("LEAVER");
    }
}
