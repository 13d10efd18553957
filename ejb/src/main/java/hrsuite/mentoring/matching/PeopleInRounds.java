package hrsuite.mentoring.matching;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.PersonHolder;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

/** People who stand in a round's results. */
@ApplicationScoped
class PeopleInRounds implements PersonHolder {

    @Resource(lookup = "java:comp/DefaultDataSource")
    DataSource database;

    @Override
    public String holding() {
        return "results of matching rounds";
    }

    @Override
    public Set<Long> heldOf(Set<Long> people) {
        Set<Long> held = new HashSet<>(new Sql(database)
                .list(
                        "SELECT mentor_id FROM mentoring.matching_proposal"
                                + " UNION SELECT mentee_id FROM mentoring.matching_proposal"
                                + " UNION SELECT alternative_id FROM mentoring.matching_proposal"
                                + " UNION SELECT mentee_alternative_id FROM mentoring.matching_proposal"
                                + " UNION SELECT person_id FROM mentoring.matching_unmatched",
                        row -> row.getLong(1)));
        held.retainAll(people);
        return held;
    }
}
