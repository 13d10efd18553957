package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What identity systems may ask for, and how much at once. */
class ScimQueriesIT {

    private static final LibertyServer SERVER = ServerUnderTest.running();
    private static final Api SYSTEM = SERVER.as("hris-sync");
    private static final String BASE =
            SERVER.base().resolve("/mentoring/scim/v2").toString();
    private static final String SCIM = "application/scim+json";
    private static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:User";
    private static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    private static final String STAFF = "urn:reversementoring:params:scim:schemas:extension:staff:2.0:User";

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }

    private static Api.Answer post(String path, String body) {
        return SYSTEM.post(BASE + path, SCIM, BodyPublishers.ofString(body));
    }

    private static Api.Answer search(String filter, int count) {
        JsonObjectBuilder asked = Json.createObjectBuilder().add("filter", filter);
        return post("/Users/.search", asked.add("count", count).build().toString());
    }

    private static int total(String filter) {
        return search(filter, 1).expecting(200).json().getInt("totalResults");
    }

    private static void user(String name, String more) {
        post(
                        "/Users",
                        ("{'schemas':['" + CORE + "'],'userName':'" + name + "','name':{'familyName':'Query'}" + more
                                        + "}")
                                .replace('\'', '"'))
                .expecting(201);
    }

    @BeforeAll
    static void threeAreThere() {
        user(
                "query.a",
                ",'title':'Query Alpha','emails':[{'value':'a@query.example','type':'work'}],'" + ENTERPRISE
                        + "':{'employeeNumber':'QRY-1','department':'Queries'},'" + STAFF
                        + "':{'hireDate':'2020-01-31','grade':'Q7'}");
        user(
                "query.b",
                ",'title':'Query Beta','" + STAFF + "':{'hireDate':'2021-06-30','skills':['Asking','Filtering']}");
        user("query.c", ",'title':'Query Gamma','active':false");
    }

    @ParameterizedTest
    @DisplayName("SC3, SC7 each operator, on each kind of attribute, answered by the database")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "title eq \"QUERY alpha\" | 1",
                "TITLE EQ \"Query Alpha\" and USERNAME Sw \"QUERY.\" | 1",
                "title sw \"query\" and title ne \"Query Alpha\" | 2",
                "title co \"uery\" and userName ew \".b\" | 1",
                "title sw \"Query\" and emails pr | 1",
                "title sw \"Query\" and not (emails pr) | 2",
                "title gt \"Query Alpha\" and title sw \"Query\" | 2",
                "title ge \"Query Alpha\" and title le \"Query Beta\" | 2",
                "title lt \"Query Beta\" and title sw \"Query\" | 1",
                "emails[type eq \"work\" and value co \"@QUERY.\"] | 1",
                "emails[type eq \"home\" and value co \"@query.\"] | 0",
                "emails.value ew \"@query.example\" | 1",
                "urn:ietf:params:scim:schemas:core:2.0:User:userName eq \"query.a\" | 1",
                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber eq \"QRY-1\" | 1",
                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:USER:DEPARTMENT eq \"queries\" | 1",
                "urn:reversementoring:params:scim:schemas:extension:staff:2.0:User:hireDate gt \"2020-01-31\" and title sw \"Query\" | 1",
                "urn:reversementoring:params:scim:schemas:extension:staff:2.0:User:skills co \"Filter\" and title sw \"Query\" | 1",
                "title sw \"Query\" and active eq false | 1",
                "title sw \"Query\" and (active eq \"False\" or userName eq \"query.b\") | 2",
                "title sw \"Query\" and active eq true and not (userName eq \"query.a\" or userName eq \"query.c\") | 1",
                "active eq true and (meta.lastModified ge \"2020-01-01T00:00:00.0000000Z\") and title sw \"Query\" | 2",
                "meta.lastModified lt \"2020-01-01T00:00:00Z\" and title sw \"Query\" | 0",
                "title sw \"Query\" and nickName eq null | 3",
                "userName eq \"query.%\" | 0",
                "title eq \"Query A\\\"lpha\" | 0"
            })
    void operatorsAndKinds(String filter, int expected) {
        assertThat(total(filter)).isEqualTo(expected);
    }

    @Test
    @DisplayName("SC5 filters are taken as long, as deep and of as many terms as is told, and not one more")
    void filtersAreTakenAsLongAsIsTold() {
        JsonObject provider =
                SYSTEM.get(BASE + "/ServiceProviderConfig", SCIM).expecting(200).json();
        JsonObject limits = provider.getJsonObject(
                "urn:reversementoring:params:scim:schemas:extension:limits:2.0:ServiceProviderConfig");
        int length = limits.getInt("filterLength");
        String start = "title eq \"";
        search(start + "x".repeat(length - start.length() - 1) + "\"", 1).expecting(200);
        assertTooMuch(search(start + "x".repeat(length - start.length()) + "\"", 1));
        int depth = limits.getInt("filterDepth");
        search("(".repeat(depth) + "title pr" + ")".repeat(depth), 1).expecting(200);
        assertTooMuch(search("(".repeat(depth + 1) + "title pr" + ")".repeat(depth + 1), 1));
        int terms = limits.getInt("filterTerms");
        search("title pr and ".repeat(terms - 1) + "title pr", 1).expecting(200);
        assertTooMuch(search("title pr and ".repeat(terms) + "title pr", 1));
    }

    private static void assertTooMuch(Api.Answer answer) {
        assertThat(answer.expecting(400).json().getString("scimType")).isEqualTo("invalidFilter");
    }

    @Test
    @DisplayName("SC5 a bulk has as many operations and bytes as is told, and not one more")
    void bulksAreTakenAsLargeAsIsTold() {
        JsonObject bulk = SYSTEM.get(BASE + "/ServiceProviderConfig", SCIM)
                .expecting(200)
                .json()
                .getJsonObject("bulk");
        int most = bulk.getInt("maxOperations");
        assertThat(post("/Bulk", bulkOf(most)).expecting(200).json().getJsonArray("Operations"))
                .hasSize(most);
        assertThat(post("/Bulk", bulkOf(most + 1)).expecting(413).json().getString("status"))
                .isEqualTo("413");
        int bytes = bulk.getInt("maxPayloadSize");
        String small = bulkOf(1);
        post("/Bulk", small + " ".repeat(bytes - small.length())).expecting(200);
        assertThat(post("/Bulk", small + " ".repeat(bytes - small.length() + 1))
                        .expecting(413)
                        .json()
                        .getString("status"))
                .isEqualTo("413");
    }

    private static String bulkOf(int operations) {
        return ("{'schemas':['urn:ietf:params:scim:api:messages:2.0:BulkRequest'],'Operations':["
                        + IntStream.range(0, operations)
                                .mapToObj(i -> "{'method':'DELETE','path':'/Users/nobody" + i + "'}")
                                .collect(Collectors.joining(","))
                        + "]}")
                .replace('\'', '"');
    }

    @Test
    @DisplayName(
            "SC5 a page has as many users as is told, and not one more; a cursor that was not given out is an error")
    void pagesAreAsLargeAsIsTold() {
        JsonObject provider =
                SYSTEM.get(BASE + "/ServiceProviderConfig", SCIM).expecting(200).json();
        int most = provider.getJsonObject("filter").getInt("maxResults");
        assertThat(provider.getJsonObject("pagination").getInt("maxPageSize")).isEqualTo(most);
        SYSTEM.post(
                        "/staff/batch",
                        "application/x-ndjson",
                        BodyPublishers.ofString(IntStream.rangeClosed(0, most)
                                .mapToObj(i -> "{\"employeeNumber\":\"PG" + i
                                        + "\",\"familyName\":\"Page\",\"jobTitle\":\"Pagesize\"}")
                                .collect(Collectors.joining("\n"))))
                .expecting(200);
        for (int asked : List.of(most, most + 1)) {
            JsonObject page =
                    search("title eq \"Pagesize\"", asked).expecting(200).json();
            assertThat(page.getInt("totalResults")).isEqualTo(most + 1);
            assertThat(page.getJsonArray("Resources")).hasSize(most);
            assertThat(page.getInt("itemsPerPage")).isEqualTo(most);
        }
        assertThat(search("title eq \"Pagesize\"", 0).expecting(200).json().getInt("totalResults"))
                .isEqualTo(most + 1);
        assertThat(SYSTEM.get(BASE + "/Users?cursor=made-up", SCIM)
                        .expecting(400)
                        .json()
                        .getString("scimType"))
                .isEqualTo("invalidCursor");
    }

    @Test
    @DisplayName("SC1 whoever calls finds themselves at Me, by their sign-in name; only to be read")
    void whoeverCallsFindsThemselves() {
        Api lead = SERVER.as("hris-lead");
        user("hris-lead", ",'title':'Lead of all'");

        Api.Answer me = lead.get(BASE + "/Me", SCIM).expecting(200);
        assertThat(me.json().getString("title")).isEqualTo("Lead of all");
        assertThat(me.header("Content-Location"))
                .isEqualTo(BASE + "/Users/" + me.json().getString("id"));
        assertThat(me.header("ETag")).isEqualTo(me.json().getJsonObject("meta").getString("version"));
        assertThat(lead.call("DELETE", BASE + "/Me", null).expecting(405).header("Allow"))
                .isEqualTo("GET");
    }

    @Test
    @DisplayName("SC1 who accepts nothing that is given is told so, and everybody else gets what they accept")
    void whoAcceptsNothingIsToldSo() {
        Api.Answer refused = SYSTEM.get(BASE + "/Users?count=1", "text/html").expecting(406);
        assertThat(refused.header("Content-Type")).startsWith(SCIM);
        assertThat(refused.json().getString("status")).isEqualTo("406");
        assertThat(SYSTEM.get(BASE + "/Users?count=1", "application/json;q=0.9")
                        .expecting(200)
                        .header("Content-Type"))
                .startsWith("application/json");
        assertThat(SYSTEM.get(BASE + "/Users?count=1", "text/html, */*;q=0.2")
                        .expecting(200)
                        .header("Content-Type"))
                .startsWith(SCIM);
    }

    @Test
    @DisplayName(
            "SC4 the tag of a user changes with everything that is told of them: their manager and the caller's names for them")
    void theTagChangesWithEverythingThatIsTold() {
        JsonObject made = post(
                        "/Users",
                        ("{'schemas':['" + CORE + "'],'userName':'tag.changes','name':{'familyName':'Query'},'"
                                        + ENTERPRISE + "':{'manager':{'value':'tag.late'}}}")
                                .replace('\'', '"'))
                .expecting(201)
                .json();
        String place = BASE + "/Users/" + made.getString("id");
        String first = SYSTEM.get(place, SCIM).expecting(200).header("ETag");
        user("tag.manager", ",'externalId':'tag.late'");
        String managed = SYSTEM.get(place, SCIM).expecting(200).header("ETag");
        assertThat(managed).isNotEqualTo(first);

        SYSTEM.call(
                        "PATCH",
                        place,
                        object("{'Operations':[{'op':'replace','path':'externalId','value':'tag-1'}]}"),
                        "Content-Type",
                        SCIM,
                        "If-Match",
                        managed)
                .expecting(200);
        String named = SYSTEM.get(place, SCIM).expecting(200).header("ETag");
        assertThat(named).isNotEqualTo(managed);
        SYSTEM.call("GET", place, null, "Accept", SCIM, "If-None-Match", managed)
                .expecting(200);
        SYSTEM.call("GET", place, null, "Accept", SCIM, "If-None-Match", named).expecting(304);
        SYSTEM.call("DELETE", place, null, "If-Match", managed).expecting(412);
        SYSTEM.call("DELETE", place, null, "If-Match", named).expecting(204);
    }
}
