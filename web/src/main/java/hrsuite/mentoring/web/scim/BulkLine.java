package hrsuite.mentoring.web.scim;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.bulk.BulkOperation;
import hrsuite.mentoring.staff.bulk.BulkSettings;
import hrsuite.mentoring.web.json.JsonParts;
import hrsuite.mentoring.web.problem.Unreadable;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The operations of a bulk as they are kept until it is their turn: in our words, without passwords. */
final class BulkLine {

    private static final String COLLECTION = "/(Users|Groups)";
    private static final String ONE = COLLECTION + "/[^/?#\\s]{1,200}";
    private static final String KEY = "[^\"\\\\\\p{Cntrl}]{1,200}";
    private static final Set<String> METHODS = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final String PASSWORD = "password";

    private final Set<String> keys = new HashSet<>();

    /**
     * Reads one.
     *
     * @throws Refusal UNREADABLE with its place; TOO_LARGE
     */
    BulkOperation operation(JsonValue value, int position) {
        String place = "Operations[" + position + "]";
        if (!(value instanceof JsonObject operation)) {
            throw wrong(place, null, "is no operation", "Send method, path and data.");
        }
        String method = text(operation, "method").toUpperCase(Locale.ROOT);
        if (!METHODS.contains(method)) {
            throw wrong(place + ".method", method, "is no method of a bulk", "Send POST, PUT, PATCH or DELETE.");
        }
        String path = text(operation, "path");
        if (!path.matches(method.equals("POST") ? COLLECTION : ONE)) {
            throw wrong(place + ".path", path, "is no place for " + method, "Send /Users, or /Users/ and an id.");
        }
        String seen = text(operation, "version");
        return new BulkOperation(
                position,
                method,
                path,
                key(operation, method, place),
                seen.isEmpty() || seen.length() > 200 ? null : seen,
                method.equals("DELETE") ? null : content(operation, method, path, place + ".data"));
    }

    private String key(JsonObject operation, String method, String place) {
        String key = text(operation, "bulkId");
        if (key.isEmpty() && !method.equals("POST")) {
            return null;
        }
        if (!key.matches(KEY)) {
            throw wrong(place + ".bulkId", key, "is no name of an operation", "Send one of its own with each POST.");
        }
        if (!keys.add(key)) {
            throw wrong(place + ".bulkId", key, "stands there more than once", "Send one of its own with each POST.");
        }
        return key;
    }

    private static String content(JsonObject operation, String method, String path, String place) {
        if (!(operation.get("data") instanceof JsonObject data)) {
            throw wrong(place, null, "is missing", "Send what a request of its own would have as its body.");
        }
        String content;
        try {
            content = withoutPasswords(ScimBody.data(method.equals("PATCH"), path.startsWith("/Groups"), data))
                    .toString();
        } catch (ScimError error) {
            throw wrong(place, null, "cannot be read: " + error.getMessage(), "Correct it and send it again.");
        }
        if (content.length() > BulkSettings.LONGEST_OPERATION) {
            throw new Refusal(
                    Refusal.Kind.TOO_LARGE,
                    place,
                    null,
                    "OPERATION_TOO_LONG",
                    place + " is longer than " + BulkSettings.LONGEST_OPERATION + " characters.",
                    "Send it in parts.");
        }
        return content;
    }

    private static JsonObject withoutPasswords(JsonObject data) {
        JsonObjectBuilder words = JsonParts.object();
        data.forEach((name, value) -> {
            if (name.equals("Operations")) {
                JsonArrayBuilder kept = JsonParts.array();
                value.asJsonArray().stream()
                        .filter(one -> !isPassword(one.asJsonObject().getString("path", "")))
                        .forEach(kept::add);
                words.add(name, kept);
            } else if (!isPassword(name)) {
                words.add(name, value);
            }
        });
        return words.build();
    }

    private static boolean isPassword(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.equals(PASSWORD) || name.endsWith(":" + PASSWORD);
    }

    private static String text(JsonObject operation, String name) {
        return operation.get(name) instanceof JsonString text ? text.getString().strip() : "";
    }

    private static Unreadable wrong(String place, String value, String what, String advice) {
        String shown = value == null || value.length() > 200 ? null : value;
        return new Unreadable(
                place,
                shown,
                "OPERATION_UNREADABLE",
                place + (shown == null ? " " : " " + shown + " ") + what + ".",
                advice);
    }
}
