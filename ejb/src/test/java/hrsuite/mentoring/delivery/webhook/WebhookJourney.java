package hrsuite.mentoring.delivery.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Published;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.delivery.ChangeFeed;
import hrsuite.mentoring.delivery.FeedOfTests;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What webhooks promise, on whatever database and against a real receiver. */
abstract class WebhookJourney {

    private static final WebhookSettings SETTINGS = Trial.allowing("127.0.0.0/8");
    private static final Instant LONG_AGO = Instant.EPOCH;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private DataSource database;
    private Sql sql;
    private ChangeFeed feed;
    private Receiver receiver;
    private Subscriptions subscriptions;

    @BeforeEach
    void startReceiver() {
        database = MigratedDatabase.create();
        sql = new Sql(database);
        feed = FeedOfTests.on(database);
        receiver = new Receiver();
        subscriptions = new Subscriptions(sql, "hr", true);
    }

    @AfterEach
    void endReceiver() {
        receiver.close();
        threads.shutdownNow();
    }

    private WebhookDetail webhook(boolean flags, String... types) {
        WebhookDraft draft = new WebhookDraft(receiver.url("127.0.0.1"), List.of(types));
        return subscriptions.add(draft, flags, Secrets.freshSalt(), feed.settled(), Instant.now());
    }

    private void tell(String type, String... subjects) {
        Arrays.stream(subjects)
                .forEach(subject -> FeedOfTests.tell(
                        database, new Published.Notice(type, subject, Map.of("employeeNumber", subject.substring(6)))));
    }

    private WebhookRun run(WebhookLedger ledger) {
        Postmen postmen =
                new Postmen(new TargetRules(SETTINGS, InetAddress::getAllByName), Post.usualTls(), SETTINGS.timeout());
        return new WebhookRun(ledger, SETTINGS, new Backoff(SETTINGS, bound -> 0), postmen, threads);
    }

    private void serve(WebhookDetail webhook) {
        run(new WebhookLedger(database, feed)).serve(Long.parseLong(webhook.id()));
    }

    /** As if the pauses were over. */
    private void letTimePass() {
        sql.update("UPDATE mentoring.webhook SET rests_until = ?", LONG_AGO);
        sql.update("UPDATE mentoring.webhook_delivery SET next_at = ? WHERE state = 'WAITING'", LONG_AGO);
    }

    private List<String> came() {
        return receiver.posted().stream().map(Receiver.Posted::toString).toList();
    }

    private List<DeliveryDetail> deliveries(WebhookDetail webhook, DeliveryState state) {
        return new Deliveries(sql)
                .page(Long.parseLong(webhook.id()), state, PageRequest.first())
                .items();
    }

    private static boolean isSignedBy(Receiver.Posted posted, String salt) throws Exception {
        byte[] secret =
                Base64.getDecoder().decode(new Secrets(Trial.KEY).shown(salt).substring("whsec_".length()));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        byte[] signed = (posted.id() + "." + posted.timestamp() + "." + posted.body()).getBytes(StandardCharsets.UTF_8);
        String expected = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
        return List.of(posted.signature().split(" ")).contains(expected);
    }

    private String salt(WebhookDetail webhook) {
        return sql.one(
                        "SELECT salt FROM mentoring.webhook WHERE id = ?",
                        row -> row.getString(1),
                        Long.valueOf(webhook.id()))
                .orElseThrow();
    }

    @Test
    @DisplayName("W1, W3 a change arrives as a CloudEvent under its id in the feed, signed, once")
    void aChangeArrivesAsACloudEvent() throws Exception {
        tell("staff.created", "staff/E0");
        WebhookDetail webhook = webhook(false);
        tell("staff.left", "staff/E1");

        serve(webhook);
        serve(webhook);

        Receiver.Posted posted = receiver.posted().get(0);
        assertThat(receiver.posted()).hasSize(1);
        assertThat(posted.type()).isEqualTo("application/cloudevents+json; charset=UTF-8");
        assertThat(posted.id())
                .isEqualTo(feed.after("1", 1).items().get(0).id())
                .isEqualTo(posted.event().getString("id"));
        assertThat(posted.event().getString("specversion")).isEqualTo("1.0");
        assertThat(posted.event().getString("type")).isEqualTo("staff.left");
        assertThat(posted.event().getString("subject")).isEqualTo("staff/E1");
        assertThat(posted.event().getString("source")).isEqualTo("/mentoring");
        assertThat(Instant.parse(posted.event().getString("time"))).isBefore(Instant.now());
        assertThat(posted.event().getJsonObject("data").getString("employeeNumber"))
                .isEqualTo("E1");
        assertThat(isSignedBy(posted, salt(webhook))).isTrue();
        assertThat(Math.abs(Instant.now().getEpochSecond() - Long.parseLong(posted.timestamp())))
                .isLessThan(60);
        assertThat(subscriptions.webhook(webhook.id()))
                .extracting(WebhookDetail::waiting, WebhookDetail::dead)
                .containsExactly(0L, 0L);
        assertThat(subscriptions.webhook(webhook.id()).lastDeliveredAt()).isNotNull();
    }

