package hrsuite.mentoring.succession;

import hrsuite.mentoring.audit.Audited;

/**
 * Somebody has looked at flags.
 *
 * @param filter what was asked for
 * @param found how many were shown
 * @param exported whether all were handed out as one report, rather than a page on the screen
 */
public record SuccessionFlagsRead(FlagFilter filter, int found, boolean exported) implements Audited {

    @Override
    public String action() {
        return exported ? "SUCCESSION_FLAGS_EXPORTED" : "SUCCESSION_FLAGS_READ";
    }

    @Override
    public String subject() {
        return filter.employeeNumber() == null ? "succession/flags" : "person/" + filter.employeeNumber();
    }

    @Override
    public String detail() {
        return "found=" + found + ", department=" + any(filter.department()) + ", code=" + any(filter.code())
                + ", origin=" + any(filter.origin());
    }

    private static String any(Object wanted) {
        return wanted == null ? "any" : wanted.toString();
    }
}
