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
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Reads what has been told, in an order in which nothing comes in between later. */
@ApplicationScoped
public class ChangeFeed {

    private static final int PLACED_AT_ONCE = 5_000;
    /**
     * Ordered as the index is: by the id alone, PostgreSQL reads all events to find that none waits, when its figures are of a
     * time at which many did.
     */
    static final String WAITING = "SELECT id, required_role IS NULL FROM mentoring.change_event"
            + " WHERE position IS NULL ORDER BY position, id FETCH FIRST ? ROWS ONLY";

    /** Begins at its place in the index; with an OR over both columns PostgreSQL reads all that came before it. */
    private static final String BEHIND = "position >= ? AND (position > ? OR aside > ?)";

    static final String EVENTS = "SELECT position, aside, type, subject, data, at FROM mentoring.change_event"
            + " WHERE " + BEHIND + " AND (required_role IS NULL OR required_role = ANY(?))"
            + " ORDER BY position, aside FETCH FIRST ? ROWS ONLY";
    private static final String UP_TO = "position <= ? AND (position < ? OR aside <= ?)";

    private record Clock(Place last, Place forgotten) {}

    private record Waiting(long id, boolean forEverybody) {}

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

    /** What came after a cursor, of what everybody may read. */
    @InTransaction
    public ChangePage after(String cursor, int limit) {
        return after(cursor, limit, Set.of());
    }

    /**
     * What came after a cursor. Whoever reads without a role sees neither what takes it nor that there is something: not
     * by a gap, nor by an empty page in between.
     *
     * @param cursor null for everything that is kept
     * @param limit how many at most
     * @param roles what the reader may read beyond what everybody may
     * @throws Refusal UNREADABLE for a cursor that was not given out; GONE for one of what is forgotten
     */
    @InTransaction
    public ChangePage after(String cursor, int limit, Set<String> roles) {
        boolean placed = place();
        Clock clock = clock("");
        Place from = cursor == null ? clock.forgotten() : known(Place.of(cursor), clock, cursor, roles.isEmpty());
        from = roles.isEmpty() ? from.plain() : from;
        List<ChangeEvent> events = events(from, limit, roles);
        while (placed && events.size() < limit) {
            placed = place();
            events = events(from, limit, roles);
        }
        return new ChangePage(
                events,
                events.isEmpty()
                        ? from.toString()
                        : events.get(events.size() - 1).cursor());
    }

    private List<ChangeEvent> events(Place from, int limit, Set<String> roles) {
        return sql.list(
                EVENTS,
                ChangeFeed::event,
                from.position(),
                from.position(),
                from.aside(),
                roles.toArray(new String[0]),
                limit);
    }

    private static Place known(Place from, Clock clock, String cursor, boolean plain) {
        if (from.compareTo(clock.last()) > 0) {
            throw Refusal.unknownCursor(cursor);
        }
        Place forgotten = plain ? clock.forgotten().plain() : clock.forgotten();
        if (from.compareTo(forgotten) < 0) {
            throw new Refusal(
                    Refusal.Kind.GONE,
                    "cursor",
                    cursor,
                    "CURSOR_TOO_OLD",
                    "What came behind the cursor " + cursor + " is no longer kept.",
                    "Read all staff and pairings anew, then begin without a cursor.");
        }
        return from;
    }

    /** The last place of all; what is committed by now has one, or gets one with the next calls where there is much of it. */
    @InTransaction
    public Place settled() {
        place();
        return clock("").last();
    }

    /** Gives places to what has been committed since; one at a time does so. Whether there was something. */
    private boolean place() {
        if (sql.list(WAITING, row -> row.getLong(1), 1).isEmpty()) {
            return false;
        }
        Place last = clock(" FOR UPDATE").last();
        List<Object[]> placed = new ArrayList<>();
        for (Waiting event : sql.list(WAITING, row -> new Waiting(row.getLong(1), row.getBoolean(2)), PLACED_AT_ONCE)) {
            last = last.next(event.forEverybody());
            placed.add(new Object[] {last.position(), last.aside(), event.id()});
        }
        sql.batch("UPDATE mentoring.change_event SET position = ?, aside = ? WHERE id = ?", placed);
        sql.update(
                "UPDATE mentoring.change_clock SET last_position = ?, last_aside = ? WHERE id = 1",
                last.position(),
                last.aside());
        return true;
    }

    private Clock clock(String hold) {
        return sql.one(
                        "SELECT last_position, last_aside, forgotten_position, forgotten_aside"
                                + " FROM mentoring.change_clock WHERE id = 1" + hold,
                        row -> new Clock(
                                new Place(row.getLong(1), row.getInt(2)), new Place(row.getLong(3), row.getInt(4))))
                .orElseThrow();
    }

    /** Forgets what was told before an instant; how much that was. */
    @InTransaction
    public int forget(Instant before) {
        clock(" FOR UPDATE");
        Optional<Place> last = sql.one(
                "SELECT position, aside FROM mentoring.change_event WHERE at < ? AND position IS NOT NULL"
                        + " ORDER BY position DESC, aside DESC FETCH FIRST 1 ROWS ONLY",
                row -> new Place(row.getLong(1), row.getInt(2)),
                before);
        return last.map(this::forget).orElse(0);
    }

    private int forget(Place last) {
        sql.update(
                "UPDATE mentoring.change_clock SET forgotten_position = ?, forgotten_aside = ? WHERE id = 1",
                last.position(),
                last.aside());
        return sql.update(
                "DELETE FROM mentoring.change_event WHERE " + UP_TO, last.position(), last.position(), last.aside());
    }

    private static ChangeEvent event(ResultSet row) throws SQLException {
        String place = new Place(row.getLong("position"), row.getInt("aside")).toString();
        return new ChangeEvent(
                place,
                place,
                row.getString("type"),
                row.getString("subject"),
                Sql.instant(row, "at"),
                ChangeEvent.data(row.getString("data")));
    }
}
