package hrsuite.mentoring.web.api;

import hrsuite.mentoring.program.EnrollmentOutcome;
import hrsuite.mentoring.web.problem.Problem;
import java.util.List;

/**
 * What came of enrolling many.
 *
 * @param waiting how many of those enrolled are on the waiting list
 * @param refused one reason for each person who cannot take part; the place is the employee number
 */
public record EnrollmentOutcomeView(int enrolled, int already, int waiting, List<Problem.Cause> refused) {

    static EnrollmentOutcomeView of(EnrollmentOutcome outcome) {
        return new EnrollmentOutcomeView(
                outcome.enrolled(),
                outcome.already(),
                outcome.waiting(),
                outcome.refused().stream().map(Problem.Cause::of).toList());
    }
}
