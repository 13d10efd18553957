package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal;

/**
 * Which places of a program to list; null does not restrict.
 *
 * @param role {@code MENTOR} or {@code MENTEE}
 * @param state {@code APPLIED APPROVED WAITLISTED PAUSED WITHDRAWN COMPLETED}, in any case
 * @param name a part of the person's name or employee number, in any case
 */
public record PlaceFilter(Role role, String state, String name) {

    /** All places. */
    public static final PlaceFilter ALL = new PlaceFilter(null, null, null);

    public PlaceFilter {
        state = state == null || state.isBlank() ? null : state.strip().toUpperCase(java.util.Locale.ROOT);
        name = name == null || name.isBlank() ? null : name.strip();
    }

    /**
     * Makes sure that it can be asked.
     *
     * @throws Refusal for a state that there is not, or a name that cannot be
     */
    void judge() {
        if (state != null && !Enrollment.STATES.contains(state)) {
            throw Refusal.invalid(
                    "state",
                    state,
                    "STATE_UNKNOWN",
                    "No place has the state " + state + ".",
                    "Give APPLIED, APPROVED, WAITLISTED, PAUSED, WITHDRAWN or COMPLETED.");
        }
        if (name != null && !Given.storable(name)) {
            throw Refusal.invalid("q", null, "NAME_UNUSABLE", "No name holds such characters.", "Leave them out.");
        }
    }
}
