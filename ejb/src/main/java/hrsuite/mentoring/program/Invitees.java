package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Refusal.Reason;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.PersonDetail;
import hrsuite.mentoring.staff.StaffDirectory;
import hrsuite.mentoring.staff.StaffFilter;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Finds the people whom a filter means. */
@ApplicationScoped
class Invitees {

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private StaffDirectory staff;

    /** Leavers only where they are named: then they are refused by name instead of overlooked. */
    List<PersonDetail> find(ProgramDetail program, EnrollmentFilter filter) {
        List<PersonDetail> people = staff.people(new StaffFilter(
                filter.department(),
                filter.division(),
                filter.location(),
                filter.gradeFrom(),
                filter.gradeTo(),
                filter.hiredAfter(),
                null,
                null,
                filter.employeeNumbers()));
        Set<Long> among = Boolean.TRUE.equals(filter.fromExtended()) ? participants(program) : null;
        return people.stream()
                .filter(person ->
                        filter.employeeNumbers() != null || !person.status().equals("LEAVER"))
                .filter(person -> among == null || among.contains(person.key()))
                .toList();
    }

    /** One reason for each employee number of the filter that nobody has. */
    List<Reason> unknown(EnrollmentFilter filter) {
        if (filter.employeeNumbers() == null) {
            return List.of();
        }
        Map<String, PersonDetail> known = staff.byEmployeeNumbers(filter.employeeNumbers());
        return filter.employeeNumbers().stream()
                .distinct()
                .filter(number -> !known.containsKey(number))
                .map(number -> new Reason(
                        number,
                        number,
                        "PERSON_UNKNOWN",
                        "There is no person with employee number " + number + ".",
                        "Maybe the number was written differently in the roster."))
                .toList();
    }

    private Set<Long> participants(ProgramDetail program) {
        if (program.extendsProgram() == null) {
            throw Refusal.invalid(
                    "filter.fromExtended",
                    true,
                    "EXTENDS_NONE",
                    "Program " + program.id() + " extends no program whose people could be taken over.",
                    "Leave fromExtended out.");
        }
        return new HashSet<>(new Sql(database)
                .list(
                        "SELECT DISTINCT person_id FROM mentoring.enrollment WHERE program_id = ?"
                                + " AND state <> 'WITHDRAWN'",
                        row -> row.getLong(1),
                        Long.valueOf(program.extendsProgram())));
    }
}
