package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may call what: everything that is not allowed is closed, and everything that is allowed is open. */
class SecurityIT {

    private static final LibertyServer SERVER = ServerUnderTest.running();

    private static final List<String> ROLES = List.of(
            "hr-admin", "hr-viewer", "succession", "hris-sync", "privacy", "concern-reader", "auditor", "participant");

    /** Method, path and the roles that may; the whole interface. */
    private static final String OPERATIONS =
            """
            GET    /audit                                    auditor
            GET    /changes                                  hris-sync
            GET    /dimensions                               hr-admin hr-viewer
            GET    /dimensions/{dimension}                   hr-admin hr-viewer
            PUT    /dimensions/{dimension}                   hr-admin
            DELETE /dimensions/{dimension}                   hr-admin
            GET    /exclusions                               hr-admin
            POST   /exclusions                               hr-admin
            GET    /exclusions/{exclusion}                   hr-admin
            DELETE /exclusions/{exclusion}                   hr-admin
            GET    /grades                                   hr-admin
            GET    /grades/{name}                            hr-admin
            PUT    /grades/{name}                            hr-admin
            PATCH  /grades/{name}                            hr-admin
            DELETE /grades/{name}                            hr-admin
            GET    /integrations                             hr-admin
            POST   /integrations                             hr-admin
            GET    /integrations/{integration}               hr-admin
            DELETE /integrations/{integration}               hr-admin
            GET    /integrations/{integration}/tokens        hr-admin
            POST   /integrations/{integration}/tokens        hr-admin
            GET    /integrations/{integration}/tokens/{token}    hr-admin
            DELETE /integrations/{integration}/tokens/{token}    hr-admin
            GET    /own/dimensions                           participant
            PUT    /own/dimensions/{dimension}               participant
            DELETE /own/dimensions/{dimension}               participant
            GET    /own/exclusions                           participant
            POST   /own/exclusions                           participant
            GET    /own/exclusions/{exclusion}               participant
            DELETE /own/exclusions/{exclusion}               participant
            GET    /own/programs                             participant
            GET    /own/enrollments                          participant
            POST   /own/enrollments                          participant
            GET    /own/enrollments/{enrollment}             participant
            DELETE /own/enrollments/{enrollment}             participant
            GET    /pairings/{pairing}                       hr-admin hr-viewer
            PATCH  /pairings/{pairing}                       hr-admin
            POST   /pairings/{pairing}/end                   hr-admin
            GET    /programs                                 hr-admin hr-viewer
            POST   /programs                                 hr-admin
            GET    /programs/{program}                       hr-admin hr-viewer
            PUT    /programs/{program}                       hr-admin
            PATCH  /programs/{program}                       hr-admin
            DELETE /programs/{program}                       hr-admin
            GET    /programs/{program}/enrollments           hr-admin hr-viewer
            POST   /programs/{program}/enrollments           hr-admin
            GET    /programs/{program}/enrollments/{enrollment}    hr-admin hr-viewer
            PATCH  /programs/{program}/enrollments/{enrollment}    hr-admin
            DELETE /programs/{program}/enrollments/{enrollment}    hr-admin
            POST   /programs/{program}/enrollments/{enrollment}/approve    hr-admin
            POST   /programs/{program}/enrollments/{enrollment}/decline    hr-admin
            GET    /programs/{program}/pairings              hr-admin hr-viewer
            POST   /programs/{program}/pairings              hr-admin
            GET    /programs/{program}/pairings/intakes      hr-admin
            POST   /programs/{program}/pairings/intakes      hr-admin
            GET    /programs/{program}/pairings/intakes/{intake}    hr-admin
            GET    /programs/{program}/pairings/intakes/{intake}/annotated    hr-admin
            POST   /programs/{program}/pairings/intakes/{intake}/apply    hr-admin
            POST   /programs/{program}/pairings/intakes/{intake}/cancel    hr-admin
            GET    /programs/{program}/pairings/intakes/{intake}/changes    hr-admin
            GET    /programs/{program}/pairings/intakes/{intake}/problems    hr-admin
            GET    /programs/{program}/rules                 hr-admin hr-viewer
            PUT    /programs/{program}/rules                 hr-admin
            GET    /programs/{program}/history               hr-admin hr-viewer
            GET    /programs/{program}/rules/history         hr-admin hr-viewer
            GET    /programs/{program}/rounds                hr-admin hr-viewer
            POST   /programs/{program}/rounds                hr-admin
            GET    /programs/{program}/rounds/compare        hr-admin hr-viewer
            GET    /programs/{program}/rounds/{round}        hr-admin hr-viewer
            POST   /programs/{program}/rounds/{round}/cancel     hr-admin
            POST   /programs/{program}/rounds/{round}/confirm    hr-admin
            GET    /programs/{program}/rounds/{round}/proposals  hr-admin hr-viewer
            GET    /programs/{program}/rounds/{round}/fairness   hr-admin hr-viewer
            POST   /programs/{program}/rounds/{round}/release    hr-admin
            GET    /programs/{program}/rounds/{round}/unmatched  hr-admin hr-viewer
            GET    /proposals                                participant
            POST   /proposals/{proposal}/accept              participant
            POST   /proposals/{proposal}/decline             participant
            GET    /roster/intakes                           hr-admin
            POST   /roster/intakes                           hr-admin
            GET    /roster/intakes/{intake}                  hr-admin
            POST   /roster/intakes/{intake}/apply            hr-admin
            POST   /roster/intakes/{intake}/cancel           hr-admin
            GET    /roster/intakes/{intake}/annotated        hr-admin
            GET    /roster/intakes/{intake}/changes          hr-admin
            PUT    /roster/intakes/{intake}/mapping          hr-admin
            GET    /roster/intakes/{intake}/problems         hr-admin
            POST   /roster/intakes/{intake}/undo             hr-admin
            GET    /roster/mappings                          hr-admin
            GET    /roster/mappings/{name}                   hr-admin
            DELETE /roster/mappings/{name}                   hr-admin
            GET    /roster/template                          hr-admin
            GET    /staff                                    hr-admin hr-viewer hris-sync
            GET    /staff/{employeeNumber}                   hr-admin hr-viewer hris-sync
            PUT    /staff/{employeeNumber}                   hr-admin hris-sync
            PATCH  /staff/{employeeNumber}                   hr-admin hris-sync
            DELETE /staff/{employeeNumber}                   hr-admin hris-sync
            POST   /staff/batch                              hris-sync
            POST   /staff/batches                            hris-sync
            GET    /staff/batches                            hris-sync
            GET    /staff/batches/{batch}                    hris-sync
            GET    /staff/batches/{batch}/results            hris-sync
            GET    /staff/conflicts                          hr-admin
            GET    /staff/owners                             hr-admin
            PUT    /staff/owners/{field}                     hr-admin
            POST   /succession/exports                       succession
            GET    /succession/flags                         succession
            POST   /succession/flags                         succession
            GET    /succession/flags/{flag}                  succession
            DELETE /succession/flags/{flag}                  succession
            POST   /succession/flags/{flag}/acknowledge      succession
            POST   /succession/flags/{flag}/resolve          succession
            GET    /succession/flags/trend                   succession
            GET    /succession/frictions                     succession
            GET    /succession/frictions/{friction}          succession
            POST   /succession/frictions/{friction}/acknowledge  succession
            GET    /succession/intakes                       succession
            POST   /succession/intakes                       succession
            GET    /succession/intakes/{intake}              succession
            GET    /succession/intakes/{intake}/annotated    succession
            POST   /succession/intakes/{intake}/apply        succession
            POST   /succession/intakes/{intake}/cancel       succession
            GET    /succession/intakes/{intake}/changes      succession
            GET    /succession/intakes/{intake}/problems     succession
            POST   /succession/intakes/{intake}/undo         succession
            GET    /succession/plans                         succession
            GET    /succession/plans/{kind}/{subject}        succession
            PUT    /succession/plans/{kind}/{subject}        succession
            DELETE /succession/plans/{kind}/{subject}        succession
            GET    /succession/positions                     succession
            GET    /succession/positions/{code}              succession
            PUT    /succession/positions/{code}              succession
            DELETE /succession/positions/{code}              succession
            GET    /succession/profiles                      succession
            GET    /succession/profiles/{employeeNumber}     succession
            PUT    /succession/profiles/{employeeNumber}     succession
            GET    /succession/profiles/{employeeNumber}/history  succession
            GET    /templates                                hr-admin hr-viewer
            GET    /topics                                   hr-admin hr-viewer
            GET    /topics/unknown                           hr-admin hr-viewer
            POST   /topics                                   hr-admin
            POST   /topics/unknown                           hr-admin
            GET    /topics/{topic}                           hr-admin hr-viewer
            PUT    /topics/{topic}                           hr-admin
            PATCH  /topics/{topic}                           hr-admin
            DELETE /topics/{topic}                           hr-admin
            GET    /units                                    hr-admin hr-viewer hris-sync
            GET    /usual-topics                             hr-admin hr-viewer
            POST   /usual-topics                             hr-admin
            GET    /usual-topics/{row}                       hr-admin hr-viewer
            PUT    /usual-topics/{row}                       hr-admin
            PATCH  /usual-topics/{row}                       hr-admin
            DELETE /usual-topics/{row}                       hr-admin
            GET    /webhooks                                 hr-admin hris-sync
            POST   /webhooks                                 hr-admin hris-sync
            GET    /webhooks/{webhook}                       hr-admin hris-sync
            DELETE /webhooks/{webhook}                       hr-admin hris-sync
            POST   /webhooks/{webhook}/secret                hr-admin hris-sync
            GET    /webhooks/{webhook}/deliveries            hr-admin hris-sync
            POST   /webhooks/{webhook}/deliveries/{delivery}/replay    hr-admin hris-sync
            POST   /webhooks/{webhook}/replay                hr-admin hris-sync
            """;

