package hrsuite.mentoring.program;

import hrsuite.mentoring.audit.Audited;

/**
 * HR has changed the catalog of topics.
 *
 * @param action {@code TOPIC_ADDED TOPIC_CHANGED TOPIC_REMOVED TOPIC_PLACED}
 * @param topic id of the topic
 * @param detail what it is now
 */
public record TopicChanged(String action, String topic, String detail) implements Audited {

    static TopicChanged of(String action, TopicDetail topic) {
        return new TopicChanged(
                action,
                topic.id(),
                "direction=" + topic.direction() + ", synonyms="
                        + topic.synonyms().size());
    }

    @Override
    public String subject() {
        return "topic/" + topic;
    }
}
