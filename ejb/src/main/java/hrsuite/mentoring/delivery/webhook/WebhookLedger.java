package hrsuite.mentoring.delivery.webhook;

import hrsuite.mentoring.database.InTransaction;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.delivery.ChangeFeed;
import hrsuite.mentoring.delivery.Place;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** What background work reads and writes about webhooks, each call one transaction. */
@ApplicationScoped
class WebhookLedger {

    private static final int SORTED_AT_ONCE = 10_000;
    private static final String INTO =
            "INSERT INTO mentoring.webhook_delivery (webhook_id, position, aside, type, subject, data, at, state,"
                    + " attempts, next_at) SELECT CAST(? AS bigint), position, aside, type, subject, data, at, 'WAITING', 0,"
                    + " CAST(? AS timestamp with time zone) FROM mentoring.change_event"
                    + " WHERE position >= ? AND (position > ? OR aside > ?)"
                    + " AND position <= ? AND (position < ? OR aside <= ?)";
    private static final String FOR_EVERYBODY = " AND required_role IS NULL";
    private static final String FOR_SUCCESSION = " AND (required_role IS NULL OR required_role = 'succession')";

    /**
     * A webhook that this member serves.
     *
     * @param salts of the secrets that are good at present, the new one first
     * @param failures how often nothing was taken in a row
     */
    record Served(long id, String lease, String url, List<String> salts, int failures) {}

    /**
     * What became of some deliveries.
     *
     * @param next when each that was not taken is tried again; null to give it up
     */
    record Settled(Letter letter, Outcome outcome, Instant at, Instant next) {}

    private record Sorting(String types, boolean flags, Place from) {}

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private ChangeFeed feed;

    private Sql sql;

    protected WebhookLedger() {}

    /** For whoever has no container around. */
    WebhookLedger(DataSource database, ChangeFeed feed) {
        this.sql = new Sql(database);
        this.feed = feed;
    }

    @PostConstruct
    void furnish() {
        sql = new Sql(database);
    }

    /** Those that nobody serves and that have something to do, whoever was served longest ago first. */
    @InTransaction
    public List<Long> waiting(Instant now) {
        if (sql.count("SELECT COUNT(*) FROM mentoring.webhook") == 0) {
            return List.of();
        }
        Place last = feed.settled();
        return sql.list(
                "SELECT w.id FROM mentoring.webhook w WHERE w.lease_until < ? AND w.rests_until <= ?"
                        + " AND (w.position < ? OR w.position = ? AND w.aside < ? OR EXISTS (SELECT 1 FROM mentoring.webhook_delivery d WHERE d.webhook_id = w.id"
                        + " AND d.state = 'WAITING' AND d.next_at <= ?)) ORDER BY w.lease_until",
                row -> row.getLong(1),
                now,
                now,
                last.position(),
                last.position(),
                last.aside(),
                now);
    }

    /** Takes a webhook on until an instant, when nobody else serves it. */
    @InTransaction
    public Optional<Served> claim(long id, String lease, Instant now, Instant until) {
        int claimed = sql.update(
                "UPDATE mentoring.webhook SET lease = ?, lease_until = ? WHERE id = ? AND lease_until < ?",
                lease,
                until,
                id,
                now);
        return claimed == 0 ? Optional.empty() : served(id, lease, now);
    }

    private Optional<Served> served(long id, String lease, Instant now) {
        return sql.one(
                "SELECT url, salt, CASE WHEN previous_until > ? THEN previous_salt END, failures"
                        + " FROM mentoring.webhook WHERE id = ?",
                row -> new Served(
                        id,
                        lease,
                        row.getString(1),
                        Stream.of(
                                        row.getString(2),
                                        Optional.ofNullable(row.getString(3)).orElse(""))
                                .filter(salt -> !salt.isEmpty())
                                .toList(),
                        row.getInt(4)),
                now,
                id);
    }

    /**
     * Sorts what is new in the feed into deliveries.
     *
     * @return the webhook as it is now, with secrets that may have changed; empty when another member serves it by now
     */
    @InTransaction
    public Optional<Served> sort(Served webhook, Instant now, Instant until) {
        if (!holds(webhook, until)) {
            return Optional.empty();
        }
        Sorting sorting = sql.one(
                        "SELECT types, flags, position, aside FROM mentoring.webhook WHERE id = ?",
                        row -> new Sorting(
                                row.getString(1), row.getBoolean(2), new Place(row.getLong(3), row.getInt(4))),
                        webhook.id())
                .orElseThrow();
        Place last = piece(sorting.from(), feed.settled());
        if (last.compareTo(sorting.from()) > 0) {
            insert(webhook.id(), sorting, last, now);
            sql.update(
                    "UPDATE mentoring.webhook SET position = ?, aside = ? WHERE id = ?",
                    last.position(),
                    last.aside(),
                    webhook.id());
        }
        return served(webhook.id(), webhook.lease(), now);
    }

