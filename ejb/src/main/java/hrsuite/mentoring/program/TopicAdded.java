package hrsuite.mentoring.program;

/**
 * What came of adding a topic.
 *
 * @param topic as it stands now
 * @param made whether it is new; otherwise it was there and has got further names
 */
public record TopicAdded(TopicDetail topic, boolean made) {}
