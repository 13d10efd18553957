package hrsuite.mentoring.staff.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.audit.Audited;
import hrsuite.mentoring.database.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What bulks in the background promise, on whatever database. */
abstract class BulkJourney {

    private static final PageRequest PAGE = new PageRequest(500, null);

    private final List<Audited> events = new ArrayList<>();
    private final DataSource database = MigratedDatabase.create();
    private final BulkStore store = new BulkStore(database, events::add);
    private final BulkSteps steps = new BulkSteps(database, events::add);
    private final BulkDesk desk = new BulkDesk(steps);
    private final Trial work = new Trial();

    /** Says of each operation what its content says: a status, or the id of what it makes. */
    private static final class Trial implements BulkWork {

        private final List<String> done = new ArrayList<>();
        private Runnable before = () -> {};

        @Override
        public BulkOutcome carryOut(String source, String base, BulkOperation operation) {
            before.run();
            String said = operation.path() + " " + operation.content();
            done.add(said);
            return operation.content() != null && operation.content().contains("wrong")
                    ? new BulkOutcome(400, null, "{\"status\":\"400\"}")
                    : new BulkOutcome(201, "id-of-" + operation.key(), "{\"status\":\"201\"}");
        }

        @Override
        public BulkOutcome unresolved(String base, BulkOperation operation, String reason) {
            return new BulkOutcome(409, null, "{\"status\":\"409\"}");
        }
    }

    private static BulkOperation post(int position, String key, String content) {
        return new BulkOperation(position, "POST", "/Users", key, null, content);
    }

    private long taken(String by, int failOnErrors, BulkOperation... operations) {
        long id = store.begin(by, by, "https://hr.example.org/scim/v2");
        store.add(by, id, List.of(operations));
        return Long.parseLong(store.received(by, id, failOnErrors).id());
    }

    private List<Integer> statuses(long id) {
        return store.results("okta", id, false, PAGE).items().stream()
                .map(BulkResult::status)
                .toList();
    }

    @Test
    @DisplayName("BK1, BK2 everything is carried out once and can be read in order; what was said is gone")
    void everythingIsCarriedOutOnce() {
        BulkOperation[] many = IntStream.range(0, 450)
                .mapToObj(i -> post(i, "k" + i, i % 100 == 7 ? "\"wrong\"" : "\"good\""))
                .toArray(BulkOperation[]::new);
        long id = taken("okta", 0, many);
        assertThat(store.bulk("okta", id).state()).isEqualTo(BulkState.RECEIVED);

        desk.attend(work);
        desk.attend(work);

        BulkDetail bulk = store.bulk("okta", id);
        assertThat(bulk.state()).isEqualTo(BulkState.DONE);
        assertThat(bulk.progress()).isEqualTo(new BulkDetail.Progress(450, 450));
        assertThat(bulk.failed()).isEqualTo(5);
        assertThat(bulk.endedAt()).isNotNull();
        assertThat(work.done).hasSize(450);
        assertThat(statuses(id)).hasSize(450).startsWith(201).contains(400);
        assertThat(store.results("okta", id, true, PAGE).items())
                .extracting(BulkResult::position)
                .containsExactly(7, 107, 207, 307, 407);
        assertThat(new Sql(database)
                        .count("SELECT COUNT(*) FROM mentoring.staff_bulk_operation WHERE content IS NOT NULL"))
                .isZero();
        assertThat(events)
                .extracting(Audited::action, Audited::actor)
                .containsExactly(tuple("BULK_RECEIVED", "okta"), tuple("BULK_ENDED", "okta"));
    }

    @Test
    @DisplayName("BK3 an operation comes behind those that it refers to, at whatever depth")
    void anOperationComesBehindThoseItRefersTo() {
        BulkOperation[] upwards = IntStream.range(0, 300)
                .mapToObj(i -> post(i, "k" + i, i == 299 ? "\"top\"" : "{\"manager\":\"bulkId:k" + (i + 1) + "\"}"))
                .toArray(BulkOperation[]::new);
        long id = taken("okta", 0, upwards);
        desk.attend(work);

        assertThat(store.bulk("okta", id).failed()).isZero();
        assertThat(work.done)
                .hasSize(300)
                .startsWith("/Users \"top\"", "/Users {\"manager\":\"id-of-k299\"}")
                .endsWith("/Users {\"manager\":\"id-of-k1\"}");
    }

