package hrsuite.mentoring.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.OnPostgresql;
import hrsuite.mentoring.database.Sql;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** D1: a reader who keeps up costs as much as what is new, however much was told before. */
@OnPostgresql
class FeedPlanTest {

    private static final int EVENTS = 100_000;
    private static final int WAITED = 10_000;

    private static Sql sql;

    /** The figures are of a time at which a tenth of the events waited, as after a first load. */
    @BeforeAll
    static void aLongFeedWithFiguresOfBefore() {
        sql = new Sql(MigratedDatabase.create());
        sql.update(
                "INSERT INTO mentoring.change_event (type, subject, data, at, position, aside)"
                        + " SELECT 'staff.changed', 'staff/E' || i, 'employeeNumber=E' || i, now(),"
                        + " CASE WHEN i > ? THEN i END, 0 FROM generate_series(1, ?) i",
                WAITED,
                EVENTS);
        sql.refreshStatistics("change_event");
        sql.update("UPDATE mentoring.change_event SET position = ? + id WHERE position IS NULL", EVENTS);
    }

    private static String plan(String query, Object... values) {
        return String.join("\n", sql.list("EXPLAIN " + query, row -> row.getString(1), values));
    }

    @Test
    @DisplayName("D1 that nothing waits is seen in the index")
    void thatNothingWaitsIsSeenInTheIndex() {
        assertThat(plan(ChangeFeed.WAITING, 1))
                .contains("change_event_position", "Index Cond: (\"position\" IS NULL)")
                .doesNotContain("Filter", "Sort");
    }

    @Test
    @DisplayName("D1 a page begins at its place in the index")
    void aPageBeginsAtItsPlace() {
        assertThat(plan(ChangeFeed.EVENTS, 60_000L, 60_000L, 0, new String[0], 500))
                .contains("change_event_place", "Index Cond: (\"position\" >= ")
                .doesNotContain("Sort");
    }
}
