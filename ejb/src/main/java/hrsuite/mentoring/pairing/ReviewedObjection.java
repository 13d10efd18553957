package hrsuite.mentoring.pairing;

/**
 * What a rule has against two who are paired already.
 *
 * @param pairing id of the pairing
 * @param objection as the rule says it, not yet in words for everybody
 */
public record ReviewedObjection(long pairing, Objection objection) {}
