package hrsuite.mentoring.program;

import hrsuite.mentoring.database.Sql;
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
                new Sql(database).list("SELECT DISTINCT person_id FROM mentoring.enrollment", row -> row.getLong(1)));
        held.retainAll(people);
        return held;
    }
}
