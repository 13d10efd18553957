package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.scim2.client.ScimService;
import com.unboundid.scim2.common.exceptions.ForbiddenException;
import com.unboundid.scim2.common.types.GroupResource;
import com.unboundid.scim2.common.types.Member;
import de.captaingoldfish.scim.sdk.client.ScimClientConfig;
import de.captaingoldfish.scim.sdk.client.ScimRequestBuilder;
import de.captaingoldfish.scim.sdk.client.response.ServerResponse;
import de.captaingoldfish.scim.sdk.common.constants.enums.Comparator;
import de.captaingoldfish.scim.sdk.common.constants.enums.PatchOp;
import de.captaingoldfish.scim.sdk.common.resources.Group;
import de.captaingoldfish.scim.sdk.common.response.ListResponse;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glassfish.jersey.client.ClientConfig;
import org.glassfish.jersey.jnh.connector.JavaNetHttpConnectorProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Identity systems put people into programs: each side of a program is a group. */
class ScimGroupsIT {

    private static final LibertyServer SERVER = ServerUnderTest.running();
    private static final Api SYSTEM = SERVER.as("hris-sync");
    private static final Api HR = SERVER.as("hr-admin");
    private static final Journey JOURNEY = new Journey(HR);
    private static final String BASE =
            SERVER.base().resolve("/mentoring/scim/v2").toString();
    private static final String SCIM = "application/scim+json";
    private static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
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

    private static String user(String name) {
        return call(
                        "POST",
                        "/Users",
                        "{'schemas':['" + USER + "'],'userName':'" + name + "','name':{'familyName':'Sample'}}")
                .expecting(201)
                .json()
                .getString("id");
    }

    private static Api.Answer patch(String group, String operations, String... headers) {
        return call(
                "PATCH",
                "/Groups/" + group,
                "{'schemas':['" + PATCH + "'],'Operations':[" + operations + "]}",
                headers);
    }

