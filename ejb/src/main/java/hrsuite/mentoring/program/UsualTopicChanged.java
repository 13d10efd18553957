package hrsuite.mentoring.program;

import hrsuite.mentoring.audit.Audited;

/**
 * HR has changed what people usually bring and want.
 *
 * @param action {@code USUAL_TOPICS_ADDED USUAL_TOPICS_CHANGED USUAL_TOPICS_REMOVED}
 * @param row id of the row
 */
public record UsualTopicChanged(String action, String row) implements Audited {

    @Override
    public String subject() {
        return "usual-topics/" + row;
    }
}
