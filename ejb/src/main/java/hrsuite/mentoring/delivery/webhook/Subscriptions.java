package hrsuite.mentoring.delivery.webhook;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.delivery.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Webhooks as they are kept, for one who may see all of them or only their own. */
final class Subscriptions {

    private static final Instant LONG_AGO = Instant.EPOCH;
    private static final String ALL =
            "SELECT w.id, w.url, w.types, w.flags, w.version, w.created_at AS created_at, w.created_by,"
                    + " (SELECT COUNT(*) FROM mentoring.webhook_delivery d WHERE d.webhook_id = w.id AND d.state = 'WAITING'),"
                    + " (SELECT COUNT(*) FROM mentoring.webhook_delivery d WHERE d.webhook_id = w.id AND d.state = 'DEAD'),"
                    + " w.last_delivered_at AS last_delivered_at, w.last_failed_at AS last_failed_at, w.last_failure,"
                    + " w.previous_until AS previous_until FROM mentoring.webhook w"
                    + " WHERE (CAST(? AS boolean) OR w.created_by = ?)";

    private final Sql sql;
    private final String reader;
    private final boolean all;

    Subscriptions(Sql sql, String reader, boolean all) {
        this.sql = sql;
        this.reader = reader;
        this.all = all;
    }

    Page<WebhookDetail> page(PageRequest page) {
        List<WebhookDetail> rows = sql.list(
                ALL + " AND w.id > ? ORDER BY w.id FETCH FIRST ? ROWS ONLY",
                Subscriptions::detail,
                all,
                reader,
                page.afterKey(),
                page.limit() + 1);
        return Page.of(rows, page, WebhookDetail::id);
    }

    WebhookDetail webhook(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw Refusal.notFound("webhook", id);
        }
        return sql.one(ALL + " AND w.id = ?", Subscriptions::detail, all, reader, Long.valueOf(id))
                .orElseThrow(() -> Refusal.notFound("webhook", id));
    }

    /** A new one, which is told what comes behind a place of the feed. */
    WebhookDetail add(WebhookDraft draft, boolean flags, String salt, Place from, Instant now) {
        long id = sql.insert(
                "INSERT INTO mentoring.webhook (url, types, flags, version, created_at, created_by, position, aside,"
                        + " salt, lease_until, failures, rests_until) VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, 0, ?)",
                draft.url(),
                String.join(" ", draft.types()),
                flags,
                now,
                reader,
                from.position(),
                from.aside(),
                salt,
                LONG_AGO,
                LONG_AGO);
        return webhook(String.valueOf(id));
    }

    void remove(WebhookDetail webhook) {
        long id = Long.parseLong(webhook.id());
        int removed = sql.update(
                "UPDATE mentoring.webhook SET lease = NULL, version = version + 1 WHERE id = ? AND version = ?",
                id,
                webhook.version());
        if (removed == 0) {
            throw Refusal.stale("webhook", webhook.id());
        }
        sql.update("DELETE FROM mentoring.webhook_delivery WHERE webhook_id = ?", id);
        sql.update("DELETE FROM mentoring.webhook WHERE id = ?", id);
    }

    /** Puts a new secret in the place of the present one, which stays good until an instant. */
    void rotate(WebhookDetail webhook, String salt, Instant until) {
        int rotated = sql.update(
                "UPDATE mentoring.webhook SET previous_salt = salt, previous_until = ?, salt = ?, version = version + 1"
                        + " WHERE id = ? AND version = ?",
                until,
                salt,
                Long.valueOf(webhook.id()),
                webhook.version());
        if (rotated == 0) {
            throw Refusal.stale("webhook", webhook.id());
        }
    }

    /** Has the receiver tried at once, whatever happened before. */
    void wake(WebhookDetail webhook) {
        sql.update("UPDATE mentoring.webhook SET rests_until = ? WHERE id = ?", LONG_AGO, Long.valueOf(webhook.id()));
    }

    private static WebhookDetail detail(ResultSet row) throws SQLException {
        Instant until = Sql.instant(row, "previous_until");
        return new WebhookDetail(
                row.getString(1),
                row.getString(2),
                Arrays.stream(row.getString(3).split(" "))
                        .filter(type -> !type.isEmpty())
                        .toList(),
                row.getBoolean(4),
                row.getInt(5),
                Sql.instant(row, "created_at"),
                row.getString(7),
                row.getLong(8),
                row.getLong(9),
                Sql.instant(row, "last_delivered_at"),
                Sql.instant(row, "last_failed_at"),
                row.getString(12),
                until == null || until.isBefore(Instant.now()) ? null : until,
                null);
    }
}
