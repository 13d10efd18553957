package hrsuite.mentoring.web.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.constants.ClassPathReferences;
import de.captaingoldfish.scim.sdk.common.utils.JsonHelper;
import hrsuite.mentoring.web.json.JsonParts;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What we say about ourselves: which schemas, which limits; of users only what is kept. */
final class Discovery {

    private static final Set<String> KEPT =
            Set.of("userName", "name", "displayName", "nickName", "title", "timezone", "active", "emails", "groups");
    private static final Set<String> KEPT_OF_ENTERPRISE = Set.of("employeeNumber", "department", "division", "manager");
    private static final Set<String> KEPT_OF_GROUP = Set.of("displayName", "members");
    private static final Set<String> KEPT_OF_NAME = Set.of("formatted", "familyName", "givenName");

    /** What RFC 7643 knows of an attribute; the engine's documents say more, over which strict clients stumble. */
    private static final Set<String> STANDARD = Set.of(
            "canonicalValues",
            "subAttributes",
            "uniqueness",
            "type",
            "name",
            "multiValued",
            "mutability",
            "required",
            "description",
            "caseExact",
            "returned",
            "referenceTypes");

    /** What the standard has no words for. */
    private static final String LIMITS =
            "urn:reversementoring:params:scim:schemas:extension:limits:2.0:ServiceProviderConfig";

    private final String base;

    /**
     * @param base the address of the service, without a slash at the end
     */
    Discovery(String base) {
        this.base = base;
    }

    /** The document at a place below the service; empty when there is none. */
    Optional<JsonObject> document(String kind, String id) {
        return switch (kind) {
            case "ServiceProviderConfig" -> Optional.ofNullable(id == null ? provider() : null);
            case "ResourceTypes" -> one(types(), id);
            case "Schemas" -> one(schemas(), id);
            default -> Optional.empty();
        };
    }

    private static Optional<JsonObject> one(Map<String, JsonObject> documents, String id) {
        if (id != null) {
            return Optional.ofNullable(documents.get(id));
        }
        JsonArrayBuilder all = JsonParts.array();
        documents.values().forEach(all::add);
        return Optional.of(JsonParts.object()
                .add("schemas", JsonParts.array().add("urn:ietf:params:scim:api:messages:2.0:ListResponse"))
                .add("totalResults", documents.size())
                .add("itemsPerPage", documents.size())
                .add("startIndex", 1)
                .add("Resources", all)
                .build());
    }

    private JsonObject provider() {
        JsonObjectBuilder yes = JsonParts.object().add("supported", true);
        return JsonParts.object()
                .add(
                        "schemas",
                        JsonParts.array()
                                .add("urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig")
                                .add(LIMITS))
                .add("patch", yes)
                .add(
                        "bulk",
                        JsonParts.object()
                                .add("supported", true)
                                .add("maxOperations", ScimEngine.OPERATIONS)
                                .add("maxPayloadSize", ScimEngine.BODY))
                .add("filter", JsonParts.object().add("supported", true).add("maxResults", ScimEngine.PAGE))
                .add(
                        LIMITS,
                        JsonParts.object()
                                .add("filterLength", FilterBounds.LONGEST)
                                .add("filterDepth", FilterBounds.DEEPEST)
                                .add("filterTerms", FilterBounds.MOST_TERMS)
                                .add("bodySize", ScimEngine.BODY))
                .add("changePassword", JsonParts.object().add("supported", false))
                .add("sort", JsonParts.object().add("supported", true))
                .add("etag", JsonParts.object().add("supported", true))
                .add(
                        "pagination",
                        JsonParts.object()
                                .add("cursor", true)
                                .add("index", true)
                                .add("defaultPaginationMethod", "index")
                                .add("defaultPageSize", ScimEngine.PAGE)
                                .add("maxPageSize", ScimEngine.PAGE))
                .add(
                        "authenticationSchemes",
                        JsonParts.array()
                                .add(JsonParts.object()
                                        .add("type", "oauthbearertoken")
                                        .add("name", "Bearer token")
                                        .add("description", "A token of the company's identity provider.")
                                        .add("primary", true)))
                .add("meta", meta("ServiceProviderConfig", "/ServiceProviderConfig"))
                .build();
    }

    private JsonObjectBuilder meta(String type, String place) {
        return JsonParts.object().add("resourceType", type).add("location", base + place);
    }

    private Map<String, JsonObject> types() {
        Map<String, JsonObject> types = new LinkedHashMap<>();
        types.put("User", with(ScimEngine.document("user-type.json"), "ResourceType", "/ResourceTypes/User"));
        JsonNode group = JsonHelper.loadJsonDocument(ClassPathReferences.GROUP_RESOURCE_TYPE_JSON);
        types.put("Group", with(group, "ResourceType", "/ResourceTypes/Group"));
        return types;
    }

    private Map<String, JsonObject> schemas() {
        Map<String, JsonObject> schemas = new LinkedHashMap<>();
        JsonNode user = only(JsonHelper.loadJsonDocument(ClassPathReferences.USER_SCHEMA_JSON), KEPT);
        user.get("attributes").forEach(attribute -> {
            if (attribute.get("name").asText().equals("name")) {
                retain((ArrayNode) attribute.get("subAttributes"), KEPT_OF_NAME);
            }
        });
        add(schemas, user);
        add(
                schemas,
                only(JsonHelper.loadJsonDocument(ClassPathReferences.ENTERPRISE_USER_SCHEMA_JSON), KEPT_OF_ENTERPRISE));
        add(schemas, ScimEngine.document("staff-user.json"));
        add(schemas, only(JsonHelper.loadJsonDocument(ClassPathReferences.GROUP_SCHEMA_JSON), KEPT_OF_GROUP));
        return schemas;
    }

    private static void standardize(JsonNode attributes) {
        if (attributes != null) {
            attributes.forEach(attribute -> {
                ((ObjectNode) attribute).retain(STANDARD);
                standardize(attribute.get("subAttributes"));
            });
        }
    }

    private void add(Map<String, JsonObject> schemas, JsonNode schema) {
        String id = schema.get("id").asText();
        standardize(schema.get("attributes"));
        schemas.put(id, with(schema, "Schema", "/Schemas/" + id));
    }

    private static JsonNode only(JsonNode schema, Set<String> names) {
        retain((ArrayNode) schema.get("attributes"), names);
        return schema;
    }

    private static void retain(ArrayNode attributes, Set<String> names) {
        for (Iterator<JsonNode> each = attributes.iterator(); each.hasNext(); ) {
            if (!names.contains(each.next().get("name").asText())) {
                each.remove();
            }
        }
    }

    private JsonObject with(JsonNode document, String type, String place) {
        ((ObjectNode) document).remove("meta");
        try (JsonReader reader = Json.createReader(new StringReader(document.toString()))) {
            return JsonParts.object(reader.readObject())
                    .add("meta", meta(type, place))
                    .build();
        }
    }
}
