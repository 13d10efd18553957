package hrsuite.mentoring.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BatchLinesTest {

    private static BatchLines lines(String text) {
        return new BatchLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 5);
    }

    private static String next(BatchLines lines) throws IOException {
        byte[] line = lines.next();
        return line == null ? null : new String(line, StandardCharsets.UTF_8);
    }

    @Test
    void countsLinesAndTakesALastOneWithoutItsEnd() throws IOException {
        BatchLines lines = lines("a\n\nbcdef\nx");
        assertThat(next(lines)).isEqualTo("a");
        assertThat(next(lines)).isEmpty();
        assertThat(next(lines)).isEqualTo("bcdef");
        assertThat(next(lines)).isEqualTo("x");
        assertThat(lines.number()).isEqualTo(4);
        assertThat(next(lines)).isNull();
    }

    @Test
    void goesOnBehindALineThatIsTooLong() throws IOException {
        BatchLines lines = lines("abcdefgh\nok\n");
        assertThat(next(lines)).isEmpty();
        assertThat(lines.isTooLong()).isTrue();
        assertThat(next(lines)).isEqualTo("ok");
        assertThat(lines.isTooLong()).isFalse();
    }
}
