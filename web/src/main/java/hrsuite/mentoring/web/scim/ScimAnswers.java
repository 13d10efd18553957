package hrsuite.mentoring.web.scim;

import de.captaingoldfish.scim.sdk.common.response.ErrorResponse;
import hrsuite.mentoring.web.json.JsonParts;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** What the engine answers, put right where it differs from the standard. */
final class ScimAnswers {

    private static final Logger LOG = System.getLogger(ScimAnswers.class.getName());

    private ScimAnswers() {}

    /** An error: its status is a text, a fault of ours tells nothing of its inside, a filter that is wrong is called so. */
    static JsonObject error(ErrorResponse error) {
        int status = error.getHttpStatus();
        if (status >= 500 && status != 501) {
            return fault(error.getScimException(), status).json();
        }
        String detail = error.getDetail().orElse("The request was refused.");
        boolean filter = status == 400 && isAboutFilter(error);
        String type = filter ? "invalidFilter" : standard(error.getScimType().orElse(null), status);
        return new ScimError(status, type, detail).json();
    }

    private static boolean isAboutFilter(ErrorResponse error) {
        return error.getScimException() != null
                && error.getScimException().getClass().getSimpleName().contains("Filter");
    }

    /** Codes of the engine's own mean nothing to others. */
    private static String standard(String scimType, int status) {
        if (scimType == null) {
            return null;
        }
        return switch (scimType) {
            case "invalidFilter",
                    "tooMany",
                    "uniqueness",
                    "mutability",
                    "invalidSyntax",
                    "invalidPath",
                    "noTarget",
                    "invalidValue",
                    "invalidVers",
                    "sensitive",
                    "invalidCursor",
                    "expiredCursor",
                    "invalidCount" -> scimType;
            default -> status == 400 ? "invalidSyntax" : null;
        };
    }

    /** What the engine says about a fault may hold values of people, so that the log gets its place only. */
    static ScimError fault(Throwable thrown, int status) {
        String number = UUID.randomUUID().toString();
        Throwable cause = thrown == null || thrown.getCause() == null ? thrown : thrown.getCause();
        IllegalStateException place = new IllegalStateException(
                cause == null ? "unknown" : cause.getClass().getName());
        if (cause != null) {
            place.setStackTrace(cause.getStackTrace());
        }
        LOG.log(Level.ERROR, "Fault " + number + " in the engine of SCIM", place);
        return new ScimError(status, null, "Something here is broken; the server's log tells more at " + number + ".");
    }

    /** Schemas of users and lists of users with the core first: a common client takes the first as the type. */
    static JsonObject ordered(JsonObject body) {
        JsonObjectBuilder words = JsonParts.object(body);
        if (body.get("schemas") instanceof JsonArray schemas) {
            JsonArrayBuilder sorted = JsonParts.array();
            schemas.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .sorted()
                    .forEach(sorted::add);
            words.add("schemas", sorted);
        }
        if (body.get("Resources") instanceof JsonArray users) {
            JsonArrayBuilder inner = JsonParts.array();
            users.getValuesAs(JsonObject.class).forEach(user -> inner.add(ordered(user)));
            words.add("Resources", inner);
        }
        return words.build();
    }

    /** The version of a user as an entity tag; null for none. */
    static String tag(JsonObject user) {
        return user.get("meta") instanceof JsonObject meta ? meta.getString("version", null) : null;
    }

    /** A page by cursor has no index. */
    static JsonObject byCursor(JsonObject page, String next) {
        JsonObjectBuilder words = JsonParts.object(page).remove("startIndex");
        if (next != null) {
            words.add("nextCursor", next);
        }
        return words.build();
    }

    /** Statuses within a bulk are texts. */
    static JsonObject bulk(JsonObject answer) {
        JsonArrayBuilder operations = JsonParts.array();
        if (answer.get("Operations") instanceof JsonArray items) {
            items.forEach(item -> operations.add(item instanceof JsonObject one ? ofBulk(one) : item));
        }
        return JsonParts.object(answer).add("Operations", operations).build();
    }

    private static JsonObject ofBulk(JsonObject operation) {
        JsonObjectBuilder words = JsonParts.object(operation);
        if (operation.get("status") instanceof JsonNumber status) {
            words.add("status", status.toString());
        }
        if (operation.get("response") instanceof JsonObject response
                && response.get("status") instanceof JsonNumber inner) {
            words.add("response", (JsonValue)
                    JsonParts.object(response).add("status", inner.toString()).build());
        }
        return words.build();
    }
}
