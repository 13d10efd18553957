package hrsuite.mentoring.web.scim;

import hrsuite.mentoring.web.json.JsonParts;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.List;
import java.util.Locale;

/** Groups as identity systems write them, put into the words that the engine reads: of a member its id is enough. */
final class GroupBody {

    /** Stands where a group is said to have no members. */
    static final String NOBODY = "\u2205";

    private static final String MEMBERS = "members";
    private static final List<String> OURS = List.of("id", "schemas", "meta", "externalid");

    /** The engine forgets lists without items. */
    private static final JsonArray EMPTY =
            JsonParts.array().add(JsonParts.object().add("value", NOBODY)).build();

    private GroupBody() {}

    /** A whole group; who says that it has no members says more than who says nothing of members. */
    static JsonObject group(JsonObject group) {
        JsonObjectBuilder words = JsonParts.object();
        group.forEach((name, value) -> {
            if (name.equalsIgnoreCase(MEMBERS)) {
                words.add(MEMBERS, isNothing(value) ? EMPTY : members(value));
            } else if (value.getValueType() != ValueType.NULL) {
                words.add(name, value);
            }
        });
        return words.build();
    }

    private static JsonArray members(JsonValue value) {
        JsonArrayBuilder members = JsonParts.array();
        List<? extends JsonValue> items = value instanceof JsonArray several ? several : List.of(value);
        for (JsonValue item : items) {
            JsonValue id = item instanceof JsonObject object ? object.get("value") : item;
            if (!(id instanceof JsonString)) {
                throw new ScimError(400, "invalidValue", "A member of a group is named by the id of a user.");
            }
            members.add(JsonParts.object().add("value", id));
        }
        return members.build();
    }

    /** One operation of a patch; one that removes several becomes several. */
    static void operation(String verb, String path, JsonValue value, JsonArrayBuilder operations) {
        String name = path.toLowerCase(Locale.ROOT);
        if (!name.equals(MEMBERS)) {
            other(verb, path, value, operations);
        } else if (verb.equals("remove") && value.getValueType() != ValueType.NULL) {
            members(value)
                    .getValuesAs(JsonObject.class)
                    .forEach(member -> operations.add(JsonParts.object()
                            .add("op", verb)
                            .add("path", MEMBERS + "[value eq " + member.get("value") + "]")));
        } else if (verb.equals("remove") || isNothing(value)) {
            if (!verb.equals("add")) {
                operations.add(JsonParts.object().add("op", "remove").add("path", MEMBERS));
            }
        } else {
            operations.add(
                    JsonParts.object().add("op", verb).add("path", MEMBERS).add("value", members(value)));
        }
    }

    private static boolean isNothing(JsonValue value) {
        return value.getValueType() == ValueType.NULL || value instanceof JsonArray items && items.isEmpty();
    }

    private static void other(String verb, String path, JsonValue value, JsonArrayBuilder operations) {
        if (OURS.contains(path.toLowerCase(Locale.ROOT))) {
            return;
        }
        JsonObjectBuilder operation = JsonParts.object().add("op", verb).add("path", path);
        if (!verb.equals("remove")) {
            operation.add("value", value);
        }
        operations.add(operation);
    }
}
