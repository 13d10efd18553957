package hrsuite.mentoring.succession;

import hrsuite.mentoring.audit.Audited;

/**
 * Somebody has changed what is said about succession; fired once for each change, in its transaction.
 *
 * @param what {@code PROFILE}, {@code POSITION} or {@code PLAN}
 * @param key employee number, code of the position, or kind and subject of the plan
 */
public record SuccessionChanged(String what, String key) implements Audited {

    @Override
    public String action() {
        return "SUCCESSION_" + what + "_CHANGED";
    }

    @Override
    public String subject() {
        return ("PROFILE".equals(what) ? "person/" : what.toLowerCase(java.util.Locale.ROOT) + "/") + key;
    }
}
