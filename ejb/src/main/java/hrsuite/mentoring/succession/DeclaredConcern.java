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

/** HR has declared a concern about one of the two, or about just these two. */
@ApplicationScoped
class DeclaredConcern implements Friction {

    private static final long EVERYBODY = 0;
    private static final Sentence DECLARED = Sentence.of(DeclaredConcern.class, "objection.DECLARED_CONCERN");
    private static final String CONCERNS = "SELECT d.person_id, other.id FROM mentoring.declared_flag d"
            + " LEFT JOIN mentoring.person other ON other.employee_number = d.counterpart_number"
            + " WHERE UPPER(d.code) = '" + FlagDraft.CONCERN + "' AND d.cleared_on IS NULL"
            + " AND (d.ends_on IS NULL OR d.ends_on >= ?)";

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    DeclaredConcern() {}

    DeclaredConcern(DataSource database) {
        this.database = database;
    }

    @Override
    public String code() {
        return FlagDraft.CONCERN;
    }

    @Override
    public boolean isBlocking() {
        return false;
    }

    @Override
    public Judge read(LocalDate today) {
        Map<Long, Set<Long>> concerns = new HashMap<>();
        new Sql(database)
                .each(
                        CONCERNS,
                        row -> concerns.computeIfAbsent(row.getLong(1), person -> new HashSet<>())
                                .add(row.getLong(2)),
                        today);
        return concerns.isEmpty()
                ? null
                : (mentor, mentee) ->
                        speaks(concerns, mentor, mentee) || speaks(concerns, mentee, mentor) ? DECLARED : null;
    }

    /** Without a counterpart, row by row, the id of the other reads as 0. */
    private static boolean speaks(Map<Long, Set<Long>> concerns, long about, long other) {
        Set<Long> ofOne = concerns.getOrDefault(about, Set.of());
        return ofOne.contains(EVERYBODY) || ofOne.contains(other);
    }
}
