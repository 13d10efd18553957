package hrsuite.mentoring.web.scim;

import static org.assertj.core.api.Assertions.assertThat;

import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import de.captaingoldfish.scim.sdk.common.response.ErrorResponse;
import de.captaingoldfish.scim.sdk.common.response.ScimResponse;
import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What identity systems send in their own ways, through the engine. */
class DialectsTest {

    private static final String BASE = "https://hr.example.org/mentoring/scim/v2";
    private static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:User";
    private static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    private static final String STAFF = "urn:reversementoring:params:scim:schemas:extension:staff:2.0:User";
    private static final Map<String, String> HEADERS = Map.of("Content-Type", ScimError.MEDIA_TYPE);

    private final ScimEngine engine = new ScimEngine();
    private final DoorOfTests door = new DoorOfTests();

    @BeforeEach
    void somebodyIsThere() {
        engine.start();
        send(
                HttpMethod.POST,
                "/Users",
                "{'schemas':['" + CORE
                        + "'],'userName':'ada','name':{'givenName':'Ada','familyName':'Sample'},'title':'Auditor'}");
    }

    private static JsonObject words(String text) {
        return ScimBody.read(text.replace('\'', '"'));
    }

    private ScimResponse answer(HttpMethod method, String path, String body) {
        String data = ScimBody.data(method == HttpMethod.PATCH, path.startsWith("/Groups"), words(body))
                .toString();
        return engine.answer(BASE + path, method, data, HEADERS, new Call(door, null, null));
    }

    private JsonObject send(HttpMethod method, String path, String body) {
        ScimResponse answer = answer(method, path, body);
        assertThat(answer.getHttpStatus()).as(answer.toString()).isIn(200, 201);
        return ScimBody.read(answer.toString());
    }

    private JsonObject patched(String... operations) {
        return send(HttpMethod.PATCH, "/Users/7", "{'Operations':[" + String.join(",", operations) + "]}");
    }

    private JsonObject patchedGroup(String... operations) {
        return send(HttpMethod.PATCH, "/Groups/5-mentors", "{'Operations':[" + String.join(",", operations) + "]}");
    }

    private static String manager(JsonObject user) {
        return user.getJsonObject(ENTERPRISE).getJsonObject("manager").getString("value");
    }

    @Test
    @DisplayName("SC7 Entra ID: op in capitals, truth as text, keys with points and whole extensions without a path")
    void entraWithoutAPath() {
        assertThat(patched("{'op':'Replace','path':'active','value':'False'}").getBoolean("active"))
                .isFalse();
        assertThat(patched("{'op':'Replace','value':{'active':'True'}}").getBoolean("active"))
                .isTrue();
        JsonObject user = patched("{'op':'Add','value':{'name.givenName':'Grace','" + CORE + ":title':'Boss','"
                + ENTERPRISE + ":department':'Tax','" + STAFF + "':{'grade':'7','skills':['AI','Tax']}}}");
        assertThat(user.getJsonObject("name").getString("givenName")).isEqualTo("Grace");
        assertThat(user.getString("title")).isEqualTo("Boss");
        assertThat(user.getJsonObject(ENTERPRISE).getString("department")).isEqualTo("Tax");
        assertThat(user.getJsonObject(STAFF).getJsonArray("skills")).hasSize(2);
    }

    @Test
    @DisplayName("SC7 a manager as text, as a list, as an object, and with a point behind the extension")
    void managers() {
        String path = ENTERPRISE + ":manager";
        assertThat(manager(patched("{'op':'Add','path':'" + path + "','value':'4'}")))
                .isEqualTo("4");
        assertThat(manager(patched("{'op':'Replace','path':'" + path + "','value':[{'value':'5'}]}")))
                .isEqualTo("5");
        assertThat(manager(patched("{'op':'Replace','path':'" + path + "','value':{'value':'6'}}")))
                .isEqualTo("6");
        assertThat(manager(patched("{'op':'Replace','path':'" + ENTERPRISE + ".manager','value':'8'}")))
                .isEqualTo("8");
        assertThat(manager(patched("{'op':'Replace','path':'" + path + ".value','value':'9'}")))
                .isEqualTo("9");
        assertThat(patched("{'op':'Replace','path':'" + path + "','value':''}").toString())
                .doesNotContain("manager");
    }

    @Test
    @DisplayName("SC7 an address that is not there yet is made by its kind, of work or of home")
    void addressesAreMadeByTheirKind() {
        JsonObject home =
                patched("{'op':'Add','path':'emails[type eq \\\"home\\\"].value','value':'home@example.com'}");
        assertThat(home.getJsonArray("emails").getJsonObject(0).getString("value"))
                .isEqualTo("home@example.com");
        JsonObject work =
                patched("{'op':'Replace','path':'emails[type eq \\\"work\\\"].value','value':'work@example.com'}");
        assertThat(work.getJsonArray("emails").getJsonObject(0).getString("value"))
                .isEqualTo("work@example.com");
    }

