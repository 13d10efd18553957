package hrsuite.mentoring.web.scim;

import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import hrsuite.mentoring.web.json.JsonParts;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Searches whose words stand in the body: among users, among groups, or at the root among both, the users first. Whoever
 * lacks an attribute that is asked about is not found by it, so that a filter may be about one of the two only.
 */
final class ScimSearch {

    static final String PATH = ".search";

    private static final String USERS = "/Users";
    private static final String GROUPS = "/Groups";
    private static final String IN_GROUPS = "groups:";
    private static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
    private static final String CURSOR = "cursor";
    private static final String NEXT = "nextCursor";
    private static final String START = "startIndex";
    private static final String COUNT = "count";

    private final ScimEngine engine;
    private final Door door;
    private final String base;
    private final JsonObject asked;
    private final String cursor;

    /** @param asked the body of the request */
    ScimSearch(ScimEngine engine, Door door, String base, JsonObject asked) {
        this.engine = engine;
        this.door = door;
        this.base = base;
        this.cursor = asked.containsKey(CURSOR) ? asked.getString(CURSOR, "") : null;
        JsonObjectBuilder words = JsonParts.object(asked).remove(CURSOR);
        if (asked.get("filter") instanceof JsonString filter) {
            words.add("filter", FilterBounds.checked(filter.getString()));
        }
        this.asked = words.build();
    }

    /** Whether words choose among attributes. */
    static boolean isChoice(String words) {
        return words != null && words.toLowerCase(Locale.ROOT).contains("attributes");
    }

    void in(String kind, ScimReply reply) throws IOException {
        among(kind, asked, cursor).sendTo(reply);
    }

    void everywhere(ScimReply reply) throws IOException {
        if (cursor == null) {
            byIndex(reply);
        } else if (cursor.startsWith(IN_GROUPS)) {
            EngineAnswer groups = among(GROUPS, asked, cursor.substring(IN_GROUPS.length()));
            String next = next(groups);
            send(reply, among(USERS, with(1, 0), null), groups, next == null ? null : IN_GROUPS + next);
        } else {
            EngineAnswer users = among(USERS, asked, cursor);
            EngineAnswer groups = among(GROUPS, with(1, 0), null);
            String next = next(users);
            send(reply, users, groups, next == null && total(groups) > 0 ? IN_GROUPS : next);
        }
    }

    private void byIndex(ScimReply reply) throws IOException {
        EngineAnswer users = among(USERS, asked, null);
        long start = Math.max(1, number(START, 1) - total(users));
        long room = Math.min(ScimEngine.PAGE, number(COUNT, ScimEngine.PAGE))
                - found(users).count();
        send(reply, users, among(GROUPS, with(start, Math.max(0, room)), null), null);
    }

    private EngineAnswer among(String kind, JsonObject words, String from) {
        Call call = isChoice(asked.keySet().toString()) ? new Call(door, null, from) : Call.outlined(door, null, from);
        Map<String, String> headers = Map.of("Content-Type", ScimError.MEDIA_TYPE);
        String url = base + kind + "/" + PATH;
        return new EngineAnswer(engine.answer(url, HttpMethod.POST, words.toString(), headers, call), call);
    }

    private JsonObject with(long start, long count) {
        return JsonParts.object(asked).add(START, start).add(COUNT, count).build();
    }

    private long number(String name, long usual) {
        return asked.get(name) instanceof JsonNumber number ? number.longValue() : usual;
    }

    private static Stream<JsonValue> found(EngineAnswer answer) {
        boolean some = !answer.isError() && answer.body().containsKey(EngineAnswer.RESOURCES);
        return some ? answer.body().getJsonArray(EngineAnswer.RESOURCES).stream() : Stream.of();
    }

    private static long total(EngineAnswer answer) {
        return answer.isError() ? 0 : answer.body().getInt("totalResults");
    }

    private static String next(EngineAnswer answer) {
        return answer.isError() ? null : answer.body().getString(NEXT, null);
    }

    private void send(ScimReply reply, EngineAnswer users, EngineAnswer groups, String next) throws IOException {
        if (users.isError() && groups.isError()) {
            users.sendTo(reply);
            return;
        }
        List<JsonValue> found =
                Stream.of(users, groups).flatMap(ScimSearch::found).toList();
        JsonObjectBuilder page = JsonParts.object()
                .add("schemas", JsonParts.array().add(LIST))
                .add("totalResults", total(users) + total(groups))
                .add("itemsPerPage", found.size());
        if (cursor == null) {
            page.add(START, Math.max(1, number(START, 1)));
        } else if (next != null) {
            page.add(NEXT, next);
        }
        JsonArrayBuilder resources = JsonParts.array();
        found.forEach(resources::add);
        reply.send(200, page.add(EngineAnswer.RESOURCES, resources).build());
    }
}
