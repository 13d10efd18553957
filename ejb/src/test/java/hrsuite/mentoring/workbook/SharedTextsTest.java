package hrsuite.mentoring.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("W2 Shared texts cost little more than their bytes")
class SharedTextsTest {

    @Test
    void givesEveryTextBackAcrossBlocks() {
        SharedTexts texts = new SharedTexts(64L << 20);
        for (int i = 0; i < 200_000; i++) {
            texts.add(text(i));
        }
        texts.add("x".repeat(100_000));
        assertThat(texts.size()).isEqualTo(200_001);
        for (int i = 0; i < 200_000; i++) {
            assertThat(texts.get(i)).isEqualTo(text(i).isEmpty() ? null : text(i));
        }
        assertThat(texts.get(200_000)).hasSize(100_000);
    }

    private static String text(int index) {
        return index % 7 == 0 ? "" : "テキスト " + index + " é";
    }

    @Test
    @DisplayName("W2 Texts that the memory does not take come back from a file")
    void keepsMoreThanTheMemoryTakes() throws IOException {
        try (SharedTexts texts = new SharedTexts(2L << 20)) {
            for (int i = 0; i < 400_000; i++) {
                texts.add(text(i));
            }
            for (int i = 399_999; i >= 0; i -= 7) {
                assertThat(texts.get(i)).isEqualTo(text(i).isEmpty() ? null : text(i));
            }
            texts.add("last");
            assertThat(texts.get(400_000)).isEqualTo("last");
        }
    }
}
