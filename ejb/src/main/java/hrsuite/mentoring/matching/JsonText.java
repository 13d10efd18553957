package hrsuite.mentoring.matching;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;

/** Keeps public records as JSON in a column. */
final class JsonText {

    private static final Jsonb JSON = JsonbBuilder.create();

    private JsonText() {}

    static String of(Object value) {
        return JSON.toJson(value);
    }

    static <T> T read(String text, Class<T> type) {
        return JSON.fromJson(text, type);
    }

    /**
     * @param arrays the array type of what the list holds
     * @return never null
     */
    static <T> List<T> list(String text, Class<T[]> arrays) {
        return text == null ? List.of() : List.of(JSON.fromJson(text, arrays));
    }
}
