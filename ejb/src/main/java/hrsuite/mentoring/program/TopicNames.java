package hrsuite.mentoring.program;

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

    /** The name to compare by: the catalog's, or for a topic that it does not know the text in lower case. */
    public String named(String written) {
        String key = written.strip().toLowerCase(Locale.ROOT);
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
}
