package hrsuite.mentoring.succession;

import hrsuite.mentoring.database.InTransaction;
import hrsuite.mentoring.database.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

/**
 * Keeps derived flags, and the frictions of those who are paired, in step with the data. A change only notes that they are due, so that a hundred thousand changes
 * cost no more than one; they follow at once when somebody asks for flags, else within a minute, and once a day.
 */
@ApplicationScoped
class FlagsInStep {

    private static final Logger LOG = System.getLogger(FlagsInStep.class.getName());
    private static final String SYSTEM = "system";
    private static final String GONE = "The facts behind it are no longer so.";
    private static final String SAME = "found.subject = risk_flag.subject AND found.code = risk_flag.code";
    private static final String SAME_FACTS = SAME + " AND found.amount = risk_flag.amount"
            + " AND found.fact = risk_flag.fact AND COALESCE(found.fact_day, DATE '1900-01-01')"
            + " = COALESCE(risk_flag.fact_day, DATE '1900-01-01')";

    private record Due(long id, String actor) {}

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private FlagThresholds thresholds;

    @Inject
    private FrictionReview frictions;

    FlagsInStep() {}

    FlagsInStep(DataSource database, FlagThresholds thresholds, FrictionReview frictions) {
        this.database = database;
        this.thresholds = thresholds;
        this.frictions = frictions;
    }

    /** Notes that somebody has changed what flags follow from. */
    void note(String actor) {
        sql().update("INSERT INTO mentoring.risk_flag_due (actor) VALUES (?)", actor == null ? SYSTEM : actor);
    }

    /** Makes sure that the flags are those of today. */
    @InTransaction
    public void follow(LocalDate today) {
        if (!isDue(today)) {
            return;
        }
        sql().count("SELECT id FROM mentoring.risk_flag_run WHERE id = 1 FOR UPDATE");
        if (isDue(today)) {
            compute(today);
        }
    }

    private boolean isDue(LocalDate today) {
        return sql().count(
                                "SELECT COUNT(*) FROM mentoring.risk_flag_run WHERE computed_for <> ?"
                                        + " OR EXISTS (SELECT 1 FROM mentoring.risk_flag_due)",
                                today)
                > 0;
    }

    /** The rows that are read first are the ones taken away: a change that comes meanwhile is due again. */
    private void compute(LocalDate today) {
        List<Due> due = sql().list(
                        "SELECT id, actor FROM mentoring.risk_flag_due ORDER BY id",
                        row -> new Due(row.getLong(1), row.getString(2)));
        String actor = due.isEmpty() ? SYSTEM : due.get(due.size() - 1).actor();
        sql().update("DELETE FROM mentoring.risk_flag_found");
        FoundSql.find(sql(), thresholds, today);
        sql().refreshStatistics("risk_flag_found");
        int resolved = resolve(today, actor);
        int opened = open(today, actor);
        FlagNews.of(database).tell(today);
        int alerts = frictions.follow(today, actor);
        sql().batch("DELETE FROM mentoring.risk_flag_due WHERE id = ?", due, change -> new Object[] {change.id()});
        sql().update("UPDATE mentoring.risk_flag_run SET computed_for = ? WHERE id = 1", today);
        LOG.log(
                Level.INFO,
                "{0} succession flags opened, {1} resolved; {2} frictions came up.",
                opened,
                resolved,
                alerts);
    }

    private int resolve(LocalDate today, String actor) {
        int resolved = sql().update(
                        "UPDATE mentoring.risk_flag SET version = version + 1, state = 'RESOLVED', resolved_on = ?,"
                                + " resolved_by = ?, resolved_why = ? WHERE state <> 'RESOLVED' AND NOT EXISTS"
                                + " (SELECT 1 FROM mentoring.risk_flag_found found WHERE " + SAME + ")",
                        today,
                        actor,
                        GONE);
        sql().update("UPDATE mentoring.risk_flag SET settled = FALSE WHERE settled = TRUE AND NOT EXISTS"
                + " (SELECT 1 FROM mentoring.risk_flag_found found WHERE " + SAME_FACTS + ")");
        return resolved;
    }

    private int open(LocalDate today, String actor) {
        sql().update("UPDATE mentoring.risk_flag SET (version, amount, fact, fact_day) = (SELECT risk_flag.version + 1,"
                + " found.amount, found.fact, found.fact_day FROM mentoring.risk_flag_found found WHERE " + SAME
                + ") WHERE state <> 'RESOLVED' AND NOT EXISTS (SELECT 1 FROM mentoring.risk_flag_found found WHERE "
                + SAME_FACTS + ")");
        return sql().update(
                        "INSERT INTO mentoring.risk_flag (version, code, subject, person_id, position_id, amount, fact,"
                                + " fact_day, state, opened_on, opened_by, settled) SELECT 1, found.code,"
                                + " found.subject, found.person_id, found.position_id, found.amount, found.fact,"
                                + " found.fact_day, 'OPEN', CAST(? AS date), CAST(? AS varchar(320)), FALSE"
                                + " FROM mentoring.risk_flag_found found WHERE NOT EXISTS (SELECT 1"
                                + " FROM mentoring.risk_flag WHERE " + SAME
                                + " AND (risk_flag.state <> 'RESOLVED' OR risk_flag.settled = TRUE))",
                        today,
                        actor);
    }

    private Sql sql() {
        return new Sql(database);
    }
}
