package hrsuite.mentoring.delivery.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** W4: when something is tried again. */
class BackoffTest {

    private static final Instant FIRST = Instant.parse("2026-03-02T08:00:00Z");
    private static final Backoff LONGEST = new Backoff(Trial.allowing(), bound -> bound - 1);
    private static final Backoff SHORTEST = new Backoff(Trial.allowing(), bound -> 0);

    @Test
    @DisplayName("W4 pauses double up to the longest, each between half of it and the whole")
    void pausesDouble() {
        assertThat(LONGEST.pause(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(LONGEST.pause(2)).isEqualTo(Duration.ofSeconds(10));
        assertThat(LONGEST.pause(40)).isEqualTo(Duration.ofHours(4));
        assertThat(SHORTEST.pause(2)).isEqualTo(Duration.ofSeconds(5));
        assertThat(SHORTEST.pause(40)).isEqualTo(Duration.ofHours(2));
    }

    @Test
    @DisplayName("W4 the last attempt is after 24 hours, and then it is given up")
    void theLastAttemptIsAfterADay() {
        Instant late = FIRST.plus(Duration.ofHours(23));

        assertThat(LONGEST.next(FIRST, late, 30, null)).isEqualTo(FIRST.plus(Duration.ofHours(24)));
        assertThat(LONGEST.next(FIRST, FIRST.plus(Duration.ofHours(24)), 31, null))
                .isNull();
    }

    @Test
    @DisplayName("W4 a receiver may ask for a longer pause, within an hour")
    void aReceiverMayAskForALongerPause() {
        assertThat(LONGEST.next(FIRST, FIRST, 1, Duration.ofMinutes(2))).isEqualTo(FIRST.plusSeconds(120));
        assertThat(LONGEST.next(FIRST, FIRST, 1, Duration.ofSeconds(1))).isEqualTo(FIRST.plusSeconds(5));
        assertThat(LONGEST.next(FIRST, FIRST, 1, Duration.ofDays(9))).isEqualTo(FIRST.plusSeconds(3_600));
    }
}
