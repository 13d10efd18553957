package hrsuite.mentoring.succession;

import hrsuite.mentoring.Sentence;
import hrsuite.mentoring.database.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * A mentee whose own place is in question may take any mentor for the one who comes after: the position is planned to be
 * vacant, or risk and impact of loss are both high, or retirement is near.
 */
@ApplicationScoped
class MenteePositionAtRisk implements Friction {

    private static final String AT_RISK = "WITH " + PlanSql.HOLDS + " SELECT holds.person_id,"
            + " 'vacant' FROM holds"
            + " JOIN mentoring.succession_position po ON po.id = holds.position_id WHERE po.vacant_from IS NOT NULL"
            + " UNION ALL SELECT r.person_id, 'loss'"
            + " FROM mentoring.profile_value r JOIN mentoring.profile_value g ON g.person_id = r.person_id"
            + " AND g.field = 'impactOfLoss' AND g.said = 'HIGH' WHERE r.field = 'riskOfLoss' AND r.said = 'HIGH'"
            + " UNION ALL SELECT t.person_id, 'retirement' FROM mentoring.profile_value t"
            + " WHERE t.field = 'retirementStatus' AND t.said = 'LIKELY_1Y'";

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    MenteePositionAtRisk() {}

    MenteePositionAtRisk(DataSource database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "MENTEE_POSITION_AT_RISK";
    }

    @Override
    public boolean isBlocking() {
        return false;
    }

    @Override
    public Judge read(LocalDate today) {
        Map<Long, Sentence> reasons = new HashMap<>();
        new Sql(database).each(AT_RISK, row -> reasons.putIfAbsent(row.getLong(1), reason(row.getString(2))));
        return reasons.isEmpty() ? null : (mentor, mentee) -> reasons.get(mentee);
    }

    private static Sentence reason(String what) {
        return Sentence.of(MenteePositionAtRisk.class, "objection.MENTEE_POSITION_AT_RISK." + what);
    }
}
