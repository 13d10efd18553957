package hrsuite.mentoring.delivery.webhook;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.delivery.ChangeEvent;
import hrsuite.mentoring.delivery.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Deliveries as they are kept. */
final class Deliveries {

    private static final String ALL =
            "SELECT id, state, position, type, subject, at AS at, data, attempts, first_tried_at AS first_tried_at,"
                    + " last_tried_at AS last_tried_at, next_at AS next_at, last_status, last_failure, aside"
                    + " FROM mentoring.webhook_delivery WHERE webhook_id = ?";
    private static final String AGAIN = "UPDATE mentoring.webhook_delivery SET state = 'WAITING', attempts = 0,"
            + " first_tried_at = NULL, next_at = ? WHERE webhook_id = ? AND state = 'DEAD'";

    private final Sql sql;

    Deliveries(Sql sql) {
        this.sql = sql;
    }

    /** Out of a row of what is due. */
    static Letter letter(ResultSet row) throws SQLException {
        String place = new Place(row.getLong(2), row.getInt(3)).toString();
        ChangeEvent event = new ChangeEvent(
                place,
                place,
                row.getString(4),
                row.getString(5),
                Sql.instant(row, "at"),
                ChangeEvent.data(row.getString(6)));
        return new Letter(row.getLong(1), event, row.getInt(8), Sql.instant(row, "first_tried_at"));
    }

    void taken(List<WebhookLedger.Settled> all) {
        sql.batch("DELETE FROM mentoring.webhook_delivery WHERE id = ?", all, one ->
                new Object[] {one.letter().id()});
    }

    void refused(List<WebhookLedger.Settled> all) {
        for (WebhookLedger.Settled one : all) {
            Instant first = one.letter().firstTried();
            sql.update(
                    "UPDATE mentoring.webhook_delivery SET state = ?, attempts = ?, next_at = ?, first_tried_at = ?,"
                            + " last_tried_at = ?, last_status = ?, last_failure = ? WHERE id = ?",
                    one.next() == null ? DeliveryState.DEAD : DeliveryState.WAITING,
                    one.letter().attempts() + 1,
                    one.next() == null ? one.at() : one.next(),
                    first == null ? one.at() : first,
                    one.at(),
                    Sql.None.or(Sql.None.NUMBER, one.outcome().status()),
                    one.outcome().failure(),
                    one.letter().id());
        }
    }

    /**
     * One page, oldest first.
     *
     * @param state null for all
     */
    Page<DeliveryDetail> page(long webhook, DeliveryState state, PageRequest page) {
        List<Object> values = new ArrayList<>(List.of(webhook, page.afterKey()));
        if (state != null) {
            values.add(state);
        }
        values.add(page.limit() + 1);
        List<DeliveryDetail> rows = sql.list(
                ALL + " AND id > ?" + (state == null ? "" : " AND state = ?") + " ORDER BY id FETCH FIRST ? ROWS ONLY",
                Deliveries::detail,
                values.toArray());
        return Page.of(rows, page, DeliveryDetail::id);
    }

    DeliveryDetail delivery(long webhook, String id) {
        return sql.one(ALL + " AND id = ?", Deliveries::detail, webhook, key(id))
                .orElseThrow(() -> Refusal.notFound("delivery", id));
    }

    /** Has a dead letter tried again; whether it was one. */
    boolean replay(long webhook, String id, Instant now) {
        return sql.update(AGAIN + " AND id = ?", now, webhook, key(id)) > 0;
    }

    /** Has all dead letters tried again; how many there were. */
    int replayAll(long webhook, Instant now) {
        return sql.update(AGAIN, now, webhook);
    }

    private static long key(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw Refusal.notFound("delivery", id);
        }
        return Long.parseLong(id);
    }

    private static DeliveryDetail detail(ResultSet row) throws SQLException {
        DeliveryState state = DeliveryState.valueOf(row.getString(2));
        int status = row.getInt(12);
        return new DeliveryDetail(
                row.getString(1),
                state,
                new Place(row.getLong(3), row.getInt(14)).toString(),
                row.getString(4),
                row.getString(5),
                Sql.instant(row, "at"),
                ChangeEvent.data(row.getString(7)),
                row.getInt(8),
                Sql.instant(row, "first_tried_at"),
                Sql.instant(row, "last_tried_at"),
                state == DeliveryState.DEAD ? null : Sql.instant(row, "next_at"),
                status == 0 ? null : status,
                row.getString(13));
    }
}
