package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The document that integrators generate their clients from: whole, without dead ends, true to OpenAPI 3.1. */
class OpenApiIT {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "patch", "delete", "head", "options", "trace");
    private static final Set<String> TYPES =
            Set.of("string", "number", "integer", "boolean", "array", "object", "null");
    private static final Set<String> OF_AN_OPERATION = Set.of(
            "tags",
            "summary",
            "description",
            "externalDocs",
            "operationId",
            "parameters",
            "requestBody",
            "responses",
            "callbacks",
            "deprecated",
            "security",
            "servers");
    private static final Pattern VARIABLE = Pattern.compile("\\{(.+?)}");

    private static final JsonObject DOCUMENT = ServerUnderTest.running()
            .anonymous()
            .get(ServerUnderTest.running().base() + "/openapi?format=json")
            .expecting(200)
            .json();

    @FunctionalInterface
    private interface Check {
        void of(String name, JsonObject operation, JsonObject path);
    }

    @Test
    void saysWhatItIs() {
        assertThat(DOCUMENT.getString("openapi")).startsWith("3.1");
        assertThat(DOCUMENT.getJsonObject("info").keySet()).contains("title", "version", "description", "license");
        assertThat(DOCUMENT.getJsonArray("servers")).isNotEmpty();
        JsonObject scheme = DOCUMENT.getJsonObject("components")
                .getJsonObject("securitySchemes")
                .getJsonObject("bearer");
        assertThat(scheme.getString("type")).isEqualTo("http");
        assertThat(scheme.getString("scheme")).isEqualTo("bearer");
        DOCUMENT.getJsonObject("paths")
                .keySet()
                .forEach(path -> assertThat(path).startsWith("/").contains("/api/v1/"));
    }

    @Test
    void everyOperationIsDescribedAndClosed() {
        Set<String> ids = new HashSet<>();
        eachOperation((name, operation, path) -> {
            assertThat(operation.keySet())
                    .as(name)
                    .contains("summary", "description", "operationId", "tags", "security", "responses")
                    .allMatch(member -> OF_AN_OPERATION.contains(member) || member.startsWith("x-"));
            assertThat(ids.add(operation.getString("operationId")))
                    .as("the id of " + name)
                    .isTrue();
            assertThat(operation.getJsonArray("security").toString()).as(name).contains("bearer");
            assertThat(operation.getJsonArray("x-roles")).as(name).isNotEmpty();
        });
        assertThat(ids).hasSizeGreaterThan(40);
    }

    @Test
    void everyTagIsExplained() {
        Set<String> explained = new TreeSet<>();
        DOCUMENT.getJsonArray("tags")
                .getValuesAs(JsonObject.class)
                .forEach(tag -> explained.add(tag.getString("name")));
        eachOperation((name, operation, path) -> operation
                .getJsonArray("tags")
                .forEach(tag -> assertThat(explained).as(name).contains(text(tag))));
    }

    @Test
    void everyErrorIsAProblemAndTheDoorsAreNamed() {
        eachOperation((name, operation, path) -> {
            JsonObject responses = operation.getJsonObject("responses");
            assertThat(responses.keySet()).as(name).contains("401", "403", "default");
            assertThat(responses.keySet().stream().anyMatch(status -> status.startsWith("2")))
                    .as("an answer of " + name)
                    .isTrue();
            responses.forEach((status, value) -> {
                JsonObject response = value.asJsonObject();
                assertThat(response.getString("description"))
                        .as(name + " " + status)
                        .isNotBlank();
                if (status.equals("201") || status.equals("202")) {
                    assertThat(response.getJsonObject("headers").keySet())
                            .as(name)
                            .contains("Location");
                }
                if (status.startsWith("4") || status.startsWith("5") || status.equals("default")) {
                    assertThat(response.getJsonObject("content").keySet())
                            .as(name + " " + status)
                            .containsExactly("application/problem+json");
                }
            });
        });
    }

    @Test
    void everyParameterOfAPathIsDeclaredAndEveryDeclaredOneIsComplete() {
        eachOperation((name, operation, path) -> {
            Set<String> declared = new TreeSet<>();
            Set<String> unique = new HashSet<>();
            for (JsonObject parameter : parameters(operation, path)) {
                String place = parameter.getString("in");
                assertThat(place).as(name).isIn("path", "query", "header");
                assertThat(unique.add(place + " " + parameter.getString("name")))
                        .as(parameter.getString("name") + " of " + name)
                        .isTrue();
                assertThat(parameter.getString("description", ""))
                        .as(parameter + " of " + name)
                        .isNotBlank();
                assertThat(parameter.containsKey("schema"))
                        .as(parameter + " of " + name)
                        .isTrue();
                if (place.equals("path")) {
                    assertThat(parameter.getBoolean("required")).isTrue();
                    declared.add(parameter.getString("name"));
                }
            }
            assertThat(declared).as(name).isEqualTo(variables(name));
        });
    }

    @Test
    void everyReferenceLeadsSomewhereAndNothingLiesAround() {
        Set<String> pointed = new TreeSet<>();
        walk("", DOCUMENT, (place, value) -> {
            if (place.endsWith("/$ref")) {
                String pointer = text(value).substring(1);
                assertThat(Json.createPointer(pointer).containsValue(DOCUMENT))
                        .as(text(value) + " at " + place)
                        .isTrue();
                pointed.add(pointer);
            }
        });
        DOCUMENT.getJsonObject("components").getJsonObject("schemas").keySet().forEach(schema -> assertThat(pointed)
                .contains("/components/schemas/" + schema));
    }

    @Test
    void everySchemaHasATypeThatJsonKnows() {
        walk("", DOCUMENT, (place, value) -> {
            if (place.endsWith("/type")
                    && place.matches(".*/(schema|schemas|properties|items)/.*")
                    && !place.matches(".*/properties/type")) {
                List<String> types = new ArrayList<>();
                if (value instanceof JsonArray several) {
                    several.forEach(type -> types.add(text(type)));
                } else {
                    types.add(text(value));
                }
                assertThat(TYPES).as(place).containsAll(types);
            }
            assertThat(place).as("a word of OpenAPI 3.0 that 3.1 does not know").doesNotEndWith("/nullable");
        });
    }

    @Test
    void bodiesThatAreSentByScriptsHaveExamples() {
        eachOperation((name, operation, path) -> {
            if (Set.of("openProgram", "enroll", "runRound", "confirmRound")
                    .contains(operation.getString("operationId"))) {
                JsonObject json = operation
                        .getJsonObject("requestBody")
                        .getJsonObject("content")
                        .getJsonObject("application/json");
                assertThat(json.containsKey("example") || json.containsKey("examples"))
                        .as(name)
                        .isTrue();
            }
        });
    }

    private static void eachOperation(Check check) {
        DOCUMENT.getJsonObject("paths").forEach((path, item) -> item.asJsonObject().keySet().stream()
                .filter(METHODS::contains)
                .forEach(method -> check.of(
                        method.toUpperCase() + " " + path,
                        item.asJsonObject().getJsonObject(method),
                        item.asJsonObject())));
    }

    private static List<JsonObject> parameters(JsonObject operation, JsonObject path) {
        List<JsonObject> all = new ArrayList<>();
        for (JsonObject holder : List.of(path, operation)) {
            if (holder.containsKey("parameters")) {
                all.addAll(holder.getJsonArray("parameters").getValuesAs(JsonObject.class));
            }
        }
        return all;
    }

    private static Set<String> variables(String path) {
        Set<String> names = new TreeSet<>();
        Matcher variable = VARIABLE.matcher(path);
        while (variable.find()) {
            names.add(variable.group(1));
        }
        return names;
    }

    private static void walk(String place, JsonValue value, BiConsumer<String, JsonValue> visitor) {
        visitor.accept(place, value);
        if (value instanceof JsonObject members) {
            members.forEach((name, member) -> walk(place + "/" + name, member, visitor));
        } else if (value instanceof JsonArray items) {
            items.forEach(item -> walk(place + "/items", item, visitor));
        }
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }
}