    private static Set<String> members(String group) {
        JsonObject found =
                SYSTEM.get(BASE + "/Groups/" + group, SCIM).expecting(200).json();
        return found.containsKey("members")
                ? found.getJsonArray("members").getValuesAs(JsonObject.class).stream()
                        .map(member -> member.getString("value"))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static long places(String program, String state) {
        return HR.get("/programs/" + program + "/enrollments?limit=500").expecting(200).items().stream()
                .filter(place -> place.getString("state").equals(state))
                .count();
    }

    private static JsonObject found(String filter, String more) {
        return SYSTEM.get(BASE + "/Groups?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8) + more, SCIM)
                .expecting(200)
                .json();
    }

    @Test
    @DisplayName("SC9 the client of UnboundID finds a group, fills and empties it")
    void theClientOfUnboundId() throws Exception {
        String program = JOURNEY.traditional("Groups for Unbound");
        String one = user("unbound.member1");
        String two = user("unbound.member2");
        ClientRequestFilter bearer =
                request -> request.getHeaders().putSingle("Authorization", "Bearer " + SYSTEM.token());
        ClientConfig patches = new ClientConfig().connectorProvider(new JavaNetHttpConnectorProvider());
        try (Client http = ClientBuilder.newClient(patches).register(bearer)) {
            ScimService scim = new ScimService(http.target(BASE));
            assertThat(scim.getResourceTypes().getTotalResults()).isEqualTo(2);
            GroupResource group = scim.search(
                            "Groups", "displayName eq \"groups for unbound MENTORS\"", GroupResource.class)
                    .getResources()
                    .get(0);
            assertThat(group.getId()).isEqualTo(program + "-mentors");

            group.setMembers(new Member().setValue(one), new Member().setValue(two));
            assertThat(scim.replace(group).getMembers())
                    .extracting(Member::getValue)
                    .containsExactlyInAnyOrder(one, two);
            assertThat(places(program, "APPROVED")).isEqualTo(2);
            scim.modifyRequest("Groups", group.getId())
                    .removeValues("members[value eq \"" + one + "\"]")
                    .invoke(GroupResource.class);
            assertThat(members(group.getId())).containsExactly(two);
            assertThat(places(program, "WITHDRAWN")).isEqualTo(1);
            assertThatThrownBy(() -> scim.delete("Groups", group.getId())).isInstanceOf(ForbiddenException.class);
        }
    }

    @Test
    @DisplayName("SC9 the client of the SCIM-SDK finds a group, fills and empties it")
    void theClientOfTheScimSdk() {
        String group = JOURNEY.traditional("Groups for Gold") + "-mentees";
        String one = user("gold.member1");
        ScimClientConfig config = ScimClientConfig.builder()
                .httpHeaders(Map.of("Authorization", "Bearer " + SYSTEM.token()))
                .build();
        try (ScimRequestBuilder scim = new ScimRequestBuilder(BASE, config)) {
            ServerResponse<ListResponse<Group>> listed = scim.list(Group.class, "/Groups")
                    .filter("displayName", Comparator.SW, "Groups for Gold")
                    .build()
                    .get()
                    .sendRequest();
            assertThat(listed.getResource().getTotalResults()).isEqualTo(2);
            ServerResponse<Group> filled = scim.patch(Group.class, "/Groups", group)
                    .addOperation()
                    .op(PatchOp.ADD)
                    .path("members")
                    .valueNode(de.captaingoldfish.scim.sdk.common.resources.multicomplex.Member.builder()
                            .value(one)
                            .build())
                    .build()
                    .sendRequest();
            assertThat(filled.isSuccess()).as(filled.getResponseBody()).isTrue();
            assertThat(members(group)).containsExactly(one);
            ServerResponse<Group> emptied = scim.patch(Group.class, "/Groups", group)
                    .addOperation()
                    .op(PatchOp.REMOVE)
                    .path("members")
                    .build()
                    .sendRequest();
            assertThat(emptied.isSuccess()).as(emptied.getResponseBody()).isTrue();
            assertThat(members(group)).isEmpty();
        }
    }

    @Test
    @DisplayName("SC7, SC9 members in the shapes of Entra ID, Okta and others")
    void membersInAllShapes() {
        String group = JOURNEY.traditional("Groups in shapes") + "-mentors";
        String one = user("shape.member1");
        String two = user("shape.member2");
        String three = user("shape.member3");

        patch(group, "{'op':'Add','path':'members','value':[{'$ref':null,'value':'" + one + "'}]}")
                .expecting(200);
        patch(
                        group,
                        "{'op':'add','path':'members','value':[{'value':'" + two
                                + "','display':'two@example.com'},{'value':'" + one + "'}]}")
                .expecting(200);
        assertThat(members(group)).containsExactlyInAnyOrder(one, two);
        patch(group, "{'op':'Remove','path':'members','value':[{'$ref':null,'value':'" + one + "'}]}")
                .expecting(200);
        patch(group, "{'op':'remove','path':'members[value eq \\'" + two + "\\']'}".replace("\\'", "\\\""))
                .expecting(200);
        assertThat(members(group)).isEmpty();
        patch(group, "{'op':'add','value':{'members':[{'value':'" + three + "'}]}}")
                .expecting(200);
        patch(group, "{'op':'replace','value':{'id':'" + group + "','displayName':'Groups in shapes mentors'}}")
                .expecting(200);
        assertThat(members(group)).containsExactly(three);
        patch(group, "{'op':'replace','path':'members','value':[{'value':'" + one + "'},{'value':'" + two + "'}]}")
                .expecting(200);
        assertThat(members(group)).containsExactlyInAnyOrder(one, two);
        patch(group, "{'op':'replace','path':'members','value':[]}").expecting(200);
        assertThat(members(group)).isEmpty();
        assertThat(patch(group, "{'op':'replace','path':'displayName','value':'Mine'}")
                        .expecting(400)
                        .json()
                        .getString("scimType"))
                .isEqualTo("mutability");
    }

    @Test
    @DisplayName("SC9 a user tells its groups, and cannot change them from there")
    void aUserTellsItsGroups() {
        String group = JOURNEY.traditional("Groups of a user") + "-mentees";
        String one = user("told.member1");
        patch(group, "{'op':'add','path':'members','value':[{'value':'" + one + "'}]}")
                .expecting(200);

        JsonObject told =
                SYSTEM.get(BASE + "/Users/" + one, SCIM).expecting(200).json();
        assertThat(told.getJsonArray("groups").getJsonObject(0).getString("value"))
                .isEqualTo(group);
        assertThat(told.getJsonArray("groups").getJsonObject(0).getString("display"))
                .isEqualTo("Groups of a user mentees");
        assertThat(SYSTEM.get(BASE + "/Users/" + one + "?excludedAttributes=groups", SCIM)
                        .json()
                        .containsKey("groups"))
                .isFalse();
        call(
                        "PUT",
                        "/Users/" + one,
                        "{'schemas':['" + USER
                                + "'],'userName':'told.member1','name':{'familyName':'Sample'},'groups':[]}")
                .expecting(200);
        assertThat(members(group)).containsExactly(one);
    }

    @Test
    @DisplayName("SC3, SC5 groups are filtered, sorted and paged, with members only where they are wanted")
    void filtersSortsAndPages() {
        String program = JOURNEY.traditional("Paged groups");
        String group = program + "-mentors";
        String one = user("paged.member1");
        patch(group, "{'op':'add','path':'members','value':[{'value':'" + one + "'}]}")
                .expecting(200);

        assertThat(found("displayName co \"paged GROUPS\"", "").getInt("totalResults"))
                .isEqualTo(2);
        assertThat(found("id eq \"" + group + "\" and members eq \"" + one + "\"", "")
                        .getInt("totalResults"))
                .isEqualTo(1);
        assertThat(found("members[value eq \"" + one + "\"]", "").getInt("totalResults"))
                .isEqualTo(1);
        assertThat(found("displayName sw \"Paged\" and not (members pr)", "").getInt("totalResults"))
                .isEqualTo(1);
        assertThat(found("meta.lastModified gt \"2020-01-01T00:00:00Z\" and displayName eq \"0c1b-random\"", "")
                        .getInt("totalResults"))
                .isZero();
        JsonObject without = found("displayName sw \"Paged\"", "&excludedAttributes=members");
        assertThat(without.getJsonArray("Resources").toString()).doesNotContain("members\"");
        JsonObject last = found("displayName sw \"Paged\"", "&sortBy=displayName&sortOrder=descending&count=1");
        assertThat(last.getJsonArray("Resources").getJsonObject(0).getString("id"))
                .isEqualTo(group);
        JsonObject first = found("displayName sw \"Paged\"", "&cursor=&count=1");
        JsonObject rest = found("displayName sw \"Paged\"", "&count=1&cursor=" + first.getString("nextCursor"));
        assertThat(rest.getJsonArray("Resources").getJsonObject(0).getString("id"))
                .isEqualTo(program + "-mentees");
        assertThat(rest.containsKey("nextCursor")).isFalse();
        assertThat(call(
                                "POST",
                                "/Groups/.search",
                                "{'filter':'displayName sw \\'Paged\\'','count':1,'attributes':['displayName']}"
                                        .replace("\\'", "\\\""))
                        .expecting(200)
                        .json()
                        .getInt("totalResults"))
                .isEqualTo(2);
    }

    /** Asks at the root; the filter's texts stand between single signs. */
    private static Api.Answer everywhere(String filter, String more) {
        return call("POST", "/.search", "{'filter':'" + filter.replace("'", "\\\"") + "'" + more + "}");
    }

    private static List<String> ids(JsonObject page) {
        return page.getJsonArray("Resources").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("id"))
                .toList();
    }

    @Test
    @DisplayName("SC3 a search at the root finds users and then groups, a page after the other")
    void aSearchAtTheRootFindsBoth() {
        String program = JOURNEY.traditional("Everywhere");
        List<String> users = Stream.of("one", "two")
                .map(name -> call(
                                "POST",
                                "/Users",
                                "{'schemas':['" + USER + "'],'userName':'everywhere." + name
                                        + "','name':{'familyName':'Everywhere'}}")
                        .expecting(201)
                        .json()
                        .getString("id"))
                .toList();
        String both = "displayName sw 'Everywhere'";

        JsonObject whole = everywhere(both, "").expecting(200).json();
        assertThat(ids(whole).subList(0, 2)).isEqualTo(users);
        assertThat(ids(whole).subList(2, 4)).containsExactlyInAnyOrder(program + "-mentors", program + "-mentees");
        assertThat(whole.getInt("totalResults")).isEqualTo(4).isEqualTo(whole.getInt("itemsPerPage"));
        for (int i = 0; i < 4; i++) {
            JsonObject page = everywhere(both, ",'startIndex':" + (i + 1) + ",'count':1")
                    .expecting(200)
                    .json();
            assertThat(ids(page)).containsExactly(ids(whole).get(i));
            assertThat(page.getInt("totalResults")).isEqualTo(4);
        }
        List<String> byCursor = new ArrayList<>();
        for (String cursor = ""; cursor != null; ) {
            JsonObject page = everywhere(both, ",'count':1,'cursor':'" + cursor + "'")
                    .expecting(200)
                    .json();
            byCursor.addAll(ids(page));
            cursor = page.getString("nextCursor", null);
        }
        assertThat(byCursor).isEqualTo(ids(whole));
        assertThat(ids(everywhere("userName sw 'everywhere.'", "")
                        .expecting(200)
                        .json()))
                .as("groups have no user name")
                .isEqualTo(users);
        everywhere("colour eq 'red'", "").expecting(400);
    }

    @Test
    @DisplayName("SC4 a group is changed only in the version that was seen")
    void onlyInTheVersionThatWasSeen() {
        String group = JOURNEY.traditional("Tagged groups") + "-mentors";
        String add = "{'op':'add','path':'members','value':[{'value':'" + user("tagged.member1") + "'}]}";
        String tag = SYSTEM.get(BASE + "/Groups/" + group, SCIM).expecting(200).header("ETag");

        call("GET", "/Groups/" + group, null, "If-None-Match", tag).expecting(304);
        patch(group, add, "If-Match", tag).expecting(200);
        patch(group, "{'op':'remove','path':'members'}", "If-Match", tag).expecting(412);
        call("GET", "/Groups/" + group, null, "If-None-Match", tag).expecting(200);
        assertThat(members(group)).hasSize(1);
    }

    @Test
    @DisplayName("SC9 who cannot take part is refused, and then nobody comes in")
    void whoCannotTakePartIsRefused() {
        String program = JOURNEY.traditional("Refusing groups");
        String group = program + "-mentors";
        String here = user("refused.member1");
        String gone = user("refused.member2");
        call(
                        "PATCH",
                        "/Users/" + gone,
                        "{'schemas':['" + PATCH + "'],'Operations':[{'op':'replace','path':'active','value':false}]}")
                .expecting(200);
        String both = "{'op':'add','path':'members','value':[{'value':'" + here + "'},{'value':'%s'}]}";

        JsonObject left = patch(group, both.formatted(gone)).expecting(400).json();
        assertThat(left.getString("scimType")).isEqualTo("invalidValue");
        assertThat(left.getString("detail")).contains("has left");
        assertThat(patch(group, both.formatted("4711471147"))
                        .expecting(400)
                        .json()
                        .getString("detail"))
                .contains("4711471147");
        assertThat(members(group)).isEmpty();
        assertThat(call("POST", "/Groups", "{'displayName':'Refusing groups mentors'}")
                        .expecting(409)
                        .json()
                        .getString("scimType"))
                .isEqualTo("uniqueness");
        call("POST", "/Groups", "{'displayName':'Not a program'}").expecting(403);
        call("DELETE", "/Groups/" + group, null).expecting(403);
        call("GET", "/Groups/nothing", null).expecting(404);
        assertThat(HR.get(BASE + "/Groups", SCIM).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("SC5, SC9 a bulk creates a user and puts it into a group")
    void aBulkCreatesAUserAndPutsItIntoAGroup() {
        String group = JOURNEY.traditional("Bulk groups") + "-mentors";
        JsonObject answer = call(
                        "POST",
                        "/Bulk",
                        "{'schemas':['urn:ietf:params:scim:api:messages:2.0:BulkRequest'],'Operations':["
                                + "{'method':'POST','path':'/Users','bulkId':'a','data':{'schemas':['" + USER
                                + "'],'userName':'bulk.member1','name':{'familyName':'One'}}},"
                                + "{'method':'PATCH','path':'/Groups/" + group + "','data':{'schemas':['" + PATCH
                                + "'],'Operations':[{'op':'add','path':'members','value':[{'value':'bulkId:a'}]}]}}]}")
                .expecting(200)
                .json();

        List<JsonObject> operations = answer.getJsonArray("Operations").getValuesAs(JsonObject.class);
        assertThat(operations).extracting(one -> one.getString("status")).containsExactly("201", "200");
        assertThat(members(group)).hasSize(1);
    }
}
