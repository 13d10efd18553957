package hrsuite.mentoring.program;

import java.util.List;

/**
 * A thing to teach or to learn.
 *
 * @param name its name in the catalog
 * @param direction who usually brings it: {@code EARLY_CAREER}, {@code LATE_CAREER} or {@code ANY}
 * @param synonyms other names for it
 */
public record TopicDetail(String name, String direction, List<String> synonyms) {}