    @Test
    @DisplayName("W3 a new secret signs beside the one before, until that is over; neither is stored")
    void aNewSecretSignsBesideTheOneBefore() throws Exception {
        WebhookDetail webhook = webhook(false);
        String before = salt(webhook);
        subscriptions.rotate(webhook, Secrets.freshSalt(), Instant.now().plusSeconds(60));
        tell("staff.left", "staff/E1");
        serve(webhook);
        sql.update("UPDATE mentoring.webhook SET previous_until = ?", LONG_AGO);
        tell("staff.left", "staff/E2");
        serve(webhook);

        assertThat(isSignedBy(receiver.posted().get(0), before)).isTrue();
        assertThat(isSignedBy(receiver.posted().get(0), salt(webhook))).isTrue();
        assertThat(isSignedBy(receiver.posted().get(1), before)).isFalse();
        assertThat(isSignedBy(receiver.posted().get(1), salt(webhook))).isTrue();
        assertThat(new Secrets(Trial.KEY).shown(before)).doesNotContain(before);
    }

    @Test
    @DisplayName("W2 what is told of one person waits for what comes first; others do not wait")
    void orderIsKeptPerPerson() {
        WebhookDetail webhook = webhook(false);
        receiver.answers(posted -> posted.subject().equals("staff/E1") ? 500 : 200);
        tell("staff.created", "staff/E1");
        tell("staff.changed", "staff/E1", "staff/E2");
        tell("staff.left", "staff/E1");
        serve(webhook);
        assertThat(came()).containsExactlyInAnyOrder("staff/E1 staff.created", "staff/E2 staff.changed");

        letTimePass();
        receiver.answers(posted -> 200);
        serve(webhook);

        assertThat(came().subList(2, 5))
                .containsExactly("staff/E1 staff.created", "staff/E1 staff.changed", "staff/E1 staff.left");
        assertThat(receiver.posted().get(2).id())
                .isIn(receiver.posted().stream()
                        .limit(2)
                        .map(Receiver.Posted::id)
                        .toList());
    }

    @Test
    @DisplayName("W2 many changes of many people, some of which fail at first: all arrive, each person's in order")
    void manyChangesOfManyPeople() {
        WebhookDetail webhook = webhook(false);
        receiver.answers(posted -> Math.floorMod(posted.body().hashCode() + came().size(), 5) == 0 ? 503 : 204);
        for (String type : List.of("staff.a", "staff.b", "staff.c")) {
            tell(type, IntStream.range(0, 30).mapToObj(i -> "staff/E" + i).toArray(String[]::new));
        }
        for (int i = 0; i < 100 && subscriptions.webhook(webhook.id()).waiting() + (i == 0 ? 1 : 0) > 0; i++) {
            letTimePass();
            serve(webhook);
        }

        for (int i = 0; i < 30; i++) {
            String subject = "staff/E" + i;
            assertThat(receiver.posted())
                    .filteredOn(posted -> posted.subject().equals(subject))
                    .extracting(posted -> posted.event().getString("type"))
                    .isSorted()
                    .contains("staff.a", "staff.b", "staff.c");
        }
    }

    @Test
    @DisplayName(
            "W4 what nobody took for a day is a dead letter, what comes behind goes on, and a replay takes it there")
    void deadLettersAreReplayed() {
        WebhookDetail webhook = webhook(false);
        receiver.answers(posted -> 500);
        tell("staff.created", "staff/E1");
        serve(webhook);
        assertThat(deliveries(webhook, DeliveryState.WAITING)).singleElement().satisfies(waiting -> {
            assertThat(waiting.attempts()).isEqualTo(1);
            assertThat(waiting.lastStatus()).isEqualTo(500);
            assertThat(waiting.lastFailure()).isEqualTo("STATUS");
            assertThat(waiting.nextAttemptAt()).isAfter(waiting.lastTriedAt());
        });
        sql.update(
                "UPDATE mentoring.webhook_delivery SET first_tried_at = ?",
                Instant.now().minus(Duration.ofHours(24)));
        letTimePass();
        serve(webhook);
        receiver.answers(posted -> 200);
        tell("staff.left", "staff/E1");
        serve(webhook);

        DeliveryDetail dead = deliveries(webhook, DeliveryState.DEAD).get(0);
        assertThat(dead.nextAttemptAt()).isNull();
        assertThat(came()).endsWith("staff/E1 staff.left");
        assertThat(new Deliveries(sql).replay(Long.parseLong(webhook.id()), dead.id(), Instant.now()))
                .isTrue();
        serve(webhook);

        assertThat(came()).endsWith("staff/E1 staff.created");
        assertThat(receiver.posted().get(receiver.posted().size() - 1).id()).isEqualTo(dead.event());
        assertThat(deliveries(webhook, null)).isEmpty();
    }

