package hrsuite.mentoring.delivery.webhook;

import java.time.Duration;
import java.util.List;

/** Settings of tests. */
final class Trial {

    static final String KEY = "a key of more than thirty-two characters";

    private Trial() {}

    /** With the given hosts and networks allowed, and http. */
    static WebhookSettings allowing(String... allowed) {
        return with(true, List.of(allowed));
    }

    static WebhookSettings secure(String... allowed) {
        return with(false, List.of(allowed));
    }

    private static WebhookSettings with(boolean http, List<String> allowed) {
        return new WebhookSettings(
                KEY,
                allowed,
                http,
                Duration.ofSeconds(2),
                4,
                Duration.ofHours(24),
                Duration.ofSeconds(5),
                Duration.ofHours(4),
                Duration.ofHours(24),
                30,
                "/mentoring");
    }
}
