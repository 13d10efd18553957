package hrsuite.mentoring.web.json;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.web.problem.Unreadable;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Text to record and back. */
final class Json {

    private static final int LARGEST = 16 << 20;
    private static final Jsonb MAPPING = JsonbBuilder.create();

    private Json() {}

    /**
     * Reads a body.
     *
     * @return null when there is none
     */
    static JsonValue parse(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Refusal(
                    Refusal.Kind.TOO_LARGE,
                    "",
                    null,
                    "BODY_TOO_LARGE",
                    "The body is larger than " + LARGEST + " bytes.",
                    "Split it into several requests.");
        }
        return bytes.length == 0 ? null : parse(text(bytes));
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Unreadable("", null, "NOT_UTF8", "The body is not UTF-8.", "Send JSON in UTF-8.");
        }
    }

    static JsonValue parse(String text) {
        return StrictJson.read(text);
    }

    /** The record of an empty body. */
    static <T> T empty(InputStream body, Class<T> type) throws IOException {
        if (body.read() >= 0) {
            throw new Refusal(
                    Refusal.Kind.UNSUPPORTED,
                    "Content-Type",
                    null,
                    "NOT_JSON",
                    "The body is not marked as JSON.",
                    "Send it as application/json.");
        }
        return read(JsonValue.EMPTY_JSON_OBJECT, type);
    }

    /** Maps a value to a record, after its shape has been found right. */
    static <T> T read(JsonValue value, Class<T> type) {
        List<Refusal.Reason> reasons = new ArrayList<>();
        Shape.check(value, type, "", reasons);
        if (!reasons.isEmpty()) {
            throw new Unreadable(reasons);
        }
        try {
            return MAPPING.fromJson(value.toString(), type);
        } catch (JsonbException e) {
            throw inner(e);
        }
    }

    /** What a record's own constructor refused is better than the wrapping that JSON-B puts round it. */
    private static RuntimeException inner(JsonbException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return new Unreadable("", null, "NOT_READABLE", "The body cannot be read: " + thrown.getMessage(), null);
    }

    static JsonValue write(Object value) {
        return parse(MAPPING.toJson(value));
    }
}
