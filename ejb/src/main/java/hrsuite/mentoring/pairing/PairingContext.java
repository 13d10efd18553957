package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.ProgramDetail;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.LongFunction;
import java.util.function.LongToIntFunction;
import java.util.function.Supplier;

/** What a rule may look at when it prepares itself. */
public final class PairingContext {

    private final ProgramDetail program;
    private final Collection<Candidate> people;
    private final LocalDate onDay;
    private final LongFunction<Long> managerOf;
    private final PersonIndex index;
    private final Supplier<LongToIntFunction> teamSizes;
    private LongToIntFunction teamSize;

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
        this(program, people, onDay, managerOf, () -> person -> 1);
    }

    /**
     * The same, and the size of teams.
     *
     * @param teamSizes how many people stand below a person at any depth, the person included, by person id; asked for
     *     only when a rule wants to know
     */
    public PairingContext(
            ProgramDetail program,
            Collection<Candidate> people,
            LocalDate onDay,
            LongFunction<Long> managerOf,
            Supplier<LongToIntFunction> teamSizes) {
        this.program = program;
        this.people = people;
        this.onDay = onDay;
        this.managerOf = managerOf;
        this.teamSizes = teamSizes;
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

    /** How many people the person's team has, at any depth and the person included. For preparing, not for judging. */
    public int teamSize(long person) {
        if (teamSize == null) {
            teamSize = teamSizes.get();
        }
        return teamSize.applyAsInt(person);
    }

    /** Numbers for the people, the same for all rules: looked up by one, they are at hand for the next. */
    public PersonIndex index() {
        return index;
    }

    /** The value in force of a rule parameter that younger versions have; for settings of before, what it was then. */
    public double rule(String code, double before) {
        return program.rules().getOrDefault(code, before);
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
