package hrsuite.mentoring.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant START = Instant.parse("2026-05-04T10:00:00Z");
    private static final Caller ANN = new Caller("ann", Set.of("hris-sync"));

    private Instant now = START;

    private final VerifiedTokens tokens = new VerifiedTokens(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    private void after(Duration time) {
        now = START.plus(time);
    }

    @Test
    @DisplayName("W2 a token that has been verified is known for less than a minute, then it is verified anew")
    void knowsATokenForAMinute() {
        tokens.keep("token", ANN, START.plus(Duration.ofHours(1)));

        after(Duration.ofSeconds(59));
        assertThat(tokens.caller("token")).isEqualTo(ANN);
        assertThat(tokens.caller("another")).isNull();
        after(Duration.ofSeconds(60));
        assertThat(tokens.caller("token")).isNull();
        assertThat(tokens.size()).isZero();
    }

    @Test
    @DisplayName("W2 no token is known beyond its end")
    void knowsNoTokenBeyondItsEnd() {
        tokens.keep("token", ANN, START.plusSeconds(10));

        after(Duration.ofSeconds(9));
        assertThat(tokens.caller("token")).isEqualTo(ANN);
        after(Duration.ofSeconds(10));
        assertThat(tokens.caller("token")).isNull();
    }

    @Test
    @DisplayName("W2 of very many tokens the latest are known")
    void knowsTheLatest() {
        for (int i = 0; i < 1_500; i++) {
            tokens.keep("token" + i, ANN, START.plusSeconds(600));
        }

        assertThat(tokens.size()).isEqualTo(1_000);
        assertThat(tokens.caller("token0")).isNull();
        assertThat(tokens.caller("token1499")).isEqualTo(ANN);
    }
}
