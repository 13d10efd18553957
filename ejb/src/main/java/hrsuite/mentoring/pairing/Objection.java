package hrsuite.mentoring.pairing;

/**
 * What a rule has against a pair.
 *
 * @param code the rule's code, or a finer one
 * @param blocking true when the pair must not be; false when someone may acknowledge it
 * @param confidential true when the reason may be shown to the role {@code succession} only; everybody else reads the
 *     same neutral sentence for every confidential reason
 * @param text the reason in one sentence that names numbers, never people
 */
public record Objection(String code, boolean blocking, boolean confidential, String text) {}
