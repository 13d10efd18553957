package hrsuite.mentoring.staff.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("RO18 numbers as spreadsheets write them")
class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "17, 17",
        "17.0, 17",
        "'17,00', 17",
        "'=\"0017\"', 0017",
        "'''0017', 0017",
        "1.5, 1.5",
        "E17, E17",
        "17.05, 17.05",
        "10.000, 10.000"
    })
    void numbersOfPeopleLoseWhatASpreadsheetPutAroundThem(String text, String number) {
        assertThat(NumberText.bare(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "1.23457E+11, true",
        "'1,2E+10', true",
        "1E+10, true",
        "1E5, false",
        "E+10, false",
        "12E+1, false",
        "1.E+2, false"
    })
    void shortenedNumbersAreKnown(String text, boolean shortened) {
        assertThat(NumberText.isShortened(text)).isEqualTo(shortened);
    }
}
