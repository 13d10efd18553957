package hrsuite.mentoring.delivery;

import hrsuite.mentoring.audit.Audited;

/**
 * Somebody has read changes that take a role of their own.
 *
 * @param found how many
 */
public record RestrictedChangesRead(long found) implements Audited {

    @Override
    public String action() {
        return "RESTRICTED_CHANGES_READ";
    }

    @Override
    public String subject() {
        return "changes";
    }

    @Override
    public String detail() {
        return "found=" + found;
    }
}
