package hrsuite.mentoring.program;

import java.util.List;

/**
 * A place that somebody asks for.
 *
 * @param program id of the program
 * @param role {@code MENTOR} or {@code MENTEE}, in any case
 * @param capacity how many pairings at once, 1 to 999; null for what is known about the person, or 1
 * @param offers topics that the person can teach; null for those that are known about the person
 * @param wants the same for what the person wants to learn
 */
public record ApplicationDraft(String program, String role, Integer capacity, List<String> offers, List<String> wants) {

    public ApplicationDraft {
        offers = offers == null ? null : Given.list(offers);
        wants = wants == null ? null : Given.list(wants);
    }
}
