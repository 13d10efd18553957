package hrsuite.mentoring.web.scim;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.web.json.JsonParts;
import hrsuite.mentoring.web.json.StrictJson;
import hrsuite.mentoring.web.problem.Unreadable;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Bodies as identity systems write them, put into the words that the engine reads. */
final class ScimBody {

    private static final String PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
    private static final String URN = "urn:";

    private ScimBody() {}

    /**
     * Reads an object.
     *
     * @throws ScimError 400 with every place that is wrong
     */
    static JsonObject read(String text) {
        try {
            if (StrictJson.read(text) instanceof JsonObject object) {
                return object;
            }
            throw new ScimError(400, "invalidSyntax", "The body is not a JSON object.");
        } catch (Unreadable unreadable) {
            throw new ScimError(
                    400,
                    "invalidSyntax",
                    unreadable.reasons().stream().map(Refusal.Reason::message).collect(Collectors.joining(" ")));
        }
    }

    /** A whole user: what is null is not there, truth may be a text, a manager may be a text or a list. */
    static JsonObject user(JsonObject user) {
        JsonObjectBuilder words = JsonParts.object();
        user.forEach((name, value) -> {
            if (value.getValueType() != ValueType.NULL) {
                words.add(name, member(name, value));
            }
        });
        return words.build();
    }

    private static JsonValue member(String name, JsonValue value) {
        return switch (lastOf(name)) {
            case "active" -> truth(value);
            case "manager" -> manager(value);
            default -> value instanceof JsonObject inner ? user(inner) : value;
        };
    }

    /** The last name of a path: {@code urn:…:User:manager} is about the manager. */
    private static String lastOf(String path) {
        String name = path.startsWith(URN) ? path.substring(path.lastIndexOf(':') + 1) : path;
        return name.toLowerCase(Locale.ROOT);
    }

    private static JsonValue truth(JsonValue value) {
        JsonValue single = single(value);
        if (single instanceof JsonString text) {
            return switch (text.getString().strip().toLowerCase(Locale.ROOT)) {
                case "true" -> JsonValue.TRUE;
                case "false" -> JsonValue.FALSE;
                default -> value;
            };
        }
        return single;
    }

    private static JsonValue manager(JsonValue value) {
        JsonValue single = single(value);
        return single instanceof JsonString
                ? JsonParts.object().add("value", single).build()
                : single;
    }

    private static JsonValue single(JsonValue value) {
        if (value instanceof JsonArray items && items.size() == 1) {
            JsonValue inner = items.get(0);
            return inner instanceof JsonObject object && object.size() == 1 && object.containsKey("value")
                    ? object.get("value")
                    : inner;
        }
        return value;
    }

    /** A patch: operations in any case, values without a path taken apart, nothing as a value removes. */
    static JsonObject patch(JsonObject patch) {
        return patch(patch, ScimBody::single);
    }

    /** A patch of a group. */
    static JsonObject groupPatch(JsonObject patch) {
        return patch(patch, GroupBody::operation);
    }

    /** Writes one change as the engine reads it. */
    @FunctionalInterface
    private interface Single {
        void put(String verb, String path, JsonValue value, JsonArrayBuilder operations);
    }

