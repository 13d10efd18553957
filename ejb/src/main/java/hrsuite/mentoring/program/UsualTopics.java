package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.StaffDirectory;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** The table of usual topics, which HR edits. */
@ApplicationScoped
class UsualTopics {

    private static final String ROWS =
            "SELECT id, version, side, words, department, grade_from, grade_to, offers, wants"
                    + " FROM mentoring.usual_topic";

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private StaffDirectory staff;

    @Inject
    private Topics topics;

    @Inject
    private Event<UsualTopicChanged> changed;

    /** In the order in which rows were made. */
    List<UsualTopicDetail> all() {
        return sql().list(ROWS + " ORDER BY id", UsualTopics::row);
    }

    UsualTopicDetail row(String id) {
        return sql().one(ROWS + " WHERE id = ?", UsualTopics::row, Given.key("row", id))
                .orElseThrow(() -> Refusal.notFound("row of usual topics", id));
    }

    /** The table as it stands. A row whose grade has lost its level fits nobody. */
    UsualTable table() {
        return new UsualTable(
                all(), topics.names(), grade -> staff.levelOf(grade).orElse(Double.NaN));
    }

    UsualTopicDetail add(UsualTopicDraft draft) {
        judge(draft);
        long id = sql().insert(
                        "INSERT INTO mentoring.usual_topic (side, words, department, grade_from, grade_to, offers, wants)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        values(draft));
        return told("USUAL_TOPICS_ADDED", Long.toString(id));
    }

    UsualTopicDetail change(String id, long expectedVersion, UsualTopicDraft draft) {
        row(id);
        judge(draft);
        Object[] said = values(draft);
        int done = sql().update(
                        "UPDATE mentoring.usual_topic SET side = ?, words = ?, department = ?, grade_from = ?, grade_to = ?,"
                                + " offers = ?, wants = ?, version = version + 1 WHERE id = ? AND version = ?",
                        said[0],
                        said[1],
                        said[2],
                        said[3],
                        said[4],
                        said[5],
                        said[6],
                        Long.valueOf(id),
                        expectedVersion);
        requireDone(done, id);
        requireSomethingForEverybody();
        return told("USUAL_TOPICS_CHANGED", id);
    }

    void remove(String id, long expectedVersion) {
        row(id);
        int done = sql().update(
                        "DELETE FROM mentoring.usual_topic WHERE id = ? AND version = ?",
                        Long.valueOf(id),
                        expectedVersion);
        requireDone(done, id);
        requireSomethingForEverybody();
        changed.fire(new UsualTopicChanged("USUAL_TOPICS_REMOVED", id));
    }

    private UsualTopicDetail told(String action, String id) {
        changed.fire(new UsualTopicChanged(action, id));
        return row(id);
    }

    private static void requireDone(int rows, String id) {
        if (rows == 0) {
            throw Refusal.stale("row of usual topics", id);
        }
    }

    /** Without a row for everybody, somebody would have nothing to teach or to learn. */
    private void requireSomethingForEverybody() {
        List<UsualTopicDetail> all =
                all().stream().filter(UsualTopicDetail::isForEverybody).toList();
        for (CareerSide side : CareerSide.values()) {
            List<UsualTopicDetail> rows =
                    all.stream().filter(row -> row.side() == side).toList();
            if (rows.stream().allMatch(row -> row.offers().isEmpty())
                    || rows.stream().allMatch(row -> row.wants().isEmpty())) {
                throw Refusal.conflict(
                        "side",
                        side,
                        "NOTHING_FOR_EVERYBODY",
                        "No row of the side " + side
                                + " without conditions would be left that offers and wants something.",
                        "Add such a row first: it is for people whom no other row fits.");
            }
        }
    }

    private void judge(UsualTopicDraft draft) {
        new UsualTopicJudgment(draft)
                .grade("gradeFrom", draft.gradeFrom(), staff::levelOf)
                .grade("gradeTo", draft.gradeTo(), staff::levelOf)
                .refuse();
    }

    private static Object[] values(UsualTopicDraft draft) {
        return new Object[] {
            draft.side().strip().toUpperCase(Locale.ROOT),
            Sql.None.or(Sql.None.TEXT, TopicList.text(draft.words())),
            Sql.None.or(Sql.None.TEXT, draft.department()),
            Sql.None.or(Sql.None.TEXT, draft.gradeFrom()),
            Sql.None.or(Sql.None.TEXT, draft.gradeTo()),
            Sql.None.or(Sql.None.TEXT, TopicList.text(draft.offers())),
            Sql.None.or(Sql.None.TEXT, TopicList.text(draft.wants()))
        };
    }

    private static UsualTopicDetail row(ResultSet row) throws SQLException {
        return new UsualTopicDetail(
                row.getString(1),
                row.getLong(2),
                CareerSide.valueOf(row.getString(3)),
                TopicList.read(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                TopicList.read(row.getString(8)),
                TopicList.read(row.getString(9)));
    }

    private Sql sql() {
        return new Sql(database);
    }
}
