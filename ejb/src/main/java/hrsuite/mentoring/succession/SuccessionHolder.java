package hrsuite.mentoring.succession;

import hrsuite.mentoring.staff.PersonHolder;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

/** Keeps a person from being taken out of the staff while more stands about them than what one roster said. */
@ApplicationScoped
class SuccessionHolder implements PersonHolder {

    private static final String HELD = "SELECT person_id FROM mentoring.declared_flag WHERE declared_by_intake IS NULL"
            + " UNION SELECT person_id FROM mentoring.profile_value WHERE intake_id IS NULL"
            + " UNION SELECT person_id FROM mentoring.profile_value_past"
            + " UNION SELECT person_id FROM mentoring.profile_value GROUP BY person_id"
            + " HAVING COUNT(DISTINCT intake_id) > 1"
            + " UNION SELECT plan.person_id FROM mentoring.succession_plan plan JOIN mentoring.plan_successor s"
            + " ON s.plan_id = plan.id AND s.intake_id IS NULL WHERE plan.person_id IS NOT NULL";

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    SuccessionHolder() {}

    SuccessionHolder(DataSource database) {
        this.database = database;
    }

    /** Says no more than that, because who asks may not be entitled to know. */
    @Override
    public String holding() {
        return "confidential records";
    }

    @Override
    public Set<Long> heldOf(Set<Long> people) {
        Set<Long> held = new HashSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(HELD);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                held.add(row.getLong(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The succession data of people cannot be read.", e);
        }
        held.retainAll(people);
        return held;
    }
}
