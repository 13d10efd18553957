package hrsuite.mentoring.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("I6: uploads have a bound")
class BoundedStreamTest {

    private static final int BORDERS = 64 << 10;

    @Test
    void letsThroughWhatIsAllowed() throws IOException {
        assertThat(stream(100 + BORDERS).readAllBytes()).hasSize(100 + BORDERS);
    }

    @Test
    void refusesWhatTurnsOutToBeLonger() {
        assertThatThrownBy(() -> stream(101 + BORDERS).readAllBytes())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE));
    }

    @Test
    void refusesWhatSaysThatItIsLongerBeforeTheFirstByte() {
        ByteArrayInputStream body = new ByteArrayInputStream(new byte[200_000]);

        assertThatThrownBy(() -> new BoundedStream(body, 100).refuseLength(200_000))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("100 bytes");
        assertThat(body.available()).isEqualTo(200_000);
    }

    private static BoundedStream stream(int length) {
        return new BoundedStream(new ByteArrayInputStream(new byte[length]), 100);
    }
}
