package hrsuite.mentoring.delivery.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongUnaryOperator;

/** When something is tried again: after pauses that double, each cut by chance to between half of it and the whole. */
final class Backoff {

    private static final int MOST_DOUBLINGS = 30;
    private static final Duration LONGEST_WISH = Duration.ofHours(1);

    private final WebhookSettings settings;
    private final LongUnaryOperator chance;

    /**
     * @param chance gives a number from 0 up to, and without, the one it is given
     */
    Backoff(WebhookSettings settings, LongUnaryOperator chance) {
        this.settings = settings;
        this.chance = chance;
    }

    /**
     * The next attempt; null when it is given up. The last one is at the very end of the time.
     *
     * @param attempts how many there were
     * @param wish how long the receiver asks to be left alone; null when it does not
     */
    Instant next(Instant first, Instant now, int attempts, Duration wish) {
        Instant end = first.plus(settings.givenUp());
        if (!now.isBefore(end)) {
            return null;
        }
        Duration pause = pause(attempts);
        if (wish != null && wish.compareTo(pause) > 0) {
            pause = wish.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : wish;
        }
        Instant next = now.plus(pause);
        return next.isAfter(end) ? end : next;
    }

    Duration pause(int attempts) {
        long doubled = settings.firstPause().toMillis() << Math.min(MOST_DOUBLINGS, Math.max(0, attempts - 1));
        long whole = Math.min(doubled, settings.longestPause().toMillis());
        return Duration.ofMillis(whole - whole / 2 + chance.applyAsLong(whole / 2 + 1));
    }
}
