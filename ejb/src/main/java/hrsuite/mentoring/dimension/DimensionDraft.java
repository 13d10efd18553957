package hrsuite.mentoring.dimension;

import hrsuite.mentoring.dimension.DimensionDetail.Value;
import java.util.List;
import java.util.Objects;

/**
 * One thing that people may say of themselves, as HR puts it into the catalog.
 *
 * @param name in English
 * @param nameDe in German; null for the English one
 * @param values what may be said, 2 to 20 of them; whoever has said one that is no longer among them has said nothing
 */
public record DimensionDraft(String name, String nameDe, List<Value> values) {

    public DimensionDraft {
        values = values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }
}
