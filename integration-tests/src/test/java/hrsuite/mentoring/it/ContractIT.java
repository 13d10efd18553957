package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The conventions of the interface, each asked of every operation that stands in the document: one that is new and does
 * not keep them fails here. Exceptions have a name and a reason.
 */
class ContractIT {

    private static final LibertyServer SERVER = ServerUnderTest.running();
    private static final Api HR = SERVER.as("hr-admin");
    private static final JsonObject DOCUMENT = SERVER.anonymous()
            .get(SERVER.base() + "/openapi?format=json")
            .expecting(200)
            .json();
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final String JSON = "application/json";

    private static final Map<String, String> WITHOUT_KEY = Map.of(
            "POST /staff/batch", "a stream, which may be sent again as it is",
            "POST /succession/exports", "a file, and nothing is changed by asking for it");

    /** What is never said to be unchanged, as it tells more than its version is about. */
    private static final Map<String, String> NEVER_UNCHANGED = Map.of(
            "GET /succession/positions/{code}", "tells who stands ready, which follows from people and plans",
            "GET /succession/profiles/{employeeNumber}", "tells exposure, which follows from pairings",
            "GET /webhooks/{webhook}", "tells how deliveries fare");

    private static String program;

    /** One operation as the document tells it. */
    private record Operation(String method, String path, JsonObject told, JsonObject place) {

        Api caller() {
            return SERVER.as(told.getJsonArray("x-roles").getString(0));
        }

        /** Where it is called: about things that are not there. */
        String target() {
            return path.replaceAll("\\{.*?}", "0");
        }

        Set<String> parameters() {
            List<JsonObject> all = new ArrayList<>();
            for (JsonObject holder : List.of(told, place)) {
                if (holder.containsKey("parameters")) {
                    all.addAll(holder.getJsonArray("parameters").getValuesAs(JsonObject.class));
                }
            }
            return all.stream().map(one -> one.getString("name")).collect(Collectors.toSet());
        }

        /** The types of its body; none where it has none. */
        Set<String> types() {
            JsonObject body = told.getJsonObject("requestBody");
            return body == null ? Set.of() : body.getJsonObject("content").keySet();
        }

        boolean needsJson() {
            return types().contains(JSON) && told.getJsonObject("requestBody").getBoolean("required", false);
        }

        JsonObject answer(String status) {
            return told.getJsonObject("responses").getJsonObject(status);
        }

