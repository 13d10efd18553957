package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal;
import java.util.List;

/**
 * What came of enrolling many.
 *
 * @param enrolled how many have a place now who had none
 * @param already how many had one; their capacity was changed if one was given
 * @param waiting how many of those enrolled are on the waiting list, because all places are taken
 * @param refused one reason for each person who cannot take part; the place is the employee number
 */
public record EnrollmentOutcome(int enrolled, int already, int waiting, List<Refusal.Reason> refused) {}
