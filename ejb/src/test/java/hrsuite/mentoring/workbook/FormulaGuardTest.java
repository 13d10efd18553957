package hrsuite.mentoring.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("W6 No part of a text can become a formula, and the text comes back")
class FormulaGuardTest {

    private static final String ALPHABET = "=+-@'\",;|\t\r\n aé\uFF1D\u00A0\u200B";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 89",
                "-3",
                "@SUM(A1)",
                " =1",
                "\u00A0=1",
                "'=1",
                "\"=1",
                "\uFF1D1",
                "\u200B=1",
                "\t",
                "\rx",
                "\nx"
            })
    void seesWhatBeginsLikeAFormula(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Jean-Luc", "'t Hooft", "O'", "a=b", "09:00-17:00", "C#, C++; F#", "x@example.com"})
    void leavesEveryOtherTextAlone(String text) {
        assertThat(FormulaGuard.guarded(text)).isSameAs(text);
        assertThat(FormulaGuard.unguarded(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {"a;=cmd|' /C calc'!a;'=cmd|' /C calc'", "a,+1!a,'+1", "a;\"=1!a;'\"=1", "a|@x!a|'@x", "''=1!'''=1"
            })
    void guardsBehindEverySeparatorThatAProgramMightKnow(String text, String guarded) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo(guarded);
        assertThat(FormulaGuard.unguarded(guarded)).isEqualTo(text);
    }

    @Test
    void givesEveryTextBack() {
        Random random = new Random(11);
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(9); length > 0; length--) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            String guarded = FormulaGuard.guarded(text.toString());
            assertThat(FormulaGuard.unguarded(guarded)).isEqualTo(text.toString());
            for (String cell : guarded.split("[,;|\t\r\n]")) {
                assertThat(List.of("=", "+", "-", "@", "\uFF1D"))
                        .noneMatch(cell.replaceAll("^[\"\\s\\p{Z}\\p{Cf}]+", "")::startsWith);
            }
        }
    }
}
