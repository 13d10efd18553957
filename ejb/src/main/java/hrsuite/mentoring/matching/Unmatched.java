package hrsuite.mentoring.matching;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.matching.Outcome.Advice;
import hrsuite.mentoring.matching.Outcome.LeftOver;
import hrsuite.mentoring.matching.Outcome.Obstacle;
import hrsuite.mentoring.program.Role;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import javax.sql.DataSource;

/** The table of those who were left over. */
@ApplicationScoped
class Unmatched {

    /** Somebody left over, as the table has it. */
    record Row(long id, Role role, long person, int partners, List<Obstacle> why, List<Advice> whatWouldHelp) {

        private static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("id"),
                    Role.valueOf(row.getString("role")),
                    row.getLong("person_id"),
                    row.getInt("partners"),
                    JsonText.list(row.getString("why"), Obstacle[].class),
                    JsonText.list(row.getString("what_would_help"), Advice[].class));
        }

        UnmatchedDetail detail(LongFunction<PartnerDetail> people, Locale language) {
            return new UnmatchedDetail(
                    Long.toString(id),
                    role,
                    people.apply(person),
                    partners,
                    why.stream().map(one -> one.in(language)).toList(),
                    whatWouldHelp.stream().map(one -> one.in(language)).toList());
        }
    }

    @Resource(lookup = "java:comp/DefaultDataSource")
    DataSource database;

    private Sql sql;

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    void insert(long round, List<LeftOver> leftOver) {
        sql.batch(
                "INSERT INTO mentoring.matching_unmatched (round_id, role, person_id, partners, why, what_would_help)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                leftOver,
                left -> new Object[] {
                    round,
                    left.role().name(),
                    left.person().person(),
                    left.partners(),
                    JsonText.of(left.why()),
                    JsonText.of(left.whatWouldHelp())
                });
    }

    /** Those of one side who come after one, in their order. */
    List<Row> of(long round, Role role, long after, int limit) {
        return sql.list(
                "SELECT id, role, person_id, partners, why, what_would_help FROM mentoring.matching_unmatched"
                        + " WHERE round_id = ? AND role = ? AND id > ? ORDER BY id FETCH FIRST ? ROWS ONLY",
                Row::of,
                round,
                role.name(),
                after,
                limit);
    }
}
