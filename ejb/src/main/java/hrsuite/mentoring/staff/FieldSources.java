package hrsuite.mentoring.staff;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who said which field of a person, where it was not the person's own source. Kept as one text, {@code
 * email=workday;grade=workday}, in the order of the field codes, so that equal facts are equal texts.
 *
 * @param byField field code to source; sorted; never null, mostly empty
 */
public record FieldSources(Map<String, String> byField) {

    /** All fields come from the person's own source. */
    public static final FieldSources NONE = new FieldSources(Map.of());

    private static final String SEPARATOR = ";";

    public FieldSources {
        byField = Collections.unmodifiableMap(new TreeMap<>(byField));
        byField.values().forEach(FieldSources::check);
    }

    private static void check(String source) {
        if (source.isEmpty() || source.contains(SEPARATOR)) {
            throw new IllegalArgumentException("A source has a name without semicolon, not '" + source + "'.");
        }
    }

    /** Reads the column {@code field_sources}; null and an empty text mean {@link #NONE}. */
    public static FieldSources parse(String text) {
        if (text == null || text.isEmpty()) {
            return NONE;
        }
        Map<String, String> read = new TreeMap<>();
        for (String part : text.split(SEPARATOR)) {
            int sign = part.indexOf('=');
            if (sign < 1) {
                throw new IllegalArgumentException("Not a field with its source: '" + part + "' in '" + text + "'.");
            }
            read.put(part.substring(0, sign), part.substring(sign + 1));
        }
        return new FieldSources(read);
    }

    /** The same, with one field said by another source. */
    public FieldSources with(StaffField field, String source) {
        Map<String, String> changed = new TreeMap<>(byField);
        changed.put(field.code(), source);
        return new FieldSources(changed);
    }

    /** The text that {@link #parse} reads back. */
    @Override
    public String toString() {
        return byField.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(SEPARATOR));
    }
}
