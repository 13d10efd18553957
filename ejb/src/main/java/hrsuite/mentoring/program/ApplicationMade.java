package hrsuite.mentoring.program;

import hrsuite.mentoring.audit.Audited;

/**
 * Somebody has applied for a place, taken the application back, or been answered.
 *
 * @param program id of the program
 * @param enrollment id of the place
 * @param outcome {@code APPLIED WITHDRAWN APPROVED WAITLISTED DECLINED}
 */
public record ApplicationMade(String program, String enrollment, String outcome) implements Audited {

    @Override
    public String action() {
        return "APPLICATION_" + outcome;
    }

    @Override
    public String subject() {
        return "program/" + program;
    }

    @Override
    public String detail() {
        return "enrollment=" + enrollment;
    }
}
