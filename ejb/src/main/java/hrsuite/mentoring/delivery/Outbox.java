package hrsuite.mentoring.delivery;

import hrsuite.mentoring.Published;
import hrsuite.mentoring.database.RowLoader.Column;
import hrsuite.mentoring.database.RowLoader.Target;
import hrsuite.mentoring.database.RowLoader.Type;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.database.Sql.None;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Writes what is told beside what happened, in the same transaction. */
@ApplicationScoped
public class Outbox {

    private static final Target EVENTS = new Target(
            "mentoring.change_event",
            List.of(
                    new Column("type", Type.TEXT),
                    new Column("subject", Type.TEXT),
                    new Column("data", Type.TEXT),
                    new Column("at", Type.TIME),
                    new Column("required_role", Type.TEXT)));
    private static final String INTO = "INSERT INTO mentoring.change_event (type, subject, data, at, required_role) ";

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    protected Outbox() {}

    /** For whoever has no container around. */
    public Outbox(DataSource database) {
        this.database = database;
    }

    void keep(@Observes Published event) {
        String now = Instant.now().toString();
        new Sql(database).load(EVENTS, event.notices(), notice ->
                new String[] {notice.type(), notice.subject(), lines(notice), now, notice.role()});
    }

    /**
     * Tells of many things at once.
     *
     * @param select gives for each its type, its subject and its data as lines of {@code name=value}; of our own making,
     *     never of what somebody sent
     * @param values for the question marks in it
     */
    public void keepAll(String select, Object... values) {
        keepAllFor(null, select, values);
    }

    /**
     * The same, for those who have a role.
     *
     * @param role null for everybody who may read the feed
     */
    public void keepAllFor(String role, String select, Object... values) {
        Object[] all = Stream.concat(Stream.of(Instant.now(), None.or(None.TEXT, role)), Arrays.stream(values))
                .toArray();
        new Sql(database)
                .update(
                        INTO + "SELECT told.type, told.subject, told.data, clock.at, clock.required_role FROM"
                                + " (SELECT CAST(? AS timestamp with time zone) AS at,"
                                + " CAST(? AS varchar(60)) AS required_role) clock, (" + select + ") told",
                        all);
    }

    private static String lines(Published.Notice notice) {
        return new TreeMap<>(notice.data())
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("\n"));
    }
}
