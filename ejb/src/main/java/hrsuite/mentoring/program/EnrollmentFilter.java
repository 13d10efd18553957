package hrsuite.mentoring.program;

import java.time.LocalDate;
import java.util.List;

/**
 * Which people to enroll; what is null does not restrict. At least one value must be given.
 *
 * @param department only of this department
 * @param division only of this division
 * @param location only at this location
 * @param gradeFrom only of this grade or above
 * @param gradeTo only of this grade or below
 * @param hiredAfter only hired after this day
 * @param employeeNumbers only these; empty means nobody
 * @param fromExtended only people with a place in the program that this one extends, on whichever side; null for false
 */
public record EnrollmentFilter(
        String department,
        String division,
        String location,
        String gradeFrom,
        String gradeTo,
        LocalDate hiredAfter,
        List<String> employeeNumbers,
        Boolean fromExtended) {

    public EnrollmentFilter {
        employeeNumbers = employeeNumbers == null ? null : Given.list(employeeNumbers);
        fromExtended = Boolean.TRUE.equals(fromExtended);
    }
}
