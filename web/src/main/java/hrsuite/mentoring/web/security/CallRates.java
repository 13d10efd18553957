package hrsuite.mentoring.web.security;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * How often each caller may come: a minute's worth at once, then as fast as it flows back. Of the callers the latest are
 * kept; one who has not come for long has a full bucket anyway.
 */
final class CallRates {

    private static final int MOST_CALLERS = 10_000;
    /** More than any machine answers in a minute, and so no limit. */
    private static final long MOST_CALLS = 1_000_000_000;

    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final ToLongFunction<String> perMinute;
    private final TimeMeter clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CALLERS;
        }
    };

    /**
     * @param perMinute calls of a caller; 0 for no limit
     */
    CallRates(ToLongFunction<String> perMinute, TimeMeter clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Lets a call through, or says how many seconds to wait, at least one; 0 when it is let through. */
    long secondsToWait(String caller) {
        ConsumptionProbe probe = bucket(caller).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : Math.max(1, (probe.getNanosToWaitForRefill() + SECOND - 1) / SECOND);
    }

    private Bucket bucket(String caller) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(caller, this::full);
        }
    }

    private Bucket full(String caller) {
        long set = perMinute.applyAsLong(caller);
        long calls = set <= 0 ? MOST_CALLS : Math.min(set, MOST_CALLS);
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(calls).refillGreedy(calls, PERIOD))
                .withCustomTimePrecision(clock)
                .build();
    }

    int callers() {
        synchronized (buckets) {
            return buckets.size();
        }
    }
}
