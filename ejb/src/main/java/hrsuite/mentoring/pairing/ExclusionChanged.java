package hrsuite.mentoring.pairing;

import hrsuite.mentoring.audit.Audited;

/**
 * Somebody has declared that two are never to be paired, or taken it back. Says nothing of who they are.
 *
 * @param id of the exclusion
 * @param action {@code EXCLUSION_DECLARED} or {@code EXCLUSION_LIFTED}
 * @param declaredBy {@code PERSON} or {@code HR}
 */
public record ExclusionChanged(String id, String action, String declaredBy) implements Audited {

    @Override
    public String subject() {
        return "exclusion/" + id;
    }

    @Override
    public String detail() {
        return "declaredBy=" + declaredBy;
    }
}
