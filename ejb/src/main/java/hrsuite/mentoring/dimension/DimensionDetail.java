package hrsuite.mentoring.dimension;

import java.util.List;
import java.util.Objects;

/**
 * One thing that people may say of themselves.
 *
 * @param code stable, lower case: {@code gender}
 * @param version grows with each change; a request may leave it out
 * @param name in English
 * @param nameDe in German
 * @param values what may be said, in their order
 */
public record DimensionDetail(String code, long version, String name, String nameDe, List<Value> values) {

    public DimensionDetail {
        values = values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }

    /** What may be said: a stable code in capitals, and its names in English and German. */
    public record Value(String code, String name, String nameDe) {}
}
