package hrsuite.mentoring.program;

/**
 * A topic that the catalog does not know. HR places it: as a synonym of a topic, or as a topic of its own.
 *
 * @param name as it was written, in lower case
 * @param offered how many times it is offered, with people and with their places in programs
 * @param wanted the same for what people want to learn
 */
public record UnknownTopic(String name, int offered, int wanted) {}