    @Test
    @DisplayName("W4 a receiver that is not there is left alone for a while; dead letters are forgotten in the end")
    void aReceiverThatIsNotThereIsLeftAlone() {
        WebhookDetail webhook = webhook(false);
        receiver.close();
        tell("staff.left", IntStream.range(0, 50).mapToObj(i -> "staff/E" + i).toArray(String[]::new));
        serve(webhook);

        assertThat(deliveries(webhook, null).stream().filter(one -> one.attempts() > 0))
                .hasSize(8);
        assertThat(new WebhookLedger(database, feed).waiting(Instant.now())).isEmpty();
        assertThat(subscriptions.webhook(webhook.id()).lastFailure()).isEqualTo("NOT_REACHED");
        sql.update("UPDATE mentoring.webhook_delivery SET state = 'DEAD', last_tried_at = ?", LONG_AGO);
        assertThat(new WebhookLedger(database, feed).forget(Instant.now())).isEqualTo(50);
    }

    /** Ends the work of a member behind the attempts, before anything of it is kept. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    @DisplayName(
            "W1, W8 a member that is killed behind an attempt loses nothing; another goes on when its lease is over")
    void aMemberThatIsKilledLosesNothing() {
        WebhookDetail webhook = webhook(false);
        tell("staff.created", "staff/E1", "staff/E2");
        tell("staff.changed", "staff/E1");
        WebhookLedger dying = new WebhookLedger(database, feed) {
            @Override
            public boolean settle(Served served, List<Settled> all, Instant until, Instant rest) {
                throw new Killed();
            }
        };
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> run(dying).serve(Long.parseLong(webhook.id())))
                .isInstanceOf(Killed.class);
        assertThat(receiver.posted()).hasSize(2);

        serve(webhook);
        assertThat(receiver.posted()).as("while its lease lasts").hasSize(2);
        sql.update("UPDATE mentoring.webhook SET lease_until = ?", LONG_AGO);
        serve(webhook);

        assertThat(receiver.posted().stream().map(Receiver.Posted::id).distinct())
                .hasSize(3);
        assertThat(receiver.posted()).hasSize(5);
        assertThat(came()).endsWith("staff/E1 staff.changed");
    }

    @Test
    @DisplayName("W8 a member whose lease another took keeps nothing of what it did")
    void aMemberWhoseLeaseAnotherTook() {
        WebhookDetail webhook = webhook(false);
        tell("staff.created", "staff/E1");
        WebhookLedger ledger = new WebhookLedger(database, feed);
        Instant soon = Instant.now().plusSeconds(60);
        WebhookLedger.Served slow = ledger.claim(Long.parseLong(webhook.id()), "slow", Instant.now(), soon)
                .orElseThrow();
        sql.update("UPDATE mentoring.webhook SET lease_until = ?", LONG_AGO);
        WebhookLedger.Served other = ledger.claim(Long.parseLong(webhook.id()), "other", Instant.now(), soon)
                .orElseThrow();

        assertThat(ledger.sort(slow, Instant.now(), soon)).isEmpty();
        assertThat(ledger.sort(other, Instant.now(), soon)).isPresent();
        Letter letter = ledger.due(other, Instant.now(), 1).get(0);
        Outcome taken = new Outcome(200, null, null);
        WebhookLedger.Settled settled = new WebhookLedger.Settled(letter, taken, Instant.now(), null);
        assertThat(ledger.settle(slow, List.of(settled), soon, null)).isFalse();
        assertThat(deliveries(webhook, DeliveryState.WAITING)).hasSize(1);
    }

    @Test
    @DisplayName("W7 only types that are asked for are told, and flags only where they may be seen")
    void onlyWhatIsAskedFor() {
        WebhookDetail leavers = webhook(false, "staff.left", "pairing.*");
        WebhookDetail flags = webhook(true, "flag.*");
        WebhookDetail noFlags = webhook(false, "flag.*");
        tell("staff.left", "staff/E1");
        tell("staff.changed", "staff/E2");
        tell("pairing.ended", "staff/E3");
        FeedOfTests.tell(database, new Published.Notice("flag.declared", "staff/E4", Map.of(), "succession"));

        serve(noFlags);
        assertThat(receiver.posted()).isEmpty();
        serve(flags);
        assertThat(came()).containsExactly("staff/E4 flag.declared");
        serve(leavers);
        assertThat(came().subList(1, 3)).containsExactlyInAnyOrder("staff/E1 staff.left", "staff/E3 pairing.ended");
    }
}