    private record Operation(String method, String path, Set<String> roles) {

        static Operation of(String line) {
            String[] words = line.strip().split(" +");
            return new Operation(
                    words[0], words[1], Set.copyOf(Arrays.asList(words).subList(2, words.length)));
        }

        /** Calls it about things that are not there; whoever gets past the door is told so. */
        Api.Answer by(Api caller) {
            boolean upload = method.equals("POST") && path.endsWith("/intakes");
            JsonValue body = upload || method.equals("GET") ? null : JsonValue.EMPTY_JSON_OBJECT;
            String type = upload
                    ? "application/octet-stream"
                    : path.endsWith("/batch") ? "application/x-ndjson" : "application/json";
            return caller.call(method, path.replaceAll("\\{.*?}", "0"), body, "Content-Type", type);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static Stream<Operation> operations() {
        return OPERATIONS.lines().map(Operation::of);
    }

    @TestFactory
    Stream<DynamicTest> everyOperationIsOpenToItsRolesAndClosedToAllOthers() {
        return operations().flatMap(operation -> ROLES.stream()
                .map(role -> dynamicTest(operation + " by " + role, () -> assertDoor(operation, role))));
    }

    private static void assertDoor(Operation operation, String role) {
        Api.Answer answer = operation.by(SERVER.as(role));
        if (operation.roles().contains(role)) {
            assertThat(answer.status()).as(answer.text()).isNotIn(401, 403).isLessThan(500);
        } else {
            assertThat(Problems.of(answer, 403).getString("detail"))
                    .contains(operation.roles().stream().sorted().findFirst().orElseThrow());
        }
    }

    @TestFactory
    Stream<DynamicTest> withoutATokenNothingIsOpen() {
        return operations()
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    Api.Answer answer = operation.by(SERVER.anonymous());
                    Problems.of(answer, 401);
                    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
                }));
    }

    @Test
    void theTableIsTheWholeInterface() {
        JsonObject document = SERVER.anonymous().get(SERVER.base() + "/openapi").json();
        Set<String> documented = new TreeSet<>();
        document.getJsonObject("paths").forEach((path, item) -> item.asJsonObject().keySet().stream()
                .filter(Set.of("get", "put", "post", "patch", "delete")::contains)
                .forEach(method ->
                        documented.add(method.toUpperCase() + " " + path.substring(path.indexOf("/v1/") + 3))));

        assertThat(documented)
                .isEqualTo(operations().map(Operation::toString).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void aTokenThatIsNoneIsRefusedAsInvalid() {
        String good =
                SampleTokens.in(Under.directory().resolve("sample-client")).of("hr-admin");
        int dot = good.lastIndexOf('.');
        String unsigned = good.substring(0, dot + 1);
        String forged = good.substring(0, dot - 4) + "AAAA" + good.substring(dot);
        for (String token : List.of("rubbish", "a.b.c", unsigned, forged)) {
            Api.Answer answer = new Api(SERVER.base(), token).get("/programs");
            Problems.of(answer, 401);
            assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
        }
    }

    @Test
    void aSessionOfThePagesOpensNoOperation() throws Exception {
        String cookie = signIn("hr-admin");
        Api browser = SERVER.anonymous();
        assertThat(browser.call("GET", SERVER.base() + "/mentoring/index.xhtml", null, "Cookie", cookie)
                        .status())
                .as("the page, with the same session")
                .isEqualTo(200);

        Problems.of(browser.call("GET", "/programs", null, "Cookie", cookie), 401);
        JsonObject program = Json.createObjectBuilder().add("name", "By cookie").build();
        Problems.of(
                browser.call("POST", "/programs", program, "Cookie", cookie, "Content-Type", "application/json"), 401);
    }

    @Test
    void aPersonWithoutARoleOfHrIsToldSoByAPageOfOurs() throws Exception {
        String cookie = signIn("auditor");
        for (String page : List.of("index.xhtml", "rosters.xhtml", "nothing.xhtml")) {
            Api.Answer answer =
                    SERVER.anonymous().call("GET", SERVER.base() + "/mentoring/" + page, null, "Cookie", cookie);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.text()).contains("This page is not open to you").doesNotContain("Exception");
        }
    }

    @Test
    void aParticipantSeesWhatIsOfferedAndNothingElse() throws Exception {
        String cookie = signIn("participant");
        Api browser = SERVER.anonymous();
        String pages = SERVER.base() + "/mentoring/";
        Api.Answer home = browser.call("GET", pages + "index.xhtml", null, "Cookie", cookie);
        assertThat(home.status()).isEqualTo(302);
        assertThat(home.header("Location")).contains("/mentoring/offers.xhtml");
        browser.call("GET", pages + "offers.xhtml", null, "Cookie", cookie).expecting(200);
        for (String page : List.of("programs.xhtml", "round.xhtml?program=1&id=1", "rules.xhtml?id=1", "books.xhtml")) {
            assertThat(browser.call("GET", pages + page, null, "Cookie", cookie).status())
                    .as(page)
                    .isEqualTo(403);
        }
    }

    @Test
    void aPageThatIsNotThereIs404WithoutATrace() throws Exception {
        String cookie = signIn("hr-admin");
        for (String page : List.of("nothing.xhtml", "nothing", "program.xhtml?id=0", "round.xhtml")) {
            Api.Answer answer =
                    SERVER.anonymous().call("GET", SERVER.base() + "/mentoring/" + page, null, "Cookie", cookie);
            assertThat(answer.status()).as(page).isEqualTo(404);
            assertThat(answer.text()).contains("There is no such page").doesNotContain("Exception");
        }
    }

    @Test
    void thePagesOfSuccessionShowNothingToOthers() throws Exception {
        Api succession = SERVER.as("succession");
        JsonObject key = Json.createObjectBuilder()
                .add("title", "Keeper of pages")
                .add("keyPosition", true)
                .build();
        succession
                .call("PUT", "/succession/positions/PAGES-1", key, "Content-Type", "application/json")
                .expecting(201);
        List<JsonObject> vacant = succession
                .get("/succession/flags?code=KEY_POSITION_NO_SUCCESSOR&limit=500")
                .expecting(200)
                .items();
        String flag = vacant.stream()
                .filter(found -> "PAGES-1".equals(found.getString("position", "")))
                .findFirst()
                .orElseThrow()
                .getString("id");
        String open = signIn("succession");
        String closed = signIn("hr-admin");
        for (String page : List.of("flags.xhtml", "positions.xhtml", "flag.xhtml?id=" + flag)) {
            String address = SERVER.base() + "/mentoring/" + page;
            Api.Answer shown = SERVER.anonymous().call("GET", address, null, "Cookie", open);
            assertThat(shown.status()).as(shown.text()).isEqualTo(200);
            assertThat(shown.text()).as(page).contains("PAGES-1");
            Api.Answer hidden = SERVER.anonymous().call("GET", address, null, "Cookie", closed);
            assertThat(hidden.text()).as(page).contains("only").doesNotContain("PAGES-1", "Keeper");
        }
        String trend = SERVER.base() + "/mentoring/trend.xhtml";
        assertThat(SERVER.anonymous().call("GET", trend, null, "Cookie", open).text())
                .contains("key position no successor");
        assertThat(SERVER.anonymous().call("GET", trend, null, "Cookie", closed).text())
                .contains("only")
                .doesNotContain("key position");
    }

    @Test
    void somethingThatIsNotThereIsNoWayAroundTheDoor() {
        Problems.of(SERVER.anonymous().get("/nothing"), 401);
        Problems.of(SERVER.anonymous().get("/../v1/programs"), 401);
        Problems.of(SERVER.anonymous().get("/programs;x=1"), 401);
    }

    private static String signIn(String name) throws IOException, InterruptedException {
        HttpRequest form = HttpRequest.newBuilder(URI.create(SERVER.base() + "/mentoring/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=" + name + "&password=mentoring"))
                .build();
        HttpResponse<Void> answer = HttpClient.newHttpClient().send(form, BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(302);
        List<String> cookies = answer.headers().allValues("Set-Cookie");
        String last = cookies.get(cookies.size() - 1);
        return last.substring(0, last.indexOf(';'));
    }
}
