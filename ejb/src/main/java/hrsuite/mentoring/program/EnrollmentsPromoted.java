package hrsuite.mentoring.program;

import hrsuite.mentoring.audit.Audited;
import java.util.List;

/**
 * People have come in from the waiting list of a program, because places have become free.
 *
 * @param program id of the program
 * @param role the side
 * @param enrollments ids of their places, in the order of waiting; never empty
 */
public record EnrollmentsPromoted(String program, Role role, List<String> enrollments) implements Audited {

    public EnrollmentsPromoted {
        enrollments = List.copyOf(enrollments);
    }

    @Override
    public String action() {
        return "ENROLLMENTS_PROMOTED";
    }

    @Override
    public String subject() {
        return "program/" + program;
    }

    @Override
    public String detail() {
        return "role=" + role + ", enrollments=" + String.join(" ", enrollments);
    }
}
