package hrsuite.mentoring.delivery.webhook;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What corporate IT may set.
 *
 * @param key of which secrets are made; empty where none is set
 * @param allowed hosts and networks inside the company that may be sent to
 * @param http whether addresses without TLS may be sent to
 * @param timeout how long an attempt may take
 * @param atOnce how many are under way to one receiver at the same time
 * @param givenUp how long after the first attempt something is given up
 * @param firstPause before the second attempt; it doubles from there
 * @param longestPause between two attempts
 * @param overlap how long the secret before the present one stays good
 * @param keptDays how long dead letters are kept
 * @param source what the events name as their source
 */
record WebhookSettings(
        String key,
        List<String> allowed,
        boolean http,
        Duration timeout,
        int atOnce,
        Duration givenUp,
        Duration firstPause,
        Duration longestPause,
        Duration overlap,
        int keptDays,
        String source) {

    private static final int SHORTEST_KEY = 32;

    WebhookSettings {
        allowed = List.copyOf(allowed);
    }

    static WebhookSettings read() {
        Config config = ConfigProvider.getConfig();
        return new WebhookSettings(
                text(config, "key", ""),
                Arrays.stream(text(config, "allowed-targets", "").split(","))
                        .map(part -> part.strip().toLowerCase(Locale.ROOT))
                        .filter(part -> !part.isEmpty())
                        .toList(),
                Boolean.parseBoolean(text(config, "http-allowed", "false")),
                Duration.parse(text(config, "timeout", "PT10S")),
                Math.max(1, Integer.parseInt(text(config, "at-once", "8"))),
                Duration.parse(text(config, "given-up-after", "PT24H")),
                Duration.parse(text(config, "first-pause", "PT5S")),
                Duration.parse(text(config, "longest-pause", "PT4H")),
                Duration.parse(text(config, "secret-overlap", "PT24H")),
                Integer.parseInt(text(config, "kept-days", "30")),
                text(config, "source", "/mentoring"));
    }

    /** Whether secrets can be made. */
    boolean hasKey() {
        return key.length() >= SHORTEST_KEY;
    }

    private static String text(Config config, String name, String usual) {
        return config.getOptionalValue("mentoring.webhooks." + name, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElse(usual);
    }
}