    @Test
    @DisplayName("BK3 what refers to itself, to nothing or to what failed is refused, and the others go on")
    void whatRefersToNothingIsRefused() {
        long id = taken(
                "okta",
                0,
                post(0, "a", "{\"m\":\"bulkId:b\"}"),
                post(1, "b", "{\"m\":\"bulkId:a\"}"),
                post(2, "c", "{\"m\":\"bulkId:nobody\"}"),
                post(3, "d", "{\"m\":\"bulkId:d\"}"),
                post(4, "e", "\"wrong\""),
                post(5, "f", "{\"m\":\"bulkId:e\"}"),
                post(6, "g", "\"good\""),
                new BulkOperation(7, "DELETE", "/Users/bulkId:g", null, null, null));
        desk.attend(work);

        assertThat(statuses(id)).containsExactly(409, 409, 409, 409, 400, 409, 201, 201);
        assertThat(work.done).contains("/Users/id-of-g null");
    }

    @Test
    @DisplayName("BK4 after as many failures as are allowed nothing more is carried out")
    void afterAsManyFailuresNothingMore() {
        long id = taken(
                "okta",
                2,
                post(0, "a", "\"wrong\""),
                post(1, "b", "\"good\""),
                post(2, "c", "\"wrong\""),
                post(3, "d", "\"good\""));
        desk.attend(work);

        assertThat(store.bulk("okta", id).state()).isEqualTo(BulkState.STOPPED);
        assertThat(store.bulk("okta", id).progress()).isEqualTo(new BulkDetail.Progress(3, 4));
        assertThat(statuses(id)).containsExactly(400, 201, 400, null);
    }

    @Test
    @DisplayName("BK1 a member that fell is followed by another one, which goes on where it stood")
    void aMemberThatFellIsFollowed() {
        long id = taken("okta", 0, post(0, "a", "\"good\""), post(1, "b", "\"good\""));
        Instant now = BulkStore.now();
        BulkClaim fallen = steps.claim(id, "fallen", now).orElseThrow();
        steps.carryOut(fallen, steps.waiting(fallen, -1, 1).get(0), work);
        desk.attend(work);
        assertThat(work.done).hasSize(1);

        String next = UUID.randomUUID().toString();
        BulkClaim other = steps.claim(id, next, now.plus(Duration.ofMinutes(5))).orElseThrow();
        new BulkRun(steps, work, other).run();

        assertThat(work.done).hasSize(2);
        assertThat(store.bulk("okta", id).state()).isEqualTo(BulkState.DONE);
        assertThatThrownBy(() -> steps.refuse(fallen, post(1, "b", null), new BulkOutcome(400, null, "{}")))
                .isInstanceOf(BulkSteps.LeaseLost.class);
        assertThat(statuses(id)).containsExactly(201, 201);
    }

    @Test
    @DisplayName("BK1 what breaks is tried again, and what broke off is taken up again")
    void whatBreaksIsTriedAgain() {
        long id = taken("okta", 0, post(0, "a", "\"good\""));
        work.before = () -> {
            work.before = () -> {};
            throw new IllegalStateException("The database is gone.");
        };
        desk.attend(work);
        assertThat(store.bulk("okta", id).state()).isEqualTo(BulkState.RUNNING);
        desk.attend(work);

        assertThat(store.bulk("okta", id).state()).isEqualTo(BulkState.DONE);
        assertThat(statuses(id)).containsExactly(201);
    }

    @Test
    @DisplayName("BK2 everybody sees their own, and only what has arrived; old ones are forgotten")
    void everybodySeesTheirOwn() {
        long id = taken("okta", 0, post(0, "a", "\"good\""));
        long arriving = store.begin("okta", "okta", "https://hr.example.org/scim/v2");

        assertThat(store.page("okta", PAGE).items()).extracting(BulkDetail::id).containsExactly(String.valueOf(id));
        assertThat(store.page("entra", PAGE).items()).isEmpty();
        assertThatThrownBy(() -> store.bulk("entra", id)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> store.results("entra", id, false, PAGE)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> store.add("entra", arriving, List.of())).isInstanceOf(Refusal.class);
        desk.attend(work);
        Instant soon = Instant.now().plusSeconds(60);
        assertThat(store.forget(Instant.EPOCH, Instant.EPOCH)).isZero();
        assertThat(store.forget(soon, soon)).isEqualTo(2);
        assertThat(store.page("okta", PAGE).items()).isEmpty();
    }
}
