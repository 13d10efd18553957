package hrsuite.mentoring.succession;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.pairing.Objection;
import hrsuite.mentoring.pairing.PairingContext;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Nobody mentors a person whom they are named to succeed: as that person, in their job or on their position. */
@ApplicationScoped
class MentorIsMenteesSuccessor implements Friction {

    private static final Objection OBJECTION =
            Objection.of(MentorIsMenteesSuccessor.class, "MENTOR_IS_MENTEES_SUCCESSOR", true, true);
    private static final String SUCCESSORS = "WITH " + PlanSql.APPLIES + " SELECT a.person_id, p.id FROM applies a"
            + " JOIN mentoring.plan_successor s ON s.plan_id = a.plan_id"
            + " JOIN mentoring.person p ON p.employee_number = s.successor_number WHERE p.id <> a.person_id";

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    MentorIsMenteesSuccessor() {}

    MentorIsMenteesSuccessor(DataSource database) {
        this.database = database;
    }

    @Override
    public String code() {
        return OBJECTION.code();
    }

    @Override
    public boolean isBlocking() {
        return OBJECTION.blocking();
    }

    @Override
    public Judge read(LocalDate today) {
        Map<Long, Set<Long>> successors = successors();
        return successors.isEmpty()
                ? null
                : (mentor, mentee) ->
                        successors.getOrDefault(mentee, Set.of()).contains(mentor) ? OBJECTION.sentence() : null;
    }

    @Override
    public PairJudge prepare(PairingContext context) {
        Map<Long, Set<Long>> successors = successors();
        return successors.isEmpty() ? null : PairJudge.ofFew(successors::get, OBJECTION);
    }

    private Map<Long, Set<Long>> successors() {
        Map<Long, Set<Long>> successors = new HashMap<>();
        new Sql(database).each(SUCCESSORS, row -> successors
                .computeIfAbsent(row.getLong(1), incumbent -> new HashSet<>())
                .add(row.getLong(2)));
        return successors;
    }
}
