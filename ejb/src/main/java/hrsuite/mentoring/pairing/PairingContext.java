package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.ProgramDetail;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.LongFunction;

/**
 * What a rule may look at when it prepares itself.
 *
 * @param program the program with all parameters in force
 * @param people everyone who could be on either side, each once
 * @param onDay the day for which it is judged: offsets of time zones depend on it
 * @param managerOf person id of a person's manager, by person id; 0 when there is none or the manager is unknown; speaks
 *     about the whole company, not only about {@code people}
 */
public record PairingContext(
        ProgramDetail program, Collection<Candidate> people, LocalDate onDay, LongFunction<Long> managerOf) {

    /** A rule parameter's value in force. */
    public double rule(String code) {
        Double value = program.rules().get(code);
        if (value == null) {
            throw new IllegalArgumentException("Program " + program.id() + " has no rule parameter " + code + ".");
        }
        return value;
    }
}
