package hrsuite.mentoring.web.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeptOutputTest {

    private final ByteArrayOutputStream caller = new ByteArrayOutputStream();

    @Test
    @DisplayName("RQ2 an answer is held back until it is kept")
    void holdsAnAnswerBack() throws IOException {
        KeptOutput output = new KeptOutput(caller, 4);
        output.write(new byte[] {1, 2, 3});

        assertThat(output.held()).containsExactly(1, 2, 3);
        assertThat(caller.size()).isZero();
        output.send();
        assertThat(caller.toByteArray()).containsExactly(1, 2, 3);
    }

    @Test
    @DisplayName("RQ5 one that grows too large goes on its way whole, and is not kept")
    void letsGoWhatIsTooLarge() throws IOException {
        KeptOutput output = new KeptOutput(caller, 4);
        output.write(new byte[] {1, 2, 3});
        output.write(4);
        output.write(5);
        output.write(6);

        assertThat(output.held()).isNull();
        output.send();
        assertThat(caller.toByteArray()).containsExactly(1, 2, 3, 4, 5, 6);
    }
}
