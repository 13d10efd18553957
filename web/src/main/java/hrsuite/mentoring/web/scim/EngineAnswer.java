package hrsuite.mentoring.web.scim;

import com.fasterxml.jackson.databind.JsonNode;
import de.captaingoldfish.scim.sdk.common.response.ErrorResponse;
import de.captaingoldfish.scim.sdk.common.response.ScimResponse;
import hrsuite.mentoring.web.json.JsonParts;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What came of a call in the engine, on its way to the caller. */
record EngineAnswer(ScimResponse answer, Call call) {

    private static final int NO_CONTENT = 204;
    static final String RESOURCES = "Resources";

    void sendTo(ScimReply reply) throws IOException {
        if (answer instanceof ErrorResponse error) {
            reply.send(error.getHttpStatus(), ScimAnswers.error(error));
            return;
        }
        Map<String, String> headers = answer.getHttpHeaders();
        for (String name : List.of("ETag", "Location")) {
            if (headers.get(name) != null) {
                reply.header(name, headers.get(name));
            }
        }
        JsonObject body = body();
        if (body != null && headers.get("ETag") == null && ScimAnswers.tag(body) != null) {
            reply.header("ETag", ScimAnswers.tag(body));
        }
        reply.send(answer.getHttpStatus(), body);
    }

    boolean isError() {
        return answer instanceof ErrorResponse;
    }

    /** What is told where nothing was refused; null for nothing. */
    JsonObject body() {
        JsonNode id = answer.get("id");
        JsonObject document = id == null ? null : call.document(id.asText());
        if (document != null) {
            return document;
        }
        String text = answer.getHttpStatus() == NO_CONTENT ? "" : answer.toString();
        return text.isEmpty() ? null : told(ScimAnswers.ordered(ScimBody.read(text)));
    }

    private JsonObject told(JsonObject body) {
        JsonObject whole = body.get(RESOURCES) instanceof JsonArray users ? withDocuments(body, users) : body;
        return call.cursor() == null ? whole : ScimAnswers.byCursor(whole, call.next());
    }

    private JsonObject withDocuments(JsonObject page, JsonArray users) {
        JsonArrayBuilder told = JsonParts.array();
        for (JsonObject user : users.getValuesAs(JsonObject.class)) {
            JsonObject document = call.document(user.getString("id", ""));
            told.add(document == null ? user : document);
        }
        return JsonParts.object(page).add(RESOURCES, told).build();
    }
}
