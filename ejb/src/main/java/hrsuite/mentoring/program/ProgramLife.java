package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Leads programs through their states, and says what each state allows. */
@ApplicationScoped
class ProgramLife {

    private static final Logger LOG = System.getLogger(ProgramLife.class.getName());

    private static final Set<ProgramState> BEGINNINGS = EnumSet.of(ProgramState.DRAFT, ProgramState.ENROLLING);

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private Event<ProgramMoved> moved;

    /**
     * The state that HR wants, as far as one leads there from the present one.
     *
     * @param wanted as given; null for the present one
     * @throws Refusal when it does not follow, or when the program is closed
     */
    ProgramState wanted(String program, ProgramState present, String wanted) {
        requireAlive(program, present);
        ProgramState to = wanted == null ? present : ProgramState.of(wanted).orElseThrow(() -> unknown(wanted));
        if (to != present && !present.next().contains(to)) {
            String next = present.next().stream().map(Enum::name).collect(Collectors.joining(" or "));
            throw Refusal.conflict(
                    "state",
                    to,
                    "STATE_DOES_NOT_FOLLOW",
                    "Program " + program + " is " + present + " and cannot become " + to + ".",
                    present + " is followed by " + next + ".");
        }
        return to;
    }

    /**
     * Makes sure that a new program begins at the beginning.
     *
     * @throws Refusal when it does not
     */
    void begin(String state) {
        if (!BEGINNINGS.contains(ProgramState.valueOf(state))) {
            throw Refusal.invalid(
                    "state",
                    state,
                    "STATE_NOT_FIRST",
                    "A new program cannot be " + state + ".",
                    "Give DRAFT or ENROLLING, or leave the state out.");
        }
    }

    /** Tells everyone that a program has come to another state. */
    void tell(String program, ProgramState from, ProgramState to) {
        LOG.log(Level.INFO, "Program {0} was {1} and is {2}.", program, from, to);
        moved.fire(new ProgramMoved(program, from, to));
    }

    /**
     * Makes sure that people may join, rounds be run and pairs be made.
     *
     * @throws Refusal when the program's state does not allow it, or when there is none of that id
     */
    void requireOpen(String program) {
        ProgramState state = present(program);
        if (!state.isOpen()) {
            throw Refusal.conflict(
                    "program",
                    program,
                    "PROGRAM_NOT_OPEN",
                    "Program " + program + " is " + state + ": nobody joins, no round is run and no pair is made.",
                    state == ProgramState.DRAFT
                            ? "Move it to ENROLLING first."
                            : "Give it a last day that has not passed and move it to RUNNING, or open another program.");
        }
    }

    /**
     * Makes sure that a program is not history.
     *
     * @throws Refusal when it is, or when there is none of that id
     */
    void requireAlive(String program) {
        requireAlive(program, present(program));
    }

    private static void requireAlive(String program, ProgramState present) {
        if (present == ProgramState.CLOSED) {
            throw Refusal.conflict(
                    "program",
                    program,
                    "PROGRAM_CLOSED",
                    "Program " + program + " is CLOSED; what it was stays as it is.",
                    "Open another program.");
        }
    }

    private static Refusal unknown(String state) {
        return Refusal.invalid(
                "state",
                state,
                "STATE_UNKNOWN",
                "There is no state " + state + " of a program.",
                "Give DRAFT, ENROLLING, MATCHING, RUNNING, CLOSING or CLOSED.");
    }

    /** Notes that a round has been asked for. */
    void matching(String program) {
        requireOpen(program);
        follow(program, ProgramState.ENROLLING, ProgramState.MATCHING);
    }

    /** Notes that there are pairs. */
    void started(String program) {
        follow(program, ProgramState.ENROLLING, ProgramState.RUNNING);
        follow(program, ProgramState.MATCHING, ProgramState.RUNNING);
    }

    /** What was done to a program, oldest first. */
    List<ProgramEvent> history(String program) {
        return new Sql(database)
                .list(
                        "SELECT at, actor, action, detail FROM mentoring.audit_entry WHERE subject = ? ORDER BY id",
                        row -> new ProgramEvent(
                                row.getObject(1, OffsetDateTime.class).toInstant(),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4)),
                        "program/" + Given.key("program", program));
    }

    private void follow(String program, ProgramState from, ProgramState to) {
        int done = new Sql(database)
                .update(
                        "UPDATE mentoring.program SET state = ?, version = version + 1 WHERE id = ? AND state = ?",
                        to,
                        Given.key("program", program),
                        from);
        if (done > 0) {
            tell(program, from, to);
        }
    }

    private ProgramState present(String program) {
        return new Sql(database)
                .one(
                        "SELECT state, ends_on FROM mentoring.program WHERE id = ?",
                        row -> ProgramState.valueOf(row.getString(1))
                                .on(LocalDate.now(ZoneOffset.UTC), row.getObject(2, LocalDate.class)),
                        Given.key("program", program))
                .orElseThrow(() -> Refusal.notFound("program", program));
    }
}
