package hrsuite.mentoring.matching;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.pairing.EligibilityRule;
import hrsuite.mentoring.pairing.Objection;
import hrsuite.mentoring.pairing.PairingContext;
import hrsuite.mentoring.program.RuleParameter;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;

/**
 * Two of whom one has declined the other are not offered to each other again before somebody has looked at the pair. Who
 * declined, and why, is not retold; whatever else somebody must look at in confidence reads the same.
 */
@ApplicationScoped
class DeclinedBefore implements EligibilityRule {

    private static final Objection OBJECTION = Objection.of(DeclinedBefore.class, "DECLINED_BEFORE", false, true);
    private static final String DECLINED = "SELECT p.mentor_id, p.mentee_id FROM mentoring.matching_proposal p"
            + " JOIN mentoring.matching_round r ON r.id = p.round_id JOIN mentoring.program of ON of.id = r.program_id"
            + " JOIN mentoring.program asked ON asked.root_id = of.root_id WHERE asked.id = ? AND p.state = 'DECLINED'";

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Override
    public String code() {
        return OBJECTION.code();
    }

    @Override
    public List<RuleParameter> parameters() {
        return List.of();
    }

    @Override
    public PairJudge prepare(PairingContext context) {
        KnownPairs declined = new KnownPairs();
        new Sql(database)
                .each(
                        DECLINED,
                        row -> declined.add(row.getLong(1), row.getLong(2)),
                        Long.valueOf(context.program().id()));
        return declined.isEmpty() ? null : (mentor, mentee) -> declined.contains(mentor, mentee) ? OBJECTION : null;
    }
}
