package hrsuite.mentoring.it;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** A token for longer than one lives: fetched anew well before its end. */
final class RenewedToken implements Supplier<String> {

    private static final Duration KEPT = Duration.ofMinutes(2);

    private final Supplier<String> source;
    private String token;
    private Instant until = Instant.MIN;

    RenewedToken(Supplier<String> source) {
        this.source = source;
    }

    @Override
    public synchronized String get() {
        if (Instant.now().isAfter(until)) {
            token = source.get();
            until = Instant.now().plus(KEPT);
        }
        return token;
    }
}
