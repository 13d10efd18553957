package hrsuite.mentoring.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CallRatesTest {

    private long now;

    private final TimeMeter clock = new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    };

    @Test
    @DisplayName("W7 a caller who comes too often hears how many whole seconds to wait, and then comes in")
    void saysHowLongToWait() {
        CallRates rates = new CallRates(caller -> 12, clock);
        for (int i = 0; i < 12; i++) {
            assertThat(rates.secondsToWait("okta")).isZero();
        }

        assertThat(rates.secondsToWait("okta")).isEqualTo(5);
        now += Duration.ofMillis(4_100).toNanos();
        assertThat(rates.secondsToWait("okta")).isEqualTo(1);
        now += Duration.ofMillis(900).toNanos();
        assertThat(rates.secondsToWait("okta")).isZero();
        assertThat(rates.secondsToWait("okta")).isPositive();
    }

    @Test
    @DisplayName("W7 callers do not wait for each other")
    void callersDoNotWaitForEachOther() {
        CallRates rates = new CallRates(caller -> 1, clock);
        rates.secondsToWait("okta");

        assertThat(rates.secondsToWait("okta")).isEqualTo(60);
        assertThat(rates.secondsToWait("entra")).isZero();
    }

    @Test
    @DisplayName("W7 however many come, memory is bounded")
    void memoryIsBounded() {
        CallRates rates = new CallRates(caller -> 1, clock);
        for (int i = 0; i < 12_000; i++) {
            rates.secondsToWait("caller" + i);
        }

        assertThat(rates.callers()).isEqualTo(10_000);
    }

    @Test
    void zeroIsNoLimit() {
        CallRates rates = new CallRates(caller -> 0, clock);
        for (int i = 0; i < 1_000; i++) {
            assertThat(rates.secondsToWait("okta")).isZero();
        }
    }
}
