package hrsuite.mentoring.staff.bulk;

import hrsuite.mentoring.audit.ActingFor;
import hrsuite.mentoring.audit.Audited;
import hrsuite.mentoring.database.InTransaction;
import hrsuite.mentoring.database.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The steps of carrying a bulk out, each one transaction; whoever has lost the lease writes nothing. */
@ApplicationScoped
class BulkSteps {

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final String WAITING =
            "SELECT position, method, path, bulk_key, seen, content FROM mentoring.staff_bulk_operation"
                    + " WHERE bulk_id = ? AND status IS NULL";

    /** What takes back everything that an operation did. */
    static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient BulkOutcome outcome;

        TakenBack(BulkOutcome outcome) {
            super("An operation of a bulk was refused.", null, false, false);
            this.outcome = outcome;
        }

        BulkOutcome outcome() {
            return outcome;
        }
    }

    /** Another member works on it by now. */
    static final class LeaseLost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** An operation that others refer to: what became of it so far. */
    record Named(BulkOperation waiting, Integer status, String resource) {}

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private Event<Audited> event;

    private Sql sql;
    private Consumer<Audited> events;

    protected BulkSteps() {}

    /** For whoever has no container around. */
    BulkSteps(DataSource database, Consumer<Audited> events) {
        this.sql = new Sql(database);
        this.events = events;
    }

    @PostConstruct
    void furnish() {
        sql = new Sql(database);
        events = happened -> event.fire(happened);
    }

    /** Those on which nobody works, oldest first. */
    @InTransaction
    public List<Long> unattended(Instant now) {
        return sql.list(
                "SELECT id FROM mentoring.staff_bulk WHERE state IN ('RECEIVED', 'RUNNING') AND lease_until < ? ORDER BY id",
                row -> row.getLong(1),
                now);
    }

    /** Takes one on, when nobody else does. */
    @InTransaction
    public Optional<BulkClaim> claim(long id, String lease, Instant now) {
        int claimed = sql.update(
                "UPDATE mentoring.staff_bulk SET version = version + CASE WHEN state = 'RECEIVED' THEN 1 ELSE 0 END,"
                        + " state = 'RUNNING', lease = ?, lease_until = ?"
                        + " WHERE id = ? AND state IN ('RECEIVED', 'RUNNING') AND lease_until < ?",
                lease,
                now.plus(LEASE),
                id,
                now);
        return claimed == 0
                ? Optional.empty()
                : sql.one(
                        "SELECT requested_by, source, base FROM mentoring.staff_bulk WHERE id = ?",
                        row -> new BulkClaim(id, lease, row.getString(1), row.getString(2), row.getString(3)),
                        id);
    }

    /** Operations that have not been tried, behind a place. */
    @InTransaction
    public List<BulkOperation> waiting(BulkClaim bulk, int after, int limit) {
        return sql.list(
                WAITING + " AND position > ? ORDER BY position FETCH FIRST ? ROWS ONLY",
                BulkSteps::operation,
                bulk.id(),
                after,
                limit);
    }

    /** What others call by a name; empty when there is nothing of that name. */
    @InTransaction
    public Optional<Named> named(BulkClaim bulk, String key) {
        return sql.one(
                "SELECT position, method, path, bulk_key, seen, content, status, resource"
                        + " FROM mentoring.staff_bulk_operation WHERE bulk_id = ? AND bulk_key = ?",
                row -> new Named(
                        operation(row),
                        Optional.ofNullable(row.getString("status"))
                                .map(Integer::valueOf)
                                .orElse(null),
                        row.getString("resource")),
                bulk.id(),
                key);
    }

    private static BulkOperation operation(ResultSet row) throws SQLException {
        return new BulkOperation(
                row.getInt("position"),
                row.getString("method"),
                row.getString("path"),
                row.getString("bulk_key"),
                row.getString("seen"),
                row.getString("content"));
    }

    /**
     * Carries an operation out and keeps what became of it, in one transaction.
     *
     * @throws TakenBack when it was refused: nothing of it is left
     * @throws LeaseLost when another member works on it by now
     */
    @InTransaction
    public void carryOut(BulkClaim bulk, BulkOperation operation, BulkWork work) {
        hold(bulk);
        BulkOutcome outcome =
                ActingFor.named(bulk.requestedBy(), () -> work.carryOut(bulk.source(), bulk.base(), operation));
        if (outcome.isRefused()) {
            throw new TakenBack(outcome);
        }
        keep(bulk, operation, outcome);
    }

    /**
     * Keeps that an operation was refused.
     *
     * @return whether as many have been as are allowed
     * @throws LeaseLost when another member works on it by now
     */
    @InTransaction
    public boolean refuse(BulkClaim bulk, BulkOperation operation, BulkOutcome outcome) {
        hold(bulk);
        keep(bulk, operation, outcome);
        return sql.count(
                        "SELECT COUNT(*) FROM mentoring.staff_bulk WHERE id = ? AND fail_on_errors > 0"
                                + " AND failed >= fail_on_errors",
                        bulk.id())
                > 0;
    }

    /** Holds the row until the transaction ends, so that whoever claims it waits for what is being done. */
    private void hold(BulkClaim bulk) {
        int held = sql.update(
                "UPDATE mentoring.staff_bulk SET lease_until = ? WHERE id = ? AND lease = ? AND state = 'RUNNING'",
                BulkStore.now().plus(LEASE),
                bulk.id(),
                bulk.lease());
        if (held == 0) {
            throw new LeaseLost();
        }
    }

    private void keep(BulkClaim bulk, BulkOperation operation, BulkOutcome outcome) {
        int kept = sql.update(
                "UPDATE mentoring.staff_bulk_operation SET content = NULL, status = ?, resource = ?, answer = ?"
                        + " WHERE bulk_id = ? AND position = ? AND status IS NULL",
                outcome.status(),
                Sql.None.or(Sql.None.TEXT, outcome.resource()),
                outcome.answer(),
                bulk.id(),
                operation.position());
        if (kept == 0) {
            throw new IllegalStateException("Operation " + operation.position() + " was tried before.");
        }
        sql.update(
                "UPDATE mentoring.staff_bulk SET done = done + 1, failed = failed + ? WHERE id = ?",
                outcome.isRefused() ? 1 : 0,
                bulk.id());
    }

    /** Everything was tried, or as much as may fail has failed: what waits then is forgotten. */
    @InTransaction
    public void end(BulkClaim bulk, BulkState state) {
        int ended = sql.update(
                "UPDATE mentoring.staff_bulk SET state = ?, ended_at = ?, lease = NULL, version = version + 1"
                        + " WHERE id = ? AND lease = ? AND state = 'RUNNING'",
                state,
                BulkStore.now(),
                bulk.id(),
                bulk.lease());
        if (ended == 1) {
            sql.update(
                    "UPDATE mentoring.staff_bulk_operation SET content = NULL WHERE bulk_id = ? AND status IS NULL",
                    bulk.id());
            events.accept(new BulkChanged("BULK_ENDED", bulk.id(), "state=" + state, bulk.requestedBy()));
        }
    }

    /** Leaves it to whoever comes next. */
    @InTransaction
    public void release(BulkClaim bulk, Instant now) {
        sql.update(
                "UPDATE mentoring.staff_bulk SET lease = NULL, lease_until = ? WHERE id = ? AND lease = ?",
                now,
                bulk.id(),
                bulk.lease());
    }
}
