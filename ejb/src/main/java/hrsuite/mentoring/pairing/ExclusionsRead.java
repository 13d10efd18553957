package hrsuite.mentoring.pairing;

import hrsuite.mentoring.audit.Audited;

/**
 * HR has read who is never to be paired with whom.
 *
 * @param subject what was read: {@code exclusion/42}, or {@code exclusion} for a list
 * @param exclusions how many
 */
public record ExclusionsRead(String subject, int exclusions) implements Audited {

    @Override
    public String action() {
        return "EXCLUSIONS_READ";
    }

    @Override
    public String detail() {
        return "exclusions=" + exclusions;
    }
}
