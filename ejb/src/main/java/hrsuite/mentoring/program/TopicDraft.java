package hrsuite.mentoring.program;

import java.util.List;

/**
 * A topic that HR adds to the catalog.
 *
 * @param name 1 to 200 characters
 * @param direction {@code EARLY_CAREER}, {@code LATE_CAREER} or {@code ANY}, in any case; null for {@code ANY}
 * @param synonyms other names for it; never null
 */
public record TopicDraft(String name, String direction, List<String> synonyms) {

    public TopicDraft {
        synonyms = Given.list(synonyms);
    }
}
