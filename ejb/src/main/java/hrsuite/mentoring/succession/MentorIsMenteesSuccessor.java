package hrsuite.mentoring.succession;

import hrsuite.mentoring.pairing.EligibilityRule;
import hrsuite.mentoring.pairing.Objection;
import hrsuite.mentoring.pairing.PairingContext;
import hrsuite.mentoring.program.RuleParameter;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Nobody mentors a person whom they are named to succeed. */
@ApplicationScoped
class MentorIsMenteesSuccessor implements EligibilityRule {

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
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT s.incumbent_id, p.id FROM mentoring.successor s JOIN mentoring.person p"
                                + " ON p.employee_number = s.successor_number");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                successors
                        .computeIfAbsent(row.getLong(1), incumbent -> new HashSet<>())
                        .add(row.getLong(2));
            }
            return successors;
        } catch (SQLException e) {
            throw new IllegalStateException("The succession plans cannot be read.", e);
        }
    }
}
