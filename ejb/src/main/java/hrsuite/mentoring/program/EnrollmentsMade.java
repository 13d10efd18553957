package hrsuite.mentoring.program;

import hrsuite.mentoring.Published;
import hrsuite.mentoring.audit.Audited;
import java.util.List;
import java.util.Map;

/**
 * People have been given places in a program, or their places have changed.
 *
 * @param program id of the program
 * @param role the side
 * @param made how many new places
 * @param changed how many places that were there before
 */
public record EnrollmentsMade(String program, Role role, int made, int changed) implements Audited, Published {

    @Override
    public String action() {
        return "ENROLLMENTS_MADE";
    }

    @Override
    public String subject() {
        return "program/" + program;
    }

    @Override
    public List<Notice> notices() {
        return List.of(new Notice(
                "enrollments.changed", "program/" + program, Map.of("program", program, "role", role.name())));
    }

    @Override
    public String detail() {
        return "role=" + role + ", made=" + made + ", changed=" + changed;
    }
}
