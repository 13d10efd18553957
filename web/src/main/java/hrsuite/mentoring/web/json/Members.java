package hrsuite.mentoring.web.json;

import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** The members of a record as JSON calls them. */
public final class Members {

    private Members() {}

    public static List<RecordComponent> of(Class<?> type) {
        return List.of(type.getRecordComponents());
    }

    public static String name(RecordComponent component) {
        JsonbProperty named = component.getAccessor().getAnnotation(JsonbProperty.class);
        return named == null ? component.getName() : named.value();
    }
}
