package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.ProgramDetail;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.LongFunction;

/** What a rule may look at when it prepares itself. */
public final class PairingContext {

    private final ProgramDetail program;
    private final Collection<Candidate> people;
    private final LocalDate onDay;
    private final LongFunction<Long> managerOf;
    private final PersonIndex index;

    /**
     * What is to be judged.
     *
     * @param program the program with all parameters in force
     * @param people everyone who could be on either side, once per side
     * @param onDay the day for which it is judged: offsets of time zones depend on it
     * @param managerOf person id of a person's manager, by person id; 0 or null when there is none or the manager is
     *     unknown; speaks about the whole company, not only about {@code people}
     */
    public PairingContext(
            ProgramDetail program, Collection<Candidate> people, LocalDate onDay, LongFunction<Long> managerOf) {
        this.program = program;
        this.people = people;
        this.onDay = onDay;
        this.managerOf = managerOf;
        this.index = PersonIndex.of(people);
    }

    public ProgramDetail program() {
        return program;
    }

    public Collection<Candidate> people() {
        return people;
    }

    public LocalDate onDay() {
        return onDay;
    }

    public LongFunction<Long> managerOf() {
        return managerOf;
    }

    /** Numbers for the people, the same for all rules: looked up by one, they are at hand for the next. */
    public PersonIndex index() {
        return index;
    }

    /** A rule parameter's value in force. */
    public double rule(String code) {
        Double value = program.rules().get(code);
        if (value == null) {
            throw new IllegalArgumentException("Program " + program.id() + " has no rule parameter " + code + ".");
        }
        return value;
    }
}
