package hrsuite.mentoring.program;

import java.util.List;

/**
 * A thing to teach or to learn.
 *
 * @param id never changes
 * @param version grows with each change
 * @param name its name in the catalog
 * @param direction who usually brings it: {@code EARLY_CAREER}, {@code LATE_CAREER} or {@code ANY}
 * @param synonyms other names for it, in the order of the alphabet
 */
public record TopicDetail(String id, long version, String name, String direction, List<String> synonyms) {}
