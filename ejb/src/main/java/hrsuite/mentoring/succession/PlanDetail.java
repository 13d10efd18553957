package hrsuite.mentoring.succession;

import java.util.List;

/**
 * Who could follow a person, in a job or on a position.
 *
 * @param kind what {@code subject} names
 * @param subject employee number, job title or code of the position
 * @param version grows with each change; 0 while nothing was ever said
 * @param bench what follows from the successors who are with the company
 * @param successors by rank; never null
 * @param withheld true when nobody is named, because the plan is about the reader or somebody above them
 */
public record PlanDetail(
        PlanKind kind, String subject, long version, Bench bench, List<SuccessorDetail> successors, boolean withheld) {

    public PlanDetail {
        successors = List.copyOf(successors);
    }
}
