package hrsuite.mentoring.succession;

import hrsuite.mentoring.audit.Audited;

/**
 * Somebody has looked at what is said about succession.
 *
 * @param what {@code PROFILES}, {@code POSITIONS}, {@code PLANS} or {@code HISTORY}
 * @param subject kind and key of what was asked for
 * @param found how much was shown
 */
public record SuccessionRead(String what, String subject, int found) implements Audited {

    @Override
    public String action() {
        return "SUCCESSION_" + what + "_READ";
    }

    @Override
    public String detail() {
        return "found=" + found;
    }
}
