package hrsuite.mentoring.delivery;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that has changed.
 *
 * @param cursor where to go on behind it
 * @param id stays the same however often it is read, and by whom
 * @param type what happened: {@code staff.changed}
 * @param subject to what, as kind and key: {@code staff/E4}
 * @param time when it was done; a little before it was committed
 * @param data keys and codes that say more; never null
 */
public record ChangeEvent(
        String cursor, String id, String type, String subject, Instant time, Map<String, String> data) {

    /** What is kept as lines of {@code name=value}. */
    public static Map<String, String> data(String lines) {
        return Stream.of(lines.split("\n"))
                .filter(line -> line.indexOf('=') > 0)
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')), line -> line.substring(line.indexOf('=') + 1)));
    }
}
