package hrsuite.mentoring.program;

/**
 * Where HR places a topic that people named and the catalog does not know.
 *
 * @param name as people wrote it, in any case
 * @param synonymOf the topic that it is another name of: its id or any of its names; null for a topic of its own
 * @param newName how the topic of its own is called, where that differs from {@code name}; null otherwise
 * @param direction who usually brings the topic of its own; null for {@code ANY}
 */
public record TopicPlacement(String name, String synonymOf, String newName, String direction) {}
