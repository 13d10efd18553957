package hrsuite.mentoring.program;

import java.util.List;

/**
 * A topic as HR wants it.
 *
 * @param name 1 to 200 characters
 * @param direction {@code EARLY_CAREER}, {@code LATE_CAREER} or {@code ANY}, in any case; null for {@code ANY}, or where
 *     synonyms are added to a topic for its own
 * @param synonyms other names for it; never null
 */
public record TopicDraft(String name, String direction, List<String> synonyms) {

    public TopicDraft {
        synonyms = Given.list(synonyms);
    }

    /** What would have to be asked for to get a topic as it stands. */
    public static TopicDraft of(TopicDetail topic) {
        return new TopicDraft(topic.name(), topic.direction(), topic.synonyms());
    }
}
