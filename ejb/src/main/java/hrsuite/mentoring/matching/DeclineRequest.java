package hrsuite.mentoring.matching;

/**
 * A no to a proposal.
 *
 * @param reason why, at most 1,000 characters; HR alone reads it; may be null
 */
public record DeclineRequest(String reason) {}
