package hrsuite.mentoring.program;

import hrsuite.mentoring.audit.Audited;

/**
 * HR has changed a program, or removed it.
 *
 * @param program id of the program
 * @param removed true when it is gone
 */
public record ProgramChanged(String program, boolean removed) implements Audited {

    @Override
    public String action() {
        return removed ? "PROGRAM_REMOVED" : "PROGRAM_CHANGED";
    }

    @Override
    public String subject() {
        return "program/" + program;
    }
}
