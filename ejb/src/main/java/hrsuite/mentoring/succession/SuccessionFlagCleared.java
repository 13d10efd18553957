package hrsuite.mentoring.succession;

import hrsuite.mentoring.audit.Audited;

/**
 * HR has cleared a declared flag.
 *
 * @param id of the flag
 * @param employeeNumber whom it was about
 */
public record SuccessionFlagCleared(String id, String employeeNumber) implements Audited {

    @Override
    public String action() {
        return "SUCCESSION_FLAG_CLEARED";
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
