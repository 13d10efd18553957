package hrsuite.mentoring.succession;

import hrsuite.mentoring.audit.Audited;

/**
 * Somebody has looked at flags. A text that was asked for is on record only where it is one of ours: what matched
 * nothing could be anything, a name too.
 *
 * @param filter what was asked for
 * @param person employee number of the one person who was asked for; null when nobody has it
 * @param found how many were shown
 * @param exported whether all were handed out as one report, rather than a page on the screen
 */
public record SuccessionFlagsRead(FlagFilter filter, String person, int found, boolean exported) implements Audited {

    @Override
    public String action() {
        return exported ? "SUCCESSION_FLAGS_EXPORTED" : "SUCCESSION_FLAGS_READ";
    }

    @Override
    public String subject() {
        if (filter.employeeNumber() == null) {
            return "succession/flags";
        }
        return person == null ? "person" : "person/" + person;
    }

    @Override
    public String detail() {
        return "found=" + found + ", department=" + known(filter.department()) + ", code=" + known(filter.code())
                + ", origin=" + (filter.origin() == null ? "any" : filter.origin());
    }

    private String known(String wanted) {
        if (wanted == null) {
            return "any";
        }
        return found > 0 ? wanted : "not found";
    }
}
