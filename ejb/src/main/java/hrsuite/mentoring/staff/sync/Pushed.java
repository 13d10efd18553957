package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.Refusal;
import java.util.List;

/**
 * What became of what was said about one person.
 *
 * @param place as it was given
 * @param employeeNumber null when nobody could be told by what was said
 * @param person internal id; 0 for whoever was refused before being taken in
 * @param outcome what happened
 * @param problems errors and warnings; never null
 */
public record Pushed(String place, String employeeNumber, long person, Outcome outcome, List<PushProblem> problems) {

    /** What happened. */
    public enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    public Pushed {
        problems = List.copyOf(problems);
    }

    /** Itself, unless it was refused. */
    Pushed orRefuse() {
        if (outcome != Outcome.REFUSED) {
            return this;
        }
        List<PushProblem> errors =
                problems.stream().filter(PushProblem::isError).toList();
        boolean taken = errors.stream().anyMatch(problem -> problem.code().equals(Judge.USER_NAME_TAKEN));
        throw new Refusal(
                taken ? Refusal.Kind.CONFLICT : Refusal.Kind.INVALID,
                errors.stream().map(PushProblem::reason).toList());
    }

    /** Refuses when the sender could not have what was said. */
    void orConflict() {
        if (!problems.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    problems.stream().map(PushProblem::reason).toList());
        }
    }
}
