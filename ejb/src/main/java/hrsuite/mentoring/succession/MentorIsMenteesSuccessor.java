package hrsuite.mentoring.succession;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.pairing.EligibilityRule;
import hrsuite.mentoring.pairing.Objection;
import hrsuite.mentoring.pairing.PairingContext;
import hrsuite.mentoring.program.RuleParameter;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Nobody mentors a person whom they are named to succeed. */
@ApplicationScoped
class MentorIsMenteesSuccessor implements EligibilityRule {

    private static final String SUCCESSORS = "WITH " + PlanSql.APPLIES + " SELECT a.person_id, p.id FROM applies a"
            + " JOIN mentoring.plan_successor s ON s.plan_id = a.plan_id"
            + " JOIN mentoring.person p ON p.employee_number = s.successor_number WHERE p.id <> a.person_id";
    private static final String CODE = "MENTOR_IS_MENTEES_SUCCESSOR";

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    MentorIsMenteesSuccessor() {}

    MentorIsMenteesSuccessor(DataSource database) {
        this.database = database;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<RuleParameter> parameters() {
        return List.of();
    }

    @Override
    public PairJudge prepare(PairingContext context) {
        Map<Long, Set<Long>> successors = successorsByIncumbent();
        if (successors.isEmpty()) {
            return null;
        }
        return (mentor, mentee) ->
                successors.getOrDefault(mentee.person(), Set.of()).contains(mentor.person())
                        ? objection(mentor.employeeNumber(), mentee.employeeNumber())
                        : null;
    }

    private static Objection objection(String mentor, String mentee) {
        return new Objection(CODE, true, true, mentor + " is named as successor of " + mentee + ".");
    }

    private Map<Long, Set<Long>> successorsByIncumbent() {
        Map<Long, Set<Long>> successors = new HashMap<>();
        new Sql(database).each(SUCCESSORS, row -> successors
                .computeIfAbsent(row.getLong(1), incumbent -> new HashSet<>())
                .add(row.getLong(2)));
        return successors;
    }
}
