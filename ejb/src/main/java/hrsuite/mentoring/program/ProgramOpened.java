package hrsuite.mentoring.program;

import hrsuite.mentoring.audit.Audited;

/**
 * A program has been opened.
 *
 * @param program as it stands; its rows can be read in the same transaction
 */
public record ProgramOpened(ProgramDetail program) implements Audited {

    @Override
    public String action() {
        return "PROGRAM_OPENED";
    }

    @Override
    public String subject() {
        return "program/" + program.id();
    }

    @Override
    public String detail() {
        return "kind=" + program.kind()
                + (program.extendsProgram() == null ? "" : ", extends=" + program.extendsProgram());
    }
}
