package hrsuite.mentoring.delivery;

import hrsuite.mentoring.Published;
import java.util.List;
import javax.sql.DataSource;

/** The feed where there is no container, for tests of whoever reads it. */
public final class FeedOfTests {

    private FeedOfTests() {}

    public static ChangeFeed on(DataSource database) {
        return new ChangeFeed(database);
    }

    public static void tell(DataSource database, Published.Notice notice) {
        new Outbox(database).keep(() -> List.of(notice));
    }
}