    private static JsonObject patch(JsonObject patch, Single single) {
        JsonArrayBuilder operations = JsonParts.array();
        JsonValue given = patch.entrySet().stream()
                .filter(member -> member.getKey().equalsIgnoreCase("Operations"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(JsonValue.NULL);
        if (!(given instanceof JsonArray items) || items.isEmpty()) {
            throw new ScimError(400, "invalidSyntax", "A patch has Operations.");
        }
        items.forEach(item -> operation(item, operations, single));
        return JsonParts.object()
                .add("schemas", JsonParts.array().add(PATCH))
                .add("Operations", operations)
                .build();
    }

    private static void operation(JsonValue item, JsonArrayBuilder operations, Single single) {
        if (!(item instanceof JsonObject operation) || !(operation.get("op") instanceof JsonString op)) {
            throw new ScimError(400, "invalidSyntax", "An operation of a patch names its op: add, replace or remove.");
        }
        String verb = op.getString().toLowerCase(Locale.ROOT);
        JsonValue value = operation.getOrDefault("value", JsonValue.NULL);
        if (operation.get("path") instanceof JsonString path
                && !path.getString().isBlank()) {
            single.put(verb, FilterBounds.checked(colons(path.getString().strip())), value, operations);
        } else if (value instanceof JsonObject members && !verb.equals("remove")) {
            members.forEach((name, inner) -> apart(verb, colons(name), inner, operations, single));
        } else {
            throw new ScimError(400, "noTarget", "An operation without a path has an object as its value.");
        }
    }

    /** Some write a point where the attribute of an extension begins. */
    private static String colons(String path) {
        return path.startsWith(URN) ? path.replace(":User.", ":User:") : path;
    }

    /** An extension as a whole is taken apart once more. */
    private static void apart(String verb, String name, JsonValue value, JsonArrayBuilder operations, Single single) {
        boolean extension = name.startsWith(URN) && name.endsWith(":User");
        if (extension && value instanceof JsonObject members) {
            members.forEach((inner, its) -> single.put(verb, name + ":" + inner, its, operations));
        } else if (!lastOf(name).equals("schemas")
                && !lastOf(name).equals("id")
                && !lastOf(name).equals("meta")) {
            single.put(verb, name, value, operations);
        }
    }

    private static void single(String verb, String path, JsonValue value, JsonArrayBuilder operations) {
        JsonValue put = member(path, value);
        boolean manager = lastOf(path).startsWith("manager");
        boolean nothing = put.getValueType() == ValueType.NULL || manager && isBlank(put);
        JsonObjectBuilder operation = JsonParts.object()
                .add("op", nothing && !verb.equals("add") ? "remove" : verb)
                .add("path", path);
        if (nothing && verb.equals("add")) {
            return;
        }
        boolean removesSome = verb.equals("remove") && put instanceof JsonArray;
        if (!nothing && !verb.equals("remove") || removesSome) {
            operation.add("value", put);
        }
        operations.add(operation);
    }

    private static boolean isBlank(JsonValue value) {
        JsonValue text = value instanceof JsonObject object ? object.get("value") : value;
        return text == null
                || text.getValueType() == ValueType.NULL
                || text instanceof JsonString string && string.getString().isBlank();
    }

    /** A bulk: the data of each operation as if it came alone. */
    static JsonObject bulk(JsonObject bulk) {
        if (!(bulk.get("Operations") instanceof JsonArray items)) {
            throw new ScimError(400, "invalidSyntax", "A bulk has Operations.");
        }
        if (items.size() > ScimEngine.OPERATIONS) {
            throw new ScimError(
                    413,
                    null,
                    "A bulk has at most " + ScimEngine.OPERATIONS + " operations, not " + items.size() + ".");
        }
        JsonArrayBuilder operations = JsonParts.array();
        items.forEach(item -> operations.add(item instanceof JsonObject one ? ofBulk(one) : item));
        return JsonParts.object(bulk).add("Operations", operations).build();
    }

    /** What stands in a body, by what it is about. */
    static JsonObject data(boolean patch, boolean group, JsonObject data) {
        if (group) {
            return patch ? groupPatch(data) : GroupBody.group(data);
        }
        return patch ? patch(data) : user(data);
    }

    private static JsonObject ofBulk(JsonObject operation) {
        String method = operation.getString("method", "").toUpperCase(Locale.ROOT);
        JsonObjectBuilder words = JsonParts.object(operation).add("method", method);
        if (operation.get("data") instanceof JsonObject data) {
            boolean group =
                    operation.getString("path", "").toLowerCase(Locale.ROOT).startsWith("/groups");
            words.add("data", data(method.equals("PATCH"), group, data));
        }
        return words.build();
    }
}
