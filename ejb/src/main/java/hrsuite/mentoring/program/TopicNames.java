package hrsuite.mentoring.program;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * One name for each topic, whoever wrote it however.
 *
 * @param catalogNames catalog name by each of its names in lower case
 */
public record TopicNames(Map<String, String> catalogNames) {

    /** The name to compare by: the catalog's, or for a topic that it does not know the text in lower case, without a level. */
    public String named(String written) {
        int colon = Proficiency.colonIn(written);
        String key = (colon < 0 ? written : written.substring(0, colon)).strip().toLowerCase(Locale.ROOT);
        String known = catalogNames.get(key);
        return known == null ? key : known;
    }

    /** The same for several, each once, without blanks. */
    public List<String> named(List<String> written) {
        return written.stream()
                .filter(Objects::nonNull)
                .filter(topic -> !topic.isBlank())
                .map(this::named)
                .distinct()
                .toList();
    }

    /** The levels that are written behind topics, 1 to 4 by the name to compare by; the highest where there are several. */
    public Map<String, Integer> levels(List<String> written) {
        Map<String, Integer> levels = new HashMap<>();
        for (String topic : written) {
            int colon = topic == null ? -1 : Proficiency.colonIn(topic);
            if (colon >= 0) {
                levels.merge(
                        named(topic), Proficiency.of(topic.substring(colon + 1)).level(), Math::max);
            }
        }
        return Map.copyOf(levels);
    }
}
