package hrsuite.mentoring.program;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.roster.RosterApplied;
import hrsuite.mentoring.staff.roster.RosterUndone;
import hrsuite.mentoring.staff.sync.StaffPushed;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** Takes people who have left out of all programs in the transaction that says so, and back in with its undo. */
@ApplicationScoped
class LeaversPlaces {

    private static final Logger LOG = System.getLogger(LeaversPlaces.class.getName());
    private static final String THEIRS = " WHERE state NOT IN ('WITHDRAWN', 'COMPLETED') AND person_id IN"
            + " (SELECT id FROM mentoring.person WHERE status = 'LEAVER')";
    private static final String OF_PEOPLE = " WHERE state NOT IN ('WITHDRAWN', 'COMPLETED') AND person_id = ANY(?)";
    private static final String OF_INTAKE = "p.id IN (SELECT e.program_id FROM mentoring.enrollment e"
            + " JOIN mentoring.enrollment_before b ON b.enrollment_id = e.id WHERE b.intake_id = ?)";
    /** Those that nobody has touched since, of people who are there again. */
    private static final String UNTOUCHED = "(SELECT b.enrollment_id FROM mentoring.enrollment_before b"
            + " JOIN mentoring.enrollment e ON e.id = b.enrollment_id AND e.version = b.version_after"
            + " JOIN mentoring.person p ON p.id = e.person_id AND p.status <> 'LEAVER' WHERE b.intake_id = ?)";

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private Waiting waiting;

    void withdraw(@Observes RosterApplied applied) {
        Sql sql = new Sql(database);
        sql.update(
                "INSERT INTO mentoring.enrollment_before (intake_id, enrollment_id, state, version_after)"
                        + " SELECT CAST(? AS bigint), id, state, version + 1 FROM mentoring.enrollment" + THEIRS,
                Long.valueOf(applied.intakeId()));
        int places = sql.update(
                "UPDATE mentoring.enrollment SET state = 'WITHDRAWN', waiting_since = NULL, version = version + 1, updated_at = ?"
                        + THEIRS,
                Instant.now());
        if (places > 0) {
            fill(sql, OF_INTAKE, Long.valueOf(applied.intakeId()));
            LOG.log(Level.INFO, "{0} places in programs ended with intake {1}.", places, applied.intakeId());
        }
    }

    void withdraw(@Observes StaffPushed pushed) {
        if (pushed.leavers().isEmpty()) {
            return;
        }
        Sql sql = new Sql(database);
        Long[] leavers = pushed.leavers().toArray(new Long[0]);
        List<Long> programs = sql.list(
                "SELECT DISTINCT program_id FROM mentoring.enrollment" + OF_PEOPLE + " ORDER BY program_id",
                row -> row.getLong(1),
                (Object) leavers);
        int places = sql.update(
                "UPDATE mentoring.enrollment SET state = 'WITHDRAWN', waiting_since = NULL, version = version + 1,"
                        + " updated_at = ?" + OF_PEOPLE,
                Instant.now(),
                leavers);
        if (places > 0) {
            fill(sql, "p.id = ANY(?)", (Object) programs.toArray(new Long[0]));
            LOG.log(Level.INFO, "{0} places in programs ended with leavers named by {1}.", places, pushed.source());
        }
    }

    /** Who waits comes in for who has left; whoever else gives places there waits for this transaction. */
    private void fill(Sql sql, String inPrograms, Object value) {
        String bounded = "SELECT p.id, p.root_id FROM mentoring.program p WHERE (p.maximum_mentors IS NOT NULL OR"
                + " p.maximum_mentees IS NOT NULL) AND " + inPrograms;
        sql.list(
                "SELECT r.id FROM mentoring.program r WHERE r.id IN (SELECT x.root_id FROM (" + bounded
                        + ") x) ORDER BY r.id FOR UPDATE",
                row -> row.getLong(1),
                value);
        sql.list(bounded + " ORDER BY p.id", row -> row.getLong(1), value).forEach(waiting::promote);
    }

    void giveBack(@Observes RosterUndone undone) {
        Sql sql = new Sql(database);
        Long intake = Long.valueOf(undone.intakeId());
        int places = sql.update(
                "UPDATE mentoring.enrollment SET (state, version, updated_at) = (SELECT b.state, enrollment.version + 1,"
                        + " CAST(? AS timestamp with time zone) FROM mentoring.enrollment_before b"
                        + " WHERE b.intake_id = ? AND b.enrollment_id = enrollment.id) WHERE id IN " + UNTOUCHED,
                Instant.now(),
                intake,
                intake);
        sql.update("DELETE FROM mentoring.enrollment_before WHERE intake_id = ?", intake);
        if (places > 0) {
            LOG.log(Level.INFO, "{0} places in programs are back with the undo of intake {1}.", places, intake);
        }
    }
}
