package hrsuite.mentoring.succession;

import hrsuite.mentoring.Sentence;
import hrsuite.mentoring.database.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Two who are named on the same plan are rivals for the same place. */
@ApplicationScoped
class BothOnSamePlan implements Friction {

    private static final String NAMED = "SELECT p.id, s.plan_id FROM mentoring.plan_successor s"
            + " JOIN mentoring.person p ON p.employee_number = s.successor_number";

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    BothOnSamePlan() {}

    BothOnSamePlan(DataSource database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "BOTH_ON_SAME_PLAN";
    }

    @Override
    public boolean isBlocking() {
        return false;
    }

    @Override
    public Judge read(LocalDate today) {
        Map<Long, Set<Long>> plans = new HashMap<>();
        new Sql(database).each(NAMED, row -> plans.computeIfAbsent(row.getLong(1), person -> new HashSet<>())
                .add(row.getLong(2)));
        return plans.isEmpty() ? null : (mentor, mentee) -> sentence(plans.get(mentor), plans.get(mentee));
    }

    private static Sentence sentence(Set<Long> ofMentor, Set<Long> ofMentee) {
        if (ofMentor == null || ofMentee == null) {
            return null;
        }
        long common = ofMentor.stream().filter(ofMentee::contains).count();
        return common == 0 ? null : Sentence.of(BothOnSamePlan.class, "objection.BOTH_ON_SAME_PLAN", common);
    }
}
