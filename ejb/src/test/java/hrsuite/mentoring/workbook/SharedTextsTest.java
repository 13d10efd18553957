package hrsuite.mentoring.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.Refusal;
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
    @DisplayName("W4 More texts than the memory takes are refused")
    void refusesMoreThanTheMemoryTakes() {
        SharedTexts texts = new SharedTexts(2L << 20);
        String text = "x".repeat(1000);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 10_000; i++) {
                        texts.add(text);
                    }
                })
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("memory");
    }
}