    /** Where this piece of the feed ends. */
    private static Place piece(Place from, Place last) {
        Place end = new Place(from.position() + SORTED_AT_ONCE, 0);
        return last.compareTo(end) < 0 ? last : end;
    }

    private boolean holds(Served webhook, Instant until) {
        return sql.update(
                        "UPDATE mentoring.webhook SET lease_until = ? WHERE id = ? AND lease = ?",
                        until,
                        webhook.id(),
                        webhook.lease())
                == 1;
    }

    private void insert(long id, Sorting sorting, Place last, Instant now) {
        Place from = sorting.from();
        List<Object> values = new ArrayList<>(List.of(
                id,
                now,
                from.position(),
                from.position(),
                from.aside(),
                last.position(),
                last.position(),
                last.aside()));
        StringBuilder where = new StringBuilder();
        if (!sorting.types().isEmpty()) {
            List<String> types = Arrays.asList(sorting.types().split(" "));
            where.append(" AND (")
                    .append(String.join(
                            " OR ", types.stream().map(type -> "type LIKE ?").toList()))
                    .append(")");
            types.forEach(type -> values.add(type.replace('*', '%')));
        }
        sql.update(INTO + (sorting.flags() ? FOR_SUCCESSION : FOR_EVERYBODY) + where, values.toArray());
    }

    /** What is due, of each thing only what comes first. */
    @InTransaction
    public List<Letter> due(Served webhook, Instant now, int limit) {
        return sql.list(
                "SELECT d.id, d.position, d.aside, d.type, d.subject, d.data, d.at AS at, d.attempts,"
                        + " d.first_tried_at AS first_tried_at FROM mentoring.webhook_delivery d"
                        + " WHERE d.webhook_id = ? AND d.state = 'WAITING' AND d.next_at <= ? AND NOT EXISTS"
                        + " (SELECT 1 FROM mentoring.webhook_delivery e WHERE e.webhook_id = d.webhook_id"
                        + " AND e.subject = d.subject AND e.state = 'WAITING'"
                        + " AND (e.position < d.position OR e.position = d.position AND e.aside < d.aside))"
                        + " ORDER BY d.next_at, d.position, d.aside FETCH FIRST ? ROWS ONLY",
                Deliveries::letter,
                webhook.id(),
                now,
                limit);
    }

    /**
     * Keeps what became of deliveries: what was taken is gone.
     *
     * @param rest until when the receiver is left alone; null to go on
     * @return whether this member still serves the webhook; if not, nothing is kept
     */
    @InTransaction
    public boolean settle(Served webhook, List<Settled> all, Instant until, Instant rest) {
        if (!holds(webhook, until)) {
            return false;
        }
        Deliveries deliveries = new Deliveries(sql);
        deliveries.taken(all.stream().filter(one -> one.outcome().isTaken()).toList());
        deliveries.refused(all.stream().filter(one -> !one.outcome().isTaken()).toList());
        all.forEach(one -> tell(webhook.id(), one));
        if (rest != null) {
            sql.update(
                    "UPDATE mentoring.webhook SET failures = failures + 1, rests_until = ? WHERE id = ?",
                    rest,
                    webhook.id());
        } else if (webhook.failures() > 0) {
            sql.update("UPDATE mentoring.webhook SET failures = 0 WHERE id = ?", webhook.id());
        }
        return true;
    }

    private void tell(long id, Settled one) {
        if (one.outcome().isTaken()) {
            sql.update("UPDATE mentoring.webhook SET last_delivered_at = ? WHERE id = ?", one.at(), id);
        } else {
            sql.update(
                    "UPDATE mentoring.webhook SET last_failed_at = ?, last_failure = ? WHERE id = ?",
                    one.at(),
                    one.outcome().failure(),
                    id);
        }
    }

    /** Leaves it to whoever comes next. */
    @InTransaction
    public void release(Served webhook, Instant now) {
        sql.update(
                "UPDATE mentoring.webhook SET lease = NULL, lease_until = ? WHERE id = ? AND lease = ?",
                now,
                webhook.id(),
                webhook.lease());
    }

    /** Forgets dead letters of before an instant; how many. */
    @InTransaction
    public int forget(Instant before) {
        return sql.update("DELETE FROM mentoring.webhook_delivery WHERE state = 'DEAD' AND last_tried_at < ?", before);
    }
}
