package hrsuite.mentoring.pairing;

import hrsuite.mentoring.database.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** The pairings of leavers, set-wise, and what they were before. */
@ApplicationScoped
class LeaversRows {

    private static final String THEIRS = " state IN ('CONFIRMED', 'ACTIVE') AND"
            + " (mentor_id IN (SELECT id FROM mentoring.person WHERE status = 'LEAVER')"
            + " OR mentee_id IN (SELECT id FROM mentoring.person WHERE status = 'LEAVER'))";
    /** Those that nobody has touched since, of two who are there and have got no other partner in between. */
    private static final String UNTOUCHED = "SELECT pa.id FROM mentoring.pairing_before b"
            + " JOIN mentoring.pairing pa ON pa.id = b.pairing_id AND pa.version = b.version_after"
            + " JOIN mentoring.person m ON m.id = pa.mentor_id AND m.status <> 'LEAVER'"
            + " JOIN mentoring.person l ON l.id = pa.mentee_id AND l.status <> 'LEAVER'"
            + " WHERE b.intake_id = ? AND NOT EXISTS (SELECT 1 FROM mentoring.pairing x WHERE x.id > b.last_pairing"
            + " AND x.state IN ('CONFIRMED', 'ACTIVE') AND (x.mentor_id = pa.mentor_id OR x.mentee_id = pa.mentee_id))";

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    /** Ends the present pairings of everyone who has left, and says which they were. */
    List<String> end(long intake, LocalDate today) {
        Sql sql = new Sql(database);
        List<String> ended =
                sql.list("SELECT id FROM mentoring.pairing WHERE" + THEIRS + " ORDER BY id", row -> row.getString(1));
        if (!ended.isEmpty()) {
            sql.update(
                    "INSERT INTO mentoring.pairing_before (intake_id, pairing_id, state, version_after, last_pairing)"
                            + " SELECT CAST(? AS bigint), id, state, version + 1,"
                            + " (SELECT MAX(id) FROM mentoring.pairing) FROM mentoring.pairing WHERE" + THEIRS,
                    intake);
            sql.update(
                    "UPDATE mentoring.pairing SET state = 'ENDED', end_reason = 'LEAVER', ended_on = ?,"
                            + " version = version + 1 WHERE" + THEIRS,
                    today);
        }
        return ended;
    }

    /** Ends the present pairings of some people, and says which they were. */
    List<String> endOf(Collection<Long> people, LocalDate today) {
        if (people.isEmpty()) {
            return List.of();
        }
        Sql sql = new Sql(database);
        Long[] ids = people.toArray(new Long[0]);
        List<String> ended = sql.list(
                "SELECT id FROM mentoring.pairing WHERE state IN ('CONFIRMED', 'ACTIVE')"
                        + " AND (mentor_id = ANY(?) OR mentee_id = ANY(?)) ORDER BY id FOR UPDATE",
                row -> row.getString(1),
                ids,
                ids);
        sql.batch(
                "UPDATE mentoring.pairing SET state = 'ENDED', end_reason = 'LEAVER', ended_on = ?, version = version + 1"
                        + " WHERE id = ?",
                ended,
                id -> new Object[] {today, Long.valueOf(id)});
        return ended;
    }

    /** Takes up again what ended with an intake, and says which pairings those are. */
    List<String> resume(long intake) {
        Sql sql = new Sql(database);
        holdFamilies(sql, intake);
        List<String> resumed = sql.list(UNTOUCHED + " ORDER BY pa.id", row -> row.getString(1), intake);
        if (!resumed.isEmpty()) {
            sql.update(
                    "UPDATE mentoring.pairing SET (state, version, end_reason, ended_on) = (SELECT b.state,"
                            + " pairing.version + 1, CAST(NULL AS varchar(20)), CAST(NULL AS date)"
                            + " FROM mentoring.pairing_before b WHERE b.intake_id = ? AND b.pairing_id = pairing.id)"
                            + " WHERE id IN (" + UNTOUCHED + ")",
                    intake,
                    intake);
        }
        sql.update("DELETE FROM mentoring.pairing_before WHERE intake_id = ?", intake);
        return resumed;
    }

    /** Makes whoever wants to pair the same people wait for this transaction. */
    private static void holdFamilies(Sql sql, long intake) {
        sql.list(
                "SELECT r.id FROM mentoring.program r WHERE r.id IN (SELECT p.root_id FROM mentoring.program p"
                        + " JOIN mentoring.pairing pa ON pa.program_id = p.id"
                        + " JOIN mentoring.pairing_before b ON b.pairing_id = pa.id WHERE b.intake_id = ?)"
                        + " ORDER BY r.id FOR UPDATE",
                row -> row.getLong(1),
                intake);
    }
}
