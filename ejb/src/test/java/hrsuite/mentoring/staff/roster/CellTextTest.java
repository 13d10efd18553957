package hrsuite.mentoring.staff.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("RO21 the text of cells")
class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë",
                "Łukasz Ørsted",
                "山田 太郎",
                "محمد",
                "Nguyễn Văn An",
                "O’Brien",
                "प्रिया",
                "می\u200Cخواهم",
                "Zoë 😀",
                "Ünal-Çelik",
                "Null",
                "Nan",
                "None"
            })
    void namesStayAsTheyAre(String name) {
        assertThat(CellText.clean(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFAda",
                "Ada\u200B",
                "\u00A0Ada\u00A0",
                "\u202AAda\u202C",
                "\u200EAda\u200F",
                "A\u00ADda",
                " Ada\t",
                "Ada\u200D",
                "\u2060Ada",
                "\u3164Ada"
            })
    void whatNobodySeesIsTrimmed(String text) {
        assertThat(CellText.clean(text)).isEqualTo("Ada");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "NULL", "null", "N/A", "#N/A", "-", "--", "–", "XX", "(blank)", "\u00A0", "\u200B"})
    void someTextsSayNothing(String text) {
        assertThat(CellText.clean(text)).isEmpty();
    }

    @Test
    void decomposedLettersAreComposed() {
        assertThat(CellText.clean("Zoe\u0308")).isEqualTo("Zoë");
        assertThat(CellText.clean("Le\u0302\u0301")).isEqualTo("L\u1EBF");
        assertThat(CellText.cleanLines("a;\r\n b \n\n c")).isEqualTo("a;\nb\nc");
    }

    /** Whatever a cell holds: cleaning twice is cleaning once, and what comes out is composed and trimmed. */
    @Test
    void cleaningTwiceIsCleaningOnce() {
        Random random = new Random(7);
        int[] letters = {'a', ' ', 0xA0, 0xE9, 0x301, 0x200B, 0x200D, 0xFEFF, '\n', 0x5C71, 0x1F600, 0xAC00, '-', 0x3000
        };
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            String once = CellText.clean(text.toString());
            assertThat(CellText.clean(once)).isEqualTo(once);
            assertThat(once).isEqualTo(once.strip());
            assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
        }
    }
}
