package hrsuite.mentoring.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.Published;
import hrsuite.mentoring.Refusal;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the feed of changes promises, on whatever database. */
abstract class ChangeFeedJourney {

    private static final int WRITERS = 4;
    private static final int EACH = 60;

    private DataSource database;

    @BeforeEach
    void emptyDatabase() {
        database = MigratedDatabase.create();
    }

    /** The feed within one transaction, as in a container. */
    private ChangePage read(String cursor, int limit) {
        return read(cursor, limit, Set.of());
    }

    private ChangePage read(String cursor, int limit, Set<String> roles) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            ChangePage page = new ChangeFeed(only(connection)).after(cursor, limit, roles);
            connection.commit();
            return page;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource only(Connection connection) {
        Object open = Proxy.newProxyInstance(
                ChangeFeedJourney.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
        return (DataSource) Proxy.newProxyInstance(
                ChangeFeedJourney.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> open);
    }

    private void tell(String type, String subject) {
        new Outbox(database).keep(() -> List.of(new Published.Notice(type, subject, Map.of("key", subject))));
    }

    private List<ChangeEvent> all(int limit) {
        List<ChangeEvent> events = new ArrayList<>();
        ChangePage page = read(null, limit);
        while (!page.items().isEmpty()) {
            events.addAll(page.items());
            page = read(page.nextCursor(), limit);
        }
        return events;
    }

    @Test
    @DisplayName("D1 tells each change once, in order, with what it says; at the end the cursor stays")
    void tellsEachChangeOnce() {
        assertThat(read(null, 10)).isEqualTo(new ChangePage(List.of(), "0"));
        tell("staff.created", "staff/E1");
        tell("staff.changed", "staff/E1");

        ChangePage page = read(null, 10);

        assertThat(page.items())
                .extracting(ChangeEvent::type, event -> event.data().get("key"))
                .containsExactly(tuple("staff.created", "staff/E1"), tuple("staff.changed", "staff/E1"));
        assertThat(read(page.nextCursor(), 10)).isEqualTo(new ChangePage(List.of(), page.nextCursor()));
        assertThat(read(page.items().get(0).cursor(), 10).items())
                .containsExactly(page.items().get(1));
    }

    @Test
    @DisplayName("D1 what is told in sets is told as what is told one by one")
    void tellsSets() {
        new Outbox(database)
                .keepAll(
                        "SELECT 'staff.removed' AS type, 'staff/' || g.name AS subject, 'key=' || g.name AS data"
                                + " FROM (SELECT CAST(? AS varchar(10)) AS name) g",
                        "E7");
        assertThat(all(10)).singleElement().satisfies(event -> {
            assertThat(event.subject()).isEqualTo("staff/E7");
            assertThat(event.data()).containsExactly(Map.entry("key", "E7"));
        });
    }

    @Test
    @DisplayName("D2 nothing appears below what was read, while others write and commit late")
    void nothingAppearsBelowWhatWasRead() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> work = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int name = writer;
            work.add(writers.submit(() -> write(name)));
        }
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        String cursor = null;
        boolean writing = true;
        while (writing || !read(cursor, 1).items().isEmpty()) {
            writing = work.stream().anyMatch(one -> !one.isDone());
            ChangePage page = read(cursor, 7);
            page.items().forEach(event -> seen.add(event.id()));
            cursor = page.nextCursor();
        }
        for (Future<?> one : work) {
            one.get();
        }
        writers.shutdown();
        assertThat(writers.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(seen).hasSize(WRITERS * EACH).doesNotHaveDuplicates();
        List<ChangeEvent> again = all(500);
        assertThat(again).extracting(ChangeEvent::id).containsExactlyElementsOf(seen);
        for (int writer = 0; writer < WRITERS; writer++) {
            String subject = "writer/" + writer;
            assertThat(again)
                    .filteredOn(event -> event.subject().equals(subject))
                    .extracting(event -> Integer.valueOf(event.type()))
                    .isSorted();
        }
    }

