package hrsuite.mentoring.program;

import hrsuite.mentoring.audit.Audited;

/**
 * A program has come to another state of its life. Whoever holds something of it follows in the same transaction.
 *
 * @param program id of the program
 * @param from the state before
 * @param to the state now
 */
public record ProgramMoved(String program, ProgramState from, ProgramState to) implements Audited {

    @Override
    public String action() {
        return "PROGRAM_MOVED";
    }

    @Override
    public String subject() {
        return "program/" + program;
    }

    @Override
    public String detail() {
        return "from=" + from + ", to=" + to;
    }
}
