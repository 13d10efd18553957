package hrsuite.mentoring.succession;

import hrsuite.mentoring.audit.Audited;

/**
 * HR has declared a flag.
 *
 * @param id of the flag
 * @param employeeNumber whom it is about
 */
public record SuccessionFlagDeclared(String id, String employeeNumber) implements Audited {

    @Override
    public String action() {
        return "SUCCESSION_FLAG_DECLARED";
    }

    @Override
    public String subject() {
        return "flag/" + id;
    }

    @Override
    public String detail() {
        return "person/" + employeeNumber;
    }
}
