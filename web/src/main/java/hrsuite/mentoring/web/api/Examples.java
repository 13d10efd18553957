package hrsuite.mentoring.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Example bodies by operation. */
final class Examples {

    private final Map<?, ?> bodies;

    Examples() {
        try (InputStream text = Examples.class.getResourceAsStream("examples.json");
                Jsonb json = JsonbBuilder.create()) {
            bodies = json.fromJson(text, LinkedHashMap.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("The examples cannot be read.", e);
        }
    }

    /** Null for none. */
    Object of(String operation) {
        return bodies.get(operation);
    }
}
