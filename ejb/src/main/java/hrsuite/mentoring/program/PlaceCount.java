package hrsuite.mentoring.program;

/**
 * How many places of a side are in a state.
 *
 * @param role {@code MENTOR} or {@code MENTEE}
 * @param state {@code APPLIED APPROVED WAITLISTED PAUSED WITHDRAWN COMPLETED}
 * @param people how many, at least 1
 * @param places how many pairings at once they promise
 */
public record PlaceCount(Role role, String state, int people, int places) {}
