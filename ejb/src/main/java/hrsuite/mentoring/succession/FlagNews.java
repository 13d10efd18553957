package hrsuite.mentoring.succession;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.delivery.Outbox;
import java.time.LocalDate;
import javax.sql.DataSource;

/**
 * Tells what became of flags to those who have the role: which flag and of what code, never about whom. Whoever may reads that at the flag itself, where
 * everything else holds that holds for flags.
 */
record FlagNews(Sql sql, Outbox outbox) {

    private static final String ROLE = "succession";
    private static final String DERIVED = "SELECT 'flag.' || CASE f.state WHEN 'OPEN' THEN 'opened'"
            + " ELSE LOWER(f.state) END AS type, 'flag/' || f.code || '-' || f.id AS subject,"
            + " 'code=' || f.code || CHR(10) || 'origin=DERIVED' AS data FROM mentoring.risk_flag f"
            + " WHERE f.told <> f.state AND (f.told <> '' OR f.state <> 'RESOLVED') ORDER BY f.id";
    private static final String ENDED = "(cleared_on IS NOT NULL OR COALESCE(ends_on, DATE '9999-12-31') < ?)";
    private static final String DECLARED = "SELECT 'flag.' || LOWER(CAST(? AS varchar(20))) AS type, 'flag/' || id"
            + " AS subject, 'origin=DECLARED' AS data FROM mentoring.declared_flag WHERE ";
    private static final String NEWLY_DECLARED = "told <> 'OPEN' AND NOT " + ENDED;
    private static final String NEWLY_OVER = "told = 'OPEN' AND " + ENDED;

    static FlagNews of(DataSource database) {
        return new FlagNews(new Sql(database), new Outbox(database));
    }

    /** Tells of every flag that is in another state than it was told last, in the transaction of whoever changed it. */
    void tell(LocalDate today) {
        outbox.keepAllFor(ROLE, DERIVED);
        sql.update("UPDATE mentoring.risk_flag SET told = state WHERE told <> state");
        declared("declared", NEWLY_DECLARED, "OPEN", today);
        declared("resolved", NEWLY_OVER, "RESOLVED", today);
    }

    private void declared(String what, String which, String told, LocalDate today) {
        outbox.keepAllFor(ROLE, DECLARED + which + " ORDER BY id", what, today);
        sql.update("UPDATE mentoring.declared_flag SET told = ? WHERE " + which, told, today);
    }

    /** Tells that the flags that an intake declared are no more, before they are taken out. */
    void withdrawn(long intake) {
        outbox.keepAllFor(ROLE, DECLARED + "told = 'OPEN' AND declared_by_intake = ? ORDER BY id", "resolved", intake);
    }
}
