package hrsuite.mentoring.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tokens that have just been verified: a machine sends the same one with each call, and its signature costs more than
 * most calls do. A token is known for a minute at most, never beyond its end, nor when the keys have been fetched
 * anew; of very many the latest are.
 */
final class VerifiedTokens {

    private static final Duration KNOWN = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    private record Verified(Caller caller, Instant until) {}

    private final Clock clock;
    private final Map<String, Verified> byToken = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verified> eldest) {
            return size() > MOST;
        }
    };

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    /** Whose token it is; null when it has to be verified. */
    synchronized Caller caller(String token) {
        Verified known = byToken.get(token);
        if (known == null) {
            return null;
        }
        if (clock.instant().isBefore(known.until())) {
            return known.caller();
        }
        byToken.remove(token);
        return null;
    }

    /** Keeps what came of verifying a token that ends at an instant. */
    synchronized void keep(String token, Caller caller, Instant end) {
        Instant longest = clock.instant().plus(KNOWN);
        byToken.put(token, new Verified(caller, end.isBefore(longest) ? end : longest));
    }

    /** Has every token verified anew. */
    synchronized void clear() {
        byToken.clear();
    }

    synchronized int size() {
        return byToken.size();
    }
}
