package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.audit.Audited;

/**
 * HR has given a field to a source, or taken it back.
 *
 * @param source null when whoever said the value owns it from now on
 */
public record OwnerChanged(String field, String source) implements Audited {

    @Override
    public String action() {
        return "FIELD_OWNER_CHANGED";
    }

    @Override
    public String subject() {
        return "field/" + field;
    }

    @Override
    public String detail() {
        return source == null ? "nobody in particular" : source;
    }
}