        boolean isList() {
            return method.equals("GET")
                    && answer("200") != null
                    && answer("200").containsKey("headers")
                    && answer("200").getJsonObject("headers").containsKey("Link");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static Stream<Operation> operations() {
        return DOCUMENT.getJsonObject("paths").entrySet().stream()
                .flatMap(path -> path.getValue().asJsonObject().keySet().stream()
                        .filter(METHODS::contains)
                        .map(method -> new Operation(
                                method.toUpperCase(),
                                path.getKey().substring(path.getKey().indexOf("/v1/") + 3),
                                path.getValue().asJsonObject().getJsonObject(method),
                                path.getValue().asJsonObject())));
    }

    private interface Check {
        void of(Operation operation);
    }

    private static Stream<DynamicTest> each(Stream<Operation> operations, Check check) {
        return operations.map(operation -> dynamicTest(operation.toString(), () -> check.of(operation)));
    }

    @BeforeAll
    static void somethingIsThere() {
        Journey journey = new Journey(HR);
        journey.take(new RosterFile("Employee ID", "First Name", "Last Name", "Job Title", "Grade")
                .row("CT1", "Cleo", "Sample", "Analyst", "Analyst")
                .row("CT2", "Cy", "Sample", "Partner", "Partner")
                .xlsx("contract-people"));
        program = journey.traditional("Contract");
        journey.enroll(
                program,
                "MENTOR",
                1,
                Json.createObjectBuilder()
                        .add("employeeNumbers", Json.createArrayBuilder().add("CT2")));
        HR.post(
                "/integrations",
                Json.createObjectBuilder().add("name", "contract").build());
    }

    @TestFactory
    Stream<DynamicTest> everyPostTakesAKey() {
        return each(
                operations()
                        .filter(operation -> operation.method().equals("POST"))
                        .filter(operation -> !WITHOUT_KEY.containsKey(operation.toString())),
                operation -> {
                    assertThat(operation.parameters()).contains("Idempotency-Key");
                    String type =
                            operation.types().stream().sorted().findFirst().orElse(JSON);
                    Api.Answer answer = operation
                            .caller()
                            .post(
                                    operation.target(),
                                    type,
                                    BodyPublishers.ofString("{}"),
                                    "Idempotency-Key",
                                    "k".repeat(300));
                    assertThat(Problems.first(answer, 400).getString("place")).isEqualTo("Idempotency-Key");
                });
    }

    @Test
    void exceptionsAreStillThere() {
        assertThat(operations().map(Operation::toString))
                .containsAll(WITHOUT_KEY.keySet())
                .containsAll(NEVER_UNCHANGED.keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyLongListComesInPages() {
        return each(operations().filter(Operation::isList), operation -> {
            assertThat(operation.parameters()).contains("limit", "cursor");
            String target = operation.path().replace("{program}", program).replaceAll("\\{.*?}", "0");
            for (String wrong : List.of("limit=0", "limit=501", "limit=x")) {
                Api.Answer answer = operation.caller().get(target + "?" + wrong);
                assertThat(Problems.first(answer, 400).getString("place")).isEqualTo("limit");
            }
            Api.Answer answer = operation.caller().get(target + "?limit=1");
            if (answer.status() == 200) {
                assertThat(answer.json().containsKey("items")).isTrue();
                assertThat(answer.header("Link") != null)
                        .isEqualTo(answer.json().containsKey("nextCursor"));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everySingleThingHasATagAndIsChangedOnlyInTheVersionThatWasSeen() {
        return each(
                operations()
                        .filter(operation -> operation.method().equals("GET")
                                && operation.path().matches(".*\\{\\w+}")),
                operation -> {
                    changesOf(operation).forEach(change -> {
                        assertThat(change.parameters()).as("%s", change).contains("If-Match");
                        assertThat(change.answer("412")).as("%s", change).isNotNull();
                    });
                    String found = oneOf(operation);
                    if (found != null) {
                        assertTagged(operation, found);
                    }
                });
    }

    private static void assertTagged(Operation operation, String found) {
        Api.Answer answer = operation.caller().get(found).expecting(200);
        assertThat(answer.header("ETag")).as(found).matches("\"[^\"]+\"");
        operation
                .caller()
                .call("GET", found, null, "Accept", JSON, "If-None-Match", answer.header("ETag"))
                .expecting(NEVER_UNCHANGED.containsKey(operation.toString()) ? 200 : 304);
        changesOf(operation)
                .filter(change -> change.method().equals("DELETE"))
                .forEach(change ->
                        Problems.of(change.caller().call("DELETE", found, null, "If-Match", "\"another\""), 412));
    }

    private static Stream<Operation> changesOf(Operation single) {
        return operations()
                .filter(operation -> operation.path().equals(single.path()))
                .filter(operation -> Set.of("PUT", "PATCH", "DELETE").contains(operation.method()));
    }

    /** The address of one that is there; null when there is none, or it is not to be had from a list. */
    private static String oneOf(Operation single) {
        String list = single.path().substring(0, single.path().lastIndexOf('/')).replace("{program}", program);
        if (list.contains("{")) {
            return null;
        }
        Api.Answer answer = single.caller().get(list);
        if (answer.status() != 200 || answer.items().isEmpty()) {
            return null;
        }
        String variable = single.path()
                .substring(single.path().lastIndexOf('{') + 1, single.path().length() - 1);
        JsonObject item = answer.items().get(0);
        String key = item.containsKey(variable) && item.get(variable) instanceof JsonString ? variable : "id";
        return item.containsKey(key)
                ? list + "/"
                        + java.net.URLEncoder.encode(item.getString(key), java.nio.charset.StandardCharsets.UTF_8)
                                .replace("+", "%20")
                : null;
    }

    @TestFactory
    Stream<DynamicTest> everyBodyThatIsNoJsonIsAProblem() {
        return each(operations().filter(Operation::needsJson), operation -> {
            for (String broken : List.of("{", "{\"a\":1,\"a\":2}", "{\"a\":\"\\u0000\"}", "{\"a\":\"\\ud800\"}")) {
                Problems.first(sent(operation, JSON, broken), 400);
            }
            assertThat(operation.answer("413")).isNotNull();
        });
    }

    @TestFactory
    Stream<DynamicTest> everyBodyOfAnotherTypeIsAProblem() {
        return each(
                operations().filter(Operation::needsJson),
                operation -> Problems.first(sent(operation, "text/plain", "{}"), 415));
    }

    private static Api.Answer sent(Operation operation, String type, String body) {
        return operation
                .caller()
                .send(operation.method(), operation.target(), BodyPublishers.ofString(body), "Content-Type", type);
    }

    @TestFactory
    Stream<DynamicTest> everyOtherMethodIsAProblem() {
        Map<String, Set<String>> methods = operations()
                .collect(Collectors.groupingBy(
                        Operation::path, Collectors.mapping(Operation::method, Collectors.toSet())));
        return methods.entrySet().stream()
                .map(path -> dynamicTest(path.getKey(), () -> {
                    String other = Stream.of("DELETE", "PATCH", "PUT", "POST", "GET")
                            .filter(method -> !path.getValue().contains(method))
                            .filter(method -> !isAnotherPath(methods, path.getKey(), method))
                            .findFirst()
                            .orElse(null);
                    if (other != null) {
                        String target = path.getKey().replaceAll("\\{.*?}", "0");
                        JsonObjectBuilder empty = Json.createObjectBuilder();
                        Problems.first(HR.call(other, target, empty.build(), "Content-Type", JSON), 405);
                    }
                }));
    }

    /** Whether a path with a variable in the same place takes the method instead. */
    private static boolean isAnotherPath(Map<String, Set<String>> methods, String path, String method) {
        return methods.entrySet().stream()
                .filter(other ->
                        !other.getKey().equals(path) && other.getValue().contains(method))
                .anyMatch(other ->
                        path.replaceAll("\\{.*?}", "0").matches(other.getKey().replaceAll("\\{.*?}", "[^/]+")));
    }
}
