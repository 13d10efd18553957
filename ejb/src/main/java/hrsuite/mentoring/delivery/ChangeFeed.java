package hrsuite.mentoring.delivery;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.InTransaction;
import hrsuite.mentoring.database.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Reads what has been told, in an order in which nothing comes in between later. */
@ApplicationScoped
public class ChangeFeed {

    private static final int PLACED_AT_ONCE = 5_000;
    private static final String WAITING =
            "SELECT id FROM mentoring.change_event WHERE position IS NULL ORDER BY id" + " FETCH FIRST ? ROWS ONLY";

    private record Clock(long last, long forgotten) {}

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    private Sql sql;

    protected ChangeFeed() {}

    /** For whoever has no container around. */
    ChangeFeed(DataSource database) {
        this.database = database;
        furnish();
    }

    @PostConstruct
    void furnish() {
        sql = new Sql(database);
    }

    /**
     * What came after a cursor.
     *
     * @param cursor null for everything that is kept
     * @param limit how many at most
     * @throws Refusal UNREADABLE for a cursor that was not given out; GONE for one of what is forgotten
     */
    @InTransaction
    public ChangePage after(String cursor, int limit) {
        place();
        Clock clock = clock("");
        long from = cursor == null ? clock.forgotten() : position(cursor, clock);
        List<ChangeEvent> events = sql.list(
                "SELECT position, id, type, subject, data, at FROM mentoring.change_event WHERE position > ?"
                        + " ORDER BY position FETCH FIRST ? ROWS ONLY",
                ChangeFeed::event,
                from,
                limit);
        return new ChangePage(
                events,
                events.isEmpty()
                        ? String.valueOf(from)
                        : events.get(events.size() - 1).cursor());
    }

    private static long position(String cursor, Clock clock) {
        if (!cursor.matches("\\d{1,18}") || Long.parseLong(cursor) > clock.last()) {
            throw Refusal.unknownCursor(cursor);
        }
        if (Long.parseLong(cursor) < clock.forgotten()) {
            throw new Refusal(
                    Refusal.Kind.GONE,
                    "cursor",
                    cursor,
                    "CURSOR_TOO_OLD",
                    "What came behind the cursor " + cursor + " is no longer kept.",
                    "Read all staff and pairings anew, then begin without a cursor.");
        }
        return Long.parseLong(cursor);
    }

    /** Gives positions to what has been committed since; one at a time does so. */
    private void place() {
        if (sql.list(WAITING, row -> row.getLong(1), 1).isEmpty()) {
            return;
        }
        long last = clock(" FOR UPDATE").last();
        List<Object[]> placed = new ArrayList<>();
        for (long id : sql.list(WAITING, row -> row.getLong(1), PLACED_AT_ONCE)) {
            placed.add(new Object[] {++last, id});
        }
        sql.batch("UPDATE mentoring.change_event SET position = ? WHERE id = ?", placed);
        sql.update("UPDATE mentoring.change_clock SET last_position = ? WHERE id = 1", last);
    }

    private Clock clock(String hold) {
        return sql.one(
                        "SELECT last_position, forgotten_position FROM mentoring.change_clock WHERE id = 1" + hold,
                        row -> new Clock(row.getLong(1), row.getLong(2)))
                .orElseThrow();
    }

    /** Forgets what was told before an instant; how much that was. */
    @InTransaction
    public int forget(Instant before) {
        clock(" FOR UPDATE");
        long last = sql.count("SELECT MAX(position) FROM mentoring.change_event WHERE at < ?", before);
        if (last == 0) {
            return 0;
        }
        sql.update(
                "UPDATE mentoring.change_clock SET forgotten_position = ? WHERE id = 1 AND forgotten_position < ?",
                last,
                last);
        return sql.update("DELETE FROM mentoring.change_event WHERE position <= ?", last);
    }

    private static ChangeEvent event(ResultSet row) throws SQLException {
        Map<String, String> data = Stream.of(row.getString(5).split("\n"))
                .filter(line -> line.indexOf('=') > 0)
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')), line -> line.substring(line.indexOf('=') + 1)));
        return new ChangeEvent(
                row.getString(1), row.getString(2), row.getString(3), row.getString(4), Sql.instant(row, "at"), data);
    }
}
