package hrsuite.mentoring.web.api;

import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.delivery.ChangePage;
import hrsuite.mentoring.delivery.DeliveryService;
import jakarta.ws.rs.container.AsyncResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Somebody who waits for changes; while nothing happens neither a thread nor a connection is theirs. */
final class WaitingReader {

    private static final Duration STEP = Duration.ofMillis(250);

    private final DeliveryService delivery;
    private final PageRequest page;
    private final Instant end;
    private final AsyncResponse answer;

    WaitingReader(DeliveryService delivery, PageRequest page, Instant end, AsyncResponse answer) {
        this.delivery = delivery;
        this.page = page;
        this.end = end;
        this.answer = answer;
    }

    /** Answers when there is something or the time is over, and looks again a little later otherwise. */
    void look(ScheduledExecutorService threads) {
        try {
            ChangePage changes = delivery.changes(page);
            if (changes.items().isEmpty() && Instant.now().isBefore(end)) {
                threads.schedule(() -> look(threads), STEP.toMillis(), TimeUnit.MILLISECONDS);
            } else {
                answer.resume(changes);
            }
        } catch (RuntimeException e) {
            answer.resume(e);
        }
    }
}
