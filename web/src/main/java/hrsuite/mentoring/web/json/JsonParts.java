package hrsuite.mentoring.web.json;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;

/**
 * Makes JSON by the one provider that the server has. {@link jakarta.json.Json} looks for it anew with each value, which
 * costs many times what the value does.
 */
public final class JsonParts {

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private JsonParts() {}

    public static JsonObjectBuilder object() {
        return PROVIDER.createObjectBuilder();
    }

    /** One that begins with the members of another. */
    public static JsonObjectBuilder object(JsonObject members) {
        return PROVIDER.createObjectBuilder(members);
    }

    public static JsonArrayBuilder array() {
        return PROVIDER.createArrayBuilder();
    }

    public static JsonString value(String text) {
        return PROVIDER.createValue(text);
    }

    public static JsonNumber value(BigDecimal number) {
        return PROVIDER.createValue(number);
    }

    static JsonParser parser(String text) {
        return parser(new StringReader(text));
    }

    static JsonParser parser(Reader text) {
        return PROVIDER.createParser(text);
    }
}
