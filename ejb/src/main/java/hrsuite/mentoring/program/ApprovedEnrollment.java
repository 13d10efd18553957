package hrsuite.mentoring.program;

import java.util.List;

/**
 * A place in a program whose holder may be paired.
 *
 * @param id the enrollment's id
 * @param person internal id of the person
 * @param role the side
 * @param capacity how many pairings at once
 * @param offers topics given with the enrollment, as they were written; empty when none were given
 * @param wants the same for what the person wants to learn
 */
public record ApprovedEnrollment(
        long id, long person, Role role, int capacity, List<String> offers, List<String> wants) {}
