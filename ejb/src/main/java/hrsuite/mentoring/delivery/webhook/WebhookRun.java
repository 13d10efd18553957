package hrsuite.mentoring.delivery.webhook;

import hrsuite.mentoring.delivery.webhook.WebhookLedger.Served;
import hrsuite.mentoring.delivery.webhook.WebhookLedger.Settled;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Serves one webhook until nothing is due, or until others have waited long enough. */
final class WebhookRun {

    private static final Logger LOG = System.getLogger(WebhookRun.class.getName());
    private static final Duration LONGEST_RUN = Duration.ofMinutes(1);
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);
    private static final int ROUNDS_AT_ONCE = 2;

    /** How long a member may be silent beyond what an attempt takes. */
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final WebhookLedger ledger;
    private final WebhookSettings settings;
    private final Backoff backoff;
    private final Postmen postmen;
    private final Executor threads;

    WebhookRun(WebhookLedger ledger, WebhookSettings settings, Backoff backoff, Postmen postmen, Executor threads) {
        this.ledger = ledger;
        this.settings = settings;
        this.backoff = backoff;
        this.postmen = postmen;
        this.threads = threads;
    }

    /** Serves a webhook that nobody else serves. */
    void serve(long id) {
        Instant start = Instant.now();
        Optional<Served> webhook = ledger.claim(id, UUID.randomUUID().toString(), start, leased());
        while (webhook.isPresent() && !postmen.areStopped() && Instant.now().isBefore(start.plus(LONGEST_RUN))) {
            Served served = webhook.get();
            webhook = ledger.sort(served, Instant.now(), leased());
            if (webhook.isPresent() && !deliver(webhook.get())) {
                break;
            }
        }
        webhook.ifPresent(served -> ledger.release(served, Instant.now()));
    }

    private Instant leased() {
        return Instant.now()
                .plus(settings.timeout().multipliedBy(ROUNDS_AT_ONCE))
                .plus(GRACE);
    }

    /** Whether there may be more to do. */
    private boolean deliver(Served webhook) {
        Instant end = Instant.now().plus(settings.timeout());
        List<Letter> letters = ledger.due(webhook, Instant.now(), settings.atOnce() * ROUNDS_AT_ONCE);
        if (letters.isEmpty()) {
            return false;
        }
        List<Settled> settled = posted(webhook, letters, end);
        boolean silent = settled.stream().allMatch(one -> one.outcome().isOfTheReceiver());
        Instant rest = silent ? Instant.now().plus(rest(webhook)) : null;
        return ledger.settle(webhook, settled, leased(), rest) && !silent;
    }

    private Duration rest(Served webhook) {
        Duration rest = backoff.pause(webhook.failures() + 1);
        return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }

    /**
     * Sends them, some at the same time where the server has threads for it; this thread takes part, so that it goes on
     * without others as well.
     *
     * @param end after which no attempt begins, because the lease would not outlast it
     */
    private List<Settled> posted(Served webhook, List<Letter> letters, Instant end) {
        Queue<Letter> open = new ConcurrentLinkedQueue<>(letters);
        Queue<Settled> settled = new ConcurrentLinkedQueue<>();
        CountDownLatch under = new CountDownLatch(letters.size());
        Runnable work = () -> {
            for (Letter letter = open.poll(); letter != null; letter = open.poll()) {
                try {
                    if (Instant.now().isBefore(end)) {
                        settled.add(post(webhook, letter));
                    }
                } finally {
                    under.countDown();
                }
            }
        };
        share(work, Math.min(settings.atOnce(), letters.size()) - 1);
        work.run();
        try {
            under.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new ArrayList<>(settled);
    }

    private void share(Runnable work, int others) {
        try {
            for (int i = 0; i < others; i++) {
                threads.execute(work);
            }
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "There are no threads for webhooks at present.");
        }
    }

    private Settled post(Served webhook, Letter letter) {
        Outcome outcome = send(webhook, letter);
        Instant now = Instant.now();
        if (outcome.isTaken()) {
            return new Settled(letter, outcome, now, null);
        }
        Instant first = letter.firstTried() == null ? now : letter.firstTried();
        Instant next = backoff.next(first, now, letter.attempts() + 1, outcome.wish());
        if (next == null) {
            LOG.log(
                    Level.WARNING,
                    "Change {0} is given up for webhook {1} after {2} attempts: {3}.",
                    letter.event().id(),
                    webhook.id(),
                    letter.attempts() + 1,
                    outcome.failure());
        }
        return new Settled(letter, outcome, now, next);
    }

    private Outcome send(Served webhook, Letter letter) {
        try {
            String body = letter.body(settings.source());
            return postmen.send(URI.create(webhook.url()), headers(webhook, letter, body), body);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Change " + letter.event().id() + " could not be sent to a webhook.", e);
            return Outcome.failed("FAILED");
        }
    }

    private Map<String, String> headers(Served webhook, Letter letter, String body) {
        long seconds = Instant.now().getEpochSecond();
        String id = letter.event().id();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/cloudevents+json; charset=UTF-8");
        headers.put("User-Agent", "mentoring-webhooks");
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", String.valueOf(seconds));
        headers.put("webhook-signature", new Secrets(settings.key()).signatures(webhook.salts(), id, seconds, body));
        return headers;
    }
}
