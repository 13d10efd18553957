package hrsuite.mentoring.sample;

import hrsuite.mentoring.database.Sql;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/** One member at a time makes the sample company; whoever holds the lease goes on holding it while it is heard of. */
final class Lease {

    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final Sql sql;
    private final String holder;

    /**
     * @param holder this member, told from all others
     */
    Lease(DataSource database, String holder) {
        sql = new Sql(database);
        this.holder = holder;
    }

    /** Takes it or keeps it; whether this member holds it now. Called last in a transaction it is a fence. */
    boolean take(Instant now) {
        return sql.update(
                        "UPDATE mentoring.lease SET holder = ?, held_until = ? WHERE name = 'sample'"
                                + " AND (holder = ? OR held_until < ?)",
                        holder,
                        now.plus(SILENCE),
                        holder,
                        now)
                == 1;
    }
}