    @Test
    @DisplayName(
            "SC7 Okta: a value without a path; Keycloak: a value in a list; what is not there is removed without an error")
    void oktaAndKeycloak() {
        assertThat(patched("{'op':'replace','value':{'active':false}}").getBoolean("active"))
                .isFalse();
        assertThat(patched("{'op':'replace','path':'active','value':[true]}").getBoolean("active"))
                .isTrue();
        assertThat(patched("{'op':'remove','path':'nickName'}", "{'op':'remove','path':'" + STAFF + ":grade'}")
                        .getString("title"))
                .isEqualTo("Auditor");
        assertThat(patched("{'op':'remove','path':'title'}").containsKey("title"))
                .isFalse();
    }

    @Test
    @DisplayName(
            "SC7 what is null in a POST or PUT is not there; what is absent in a PUT is cleared, an extension is left alone")
    void nullsInAPut() {
        patched("{'op':'add','path':'" + STAFF + ":grade','value':'7'}");
        JsonObject user = send(
                HttpMethod.PUT,
                "/Users/7",
                "{'schemas':['" + CORE
                        + "'],'userName':'ada','title':null,'emails':null,'name':{'familyName':'Sample','givenName':null}}");
        assertThat(user.containsKey("title")).isFalse();
        assertThat(user.getJsonObject("name").containsKey("givenName")).isFalse();
        assertThat(user.getJsonObject(STAFF).getString("grade")).isEqualTo("7");
    }

    @Test
    @DisplayName("SC9 a PUT that says nothing of members leaves them alone; an empty list, or null, has none")
    void aPutThatSaysNothingOfMembers() {
        patchedGroup("{'op':'add','path':'members','value':[{'value':'7'}]}");
        String put = "{'schemas':['urn:ietf:params:scim:schemas:core:2.0:Group'],'displayName':'Five mentors'%s}";

        assertThat(send(HttpMethod.PUT, "/Groups/5-mentors", put.formatted("")).getJsonArray("members"))
                .hasSize(1);
        assertThat(send(HttpMethod.PUT, "/Groups/5-mentors", put.formatted(",'members':[{'value':'7'},{'value':'8'}]"))
                        .getJsonArray("members"))
                .hasSize(2);
        assertThat(send(HttpMethod.PUT, "/Groups/5-mentors", put.formatted(",'members':[]"))
                        .containsKey("members"))
                .isFalse();
        patchedGroup("{'op':'add','path':'members','value':[{'value':'7'}]}");
        assertThat(send(HttpMethod.PUT, "/Groups/5-mentors", put.formatted(",'members':null"))
                        .containsKey("members"))
                .isFalse();
        patchedGroup("{'op':'add','path':'members','value':[{'value':'7'}]}");
        assertThat(patchedGroup("{'op':'remove','path':'members'}").containsKey("members"))
                .isFalse();
    }

    @Test
    @DisplayName("SC1 a fault of ours is a SCIM error that tells nothing of its inside")
    void aFaultTellsNothingOfItsInside() {
        door.breaks(new IllegalStateException("Ada Sample's secret"));
        ScimResponse answer =
                engine.answer(BASE + "/Users/7", HttpMethod.GET, null, HEADERS, new Call(door, null, null));

        assertThat(answer).isInstanceOf(ErrorResponse.class);
        JsonObject error = ScimAnswers.error((ErrorResponse) answer);
        assertThat(error.getString("status")).isEqualTo("500");
        assertThat(error.getJsonArray("schemas").getString(0)).isEqualTo("urn:ietf:params:scim:api:messages:2.0:Error");
        assertThat(error.toString()).doesNotContain("Ada").contains("the server's log");
    }

    @Test
    @DisplayName("SC5 a page is at most as large as is told, and a start before the first is the first")
    void aPageIsAtMostAsLargeAsIsTold() {
        for (String query : new String[] {"?count=501&startIndex=0", "?count=501&startindex=0", "?startIndex=-3"}) {
            engine.answer(BASE + "/Users" + query, HttpMethod.GET, null, HEADERS, new Call(door, null, null));
            assertThat(door.asked().limit()).as(query).isEqualTo(500);
            assertThat(door.asked().offset()).as(query).isZero();
        }
        engine.answer(BASE + "/Users?count=500", HttpMethod.GET, null, HEADERS, new Call(door, null, null));
        assertThat(door.asked().limit()).isEqualTo(500);
        engine.answer(BASE + "/Users?count=-1", HttpMethod.GET, null, HEADERS, new Call(door, null, null));
        assertThat(door.asked().limit()).isZero();
    }
}