    private Void write(int writer) throws Exception {
        Random pause = new Random(writer);
        for (int i = 0; i < EACH; i++) {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                try (PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO mentoring.change_event (type, subject, data, at) VALUES (?, ?, '', CURRENT_TIMESTAMP)")) {
                    insert.setString(1, String.valueOf(i));
                    insert.setString(2, "writer/" + writer);
                    insert.executeUpdate();
                }
                Thread.sleep(pause.nextInt(8));
                connection.commit();
            }
        }
        return null;
    }

    @Test
    @DisplayName("D4 refuses a cursor of what is forgotten, and one that was not given out")
    void refusesACursorOfWhatIsForgotten() {
        tell("staff.created", "staff/E1");
        tell("staff.created", "staff/E2");
        String first = read(null, 1).nextCursor();
        String second = read(first, 1).nextCursor();
        assertThat(new ChangeFeed(database).forget(Instant.now().plusSeconds(60)))
                .isEqualTo(2);

        assertThat(read(second, 1).items()).isEmpty();
        assertThatThrownBy(() -> read(first, 1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GONE));
        assertThatThrownBy(() -> read("99", 1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNREADABLE));
        tell("staff.created", "staff/E3");
        assertThat(all(10)).extracting(ChangeEvent::subject).containsExactly("staff/E3");
    }

    private void tellSecretly(String subject) {
        new Outbox(database).keep(() -> List.of(new Published.Notice("flag.opened", subject, Map.of(), "succession")));
    }

    private List<ChangeEvent> all(Set<String> roles) {
        List<ChangeEvent> events = new ArrayList<>();
        ChangePage page = read(null, 2, roles);
        while (!page.items().isEmpty()) {
            events.addAll(page.items());
            page = read(page.nextCursor(), 2, roles);
        }
        return events;
    }

    @Test
    @DisplayName("D6 what takes a role is told to those who have it, in its order, and only to them")
    void tellsWhatTakesARoleToThoseWhoHaveIt() {
        tellSecretly("flag/1");
        tell("staff.created", "staff/E1");
        tellSecretly("flag/2");
        tellSecretly("flag/3");
        tell("staff.created", "staff/E2");

        assertThat(all(Set.of("succession")))
                .extracting(ChangeEvent::subject)
                .containsExactly("flag/1", "staff/E1", "flag/2", "flag/3", "staff/E2");
        assertThat(all(Set.of("another"))).extracting(ChangeEvent::subject).containsExactly("staff/E1", "staff/E2");
        assertThat(all(Set.of())).extracting(ChangeEvent::subject).containsExactly("staff/E1", "staff/E2");
    }

    /** Two feeds of the same changes, one of them with flags in between; a reader without the role compares them. */
    @Test
    @DisplayName("D6 without the role the feed is the same as if there were nothing that takes one")
    void revealsNothingThatTakesARole() {
        List<ChangePage> without = pagesOf(false);
        database = MigratedDatabase.create();
        List<ChangePage> with = pagesOf(true);

        assertThat(with).hasSameSizeAs(without);
        for (int page = 0; page < with.size(); page++) {
            assertThat(timeless(with.get(page))).isEqualTo(timeless(without.get(page)));
        }
    }

    private List<ChangePage> pagesOf(boolean flags) {
        List<ChangePage> pages = new ArrayList<>();
        String cursor = null;
        for (int round = 0; round < 4; round++) {
            for (int flag = 0; flags && flag < 3; flag++) {
                tellSecretly("flag/" + flag);
            }
            pages.add(read(cursor, 2));
            tell("staff.created", "staff/E" + round);
            tell("staff.changed", "staff/E" + round);
            pages.add(read(cursor, 1));
            pages.add(read(pages.get(pages.size() - 1).nextCursor(), 5));
            cursor = pages.get(pages.size() - 1).nextCursor();
        }
        return pages;
    }

    private static String timeless(ChangePage page) {
        return page.toString().replaceAll("time=[^,]+", "");
    }

    @Test
    @DisplayName("D6 a flood of what takes a role does not hold up whoever may not read it")
    void isNotHeldUp() {
        new Outbox(database)
                .keepAllFor(
                        "succession",
                        "SELECT 'flag.opened' AS type, 'flag/' || g.x AS subject, '' AS data FROM ("
                                + "SELECT a.x * 100 + b.x AS x FROM " + hundred("a") + " CROSS JOIN " + hundred("b")
                                + ") g");
        tell("staff.created", "staff/E1");

        assertThat(read(null, 10).items()).extracting(ChangeEvent::subject).containsExactly("staff/E1");
    }

    private static String hundred(String name) {
        StringBuilder rows = new StringBuilder("(VALUES (0)");
        for (int x = 1; x < 100; x++) {
            rows.append(", (").append(x).append(')');
        }
        return rows + ") " + name + " (x)";
    }

    @Test
    @DisplayName(
            "D4, D6 a cursor holds for whoever gains or loses the role, and what is forgotten is refused to those whom it concerns")
    void aCursorHoldsWithAndWithoutTheRole() {
        tell("staff.created", "staff/E1");
        tellSecretly("flag/1");
        tellSecretly("flag/2");
        String aside = read(null, 2, Set.of("succession")).nextCursor();
        assertThat(read(aside, 5)).isEqualTo(new ChangePage(List.of(), "1"));
        assertThat(read("1", 5, Set.of("succession")).items()).hasSize(2);
        assertThatThrownBy(() -> read("1.9", 1, Set.of("succession"))).isInstanceOf(Refusal.class);

        new ChangeFeed(database).forget(Instant.now().plusSeconds(60));

        assertThat(read("1", 5)).isEqualTo(new ChangePage(List.of(), "1"));
        assertThatThrownBy(() -> read(aside, 1, Set.of("succession"))).isInstanceOf(Refusal.class);
        tellSecretly("flag/3");
        assertThat(read("1.2", 5, Set.of("succession")).items()).hasSize(1);
    }

    /** A consumer that keeps its cursor behind what it has dealt with, and may be killed between any two steps. */
    private final class Consumer {

        private final Random chance = new Random(7);
        private final List<String> dealtWith = new ArrayList<>();
        private String kept;
        private int killed;

        /** One life, until killed or until there is nothing; whether something came. */
        boolean live() {
            String cursor = kept;
            boolean came = false;
            for (ChangePage page = read(cursor, 5); !page.items().isEmpty(); page = read(cursor, 5)) {
                for (ChangeEvent event : page.items()) {
                    if (dies()) {
                        return true;
                    }
                    dealtWith.add(event.id());
                }
                if (dies()) {
                    return true;
                }
                cursor = page.nextCursor();
                kept = cursor;
                came = true;
            }
            return came;
        }

        private boolean dies() {
            boolean dies = chance.nextInt(12) == 0;
            killed += dies ? 1 : 0;
            return dies;
        }
    }

    /** A member that is killed while it gives places: its transaction ends without a trace. */
    private void readAndDie() {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            new ChangeFeed(only(connection)).after(null, 500, Set.of());
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("D1, D2 a consumer killed at any point, and members killed while they give places, lose nothing;"
            + " without repeats it is the feed itself")
    void whoeverIsKilledLosesNothing() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> work = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int name = writer;
            work.add(writers.submit(() -> write(name)));
        }
        Consumer consumer = new Consumer();
        boolean writing = true;
        boolean came = true;
        while (writing || came) {
            writing = work.stream().anyMatch(one -> !one.isDone());
            readAndDie();
            came = consumer.live();
        }
        for (Future<?> one : work) {
            one.get();
        }
        writers.shutdown();

        assertThat(consumer.killed).as("how often it was killed").isGreaterThan(10);
        assertThat(consumer.dealtWith).as("with repeats").hasSizeGreaterThan(WRITERS * EACH);
        assertThat(consumer.dealtWith.stream().distinct())
                .containsExactlyElementsOf(
                        all(500).stream().map(ChangeEvent::id).toList())
                .hasSize(WRITERS * EACH);
    }
}
