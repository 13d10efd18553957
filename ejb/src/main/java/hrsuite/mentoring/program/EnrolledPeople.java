package hrsuite.mentoring.program;

import hrsuite.mentoring.staff.PersonHolder;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

/** Says who has or had a place in a program. */
@ApplicationScoped
class EnrolledPeople implements PersonHolder {

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Override
    public String holding() {
        return "enrollments";
    }

    @Override
    public Set<Long> heldOf(Set<Long> people) {
        Set<Long> held = new HashSet<>(
                Sql.of("SELECT DISTINCT person_id FROM mentoring.enrollment").list(database, row -> row.getLong(1)));
        held.retainAll(people);
        return held;
    }
}
