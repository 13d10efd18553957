package hrsuite.mentoring.staff.bulk;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Bulks as their senders see them, each call one transaction. */
@ApplicationScoped
class BulkStore {

    private static final String ARRIVING = "ARRIVING";
    private static final String SELECTED =
            "SELECT id, state, done, total, failed, fail_on_errors, received_at AS received_at, ended_at AS ended_at,"
                    + " version + done AS version FROM mentoring.staff_bulk WHERE requested_by = ? AND state <> 'ARRIVING'";

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private Event<Audited> event;

    private Sql sql;
    private Consumer<Audited> events;

    protected BulkStore() {}

    /** For whoever has no container around. */
    BulkStore(DataSource database, Consumer<Audited> events) {
        this.sql = new Sql(database);
        this.events = events;
    }

    @PostConstruct
    void furnish() {
        sql = new Sql(database);
        events = happened -> event.fire(happened);
    }

    /** A bulk of which operations are still to come; nobody sees it before all have. */
    @InTransaction
    public long begin(String requestedBy, String source, String base) {
        Instant now = now();
        return sql.insert(
                "INSERT INTO mentoring.staff_bulk (requested_by, source, base, state, total, done, failed,"
                        + " fail_on_errors, version, received_at, lease_until) VALUES (?, ?, ?, ?, 0, 0, 0, 0, 1, ?, ?)",
                requestedBy,
                source,
                base,
                ARRIVING,
                now,
                now);
    }

    /**
     * Adds operations to one that is still arriving.
     *
     * @throws Refusal NOT_FOUND for another one
     */
    @InTransaction
    public void add(String requestedBy, long id, List<BulkOperation> operations) {
        int added = sql.update(
                "UPDATE mentoring.staff_bulk SET total = total + ? WHERE id = ? AND requested_by = ? AND state = ?",
                operations.size(),
                id,
                requestedBy,
                ARRIVING);
        if (added == 0) {
            throw Refusal.notFound("bulk", id);
        }
        sql.batch(
                "INSERT INTO mentoring.staff_bulk_operation (bulk_id, position, method, path, bulk_key, seen, content)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                operations,
                one -> new Object[] {
                    id,
                    one.position(),
                    one.method(),
                    one.path(),
                    Sql.None.or(Sql.None.TEXT, one.key()),
                    Sql.None.or(Sql.None.TEXT, one.seen()),
                    Sql.None.or(Sql.None.TEXT, one.content())
                });
    }

    /** Everything has arrived. */
    @InTransaction
    public BulkDetail received(String requestedBy, long id, int failOnErrors) {
        int received = sql.update(
                "UPDATE mentoring.staff_bulk SET state = ?, fail_on_errors = ? WHERE id = ? AND requested_by = ? AND state = ?",
                BulkState.RECEIVED,
                failOnErrors,
                id,
                requestedBy,
                ARRIVING);
        if (received == 0) {
            throw Refusal.notFound("bulk", id);
        }
        BulkDetail detail = bulk(requestedBy, id);
        events.accept(new BulkChanged(
                "BULK_RECEIVED", id, "operations=" + detail.progress().total(), requestedBy));
        return detail;
    }

    /** What broke off while it was arriving is forgotten. */
    @InTransaction
    public void drop(String requestedBy, long id) {
        sql.update(
                "DELETE FROM mentoring.staff_bulk WHERE id = ? AND requested_by = ? AND state = ?",
                id,
                requestedBy,
                ARRIVING);
    }

    /** Those of somebody, newest first. */
    @InTransaction
    public Page<BulkDetail> page(String requestedBy, PageRequest page) {
        long before = page.after() == null ? Long.MAX_VALUE : page.afterKey();
        List<BulkDetail> rows = sql.list(
                SELECTED + " AND id < ? ORDER BY id DESC FETCH FIRST ? ROWS ONLY",
                BulkStore::detail,
                requestedBy,
                before,
                page.limit() + 1);
        return Page.of(rows, page, BulkDetail::id);
    }

    /**
     * One of somebody.
     *
     * @throws Refusal NOT_FOUND, also for somebody else's
     */
    @InTransaction
    public BulkDetail bulk(String requestedBy, long id) {
        return sql.one(SELECTED + " AND id = ?", BulkStore::detail, requestedBy, id)
                .orElseThrow(() -> Refusal.notFound("bulk", id));
    }

    /** What became of its operations, in the order in which they were sent. */
    @InTransaction
    public Page<BulkResult> results(String requestedBy, long id, boolean failedOnly, PageRequest page) {
        bulk(requestedBy, id);
        List<BulkResult> rows = sql.list(
                "SELECT position, status, answer FROM mentoring.staff_bulk_operation WHERE bulk_id = ? AND position > ?"
                        + (failedOnly ? " AND status >= 400" : "") + " ORDER BY position FETCH FIRST ? ROWS ONLY",
                row -> new BulkResult(
                        row.getInt(1),
                        Optional.ofNullable(row.getString(2))
                                .map(Integer::valueOf)
                                .orElse(null),
                        row.getString(3)),
                id,
                page.after() == null ? -1 : (int) Math.min(Integer.MAX_VALUE, page.afterKey()),
                page.limit() + 1);
        return Page.of(rows, page, result -> String.valueOf(result.position()));
    }

    /** Forgets what ended, or broke off while it arrived, before an instant; how many. */
    @InTransaction
    public int forget(Instant ended, Instant brokenOff) {
        return sql.update(
                "DELETE FROM mentoring.staff_bulk WHERE ended_at < ? OR state = 'ARRIVING' AND received_at < ?",
                ended,
                brokenOff);
    }

    private static BulkDetail detail(ResultSet row) throws SQLException {
        return new BulkDetail(
                row.getString("id"),
                BulkState.valueOf(row.getString("state")),
                new BulkDetail.Progress(row.getInt("done"), row.getInt("total")),
                row.getInt("failed"),
                row.getInt("fail_on_errors"),
                Sql.instant(row, "received_at"),
                row.getString("ended_at") == null ? null : Sql.instant(row, "ended_at"),
                row.getInt("version"));
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
