package hrsuite.mentoring.workbook;

import static hrsuite.mentoring.workbook.CellFormats.DATE;
import static hrsuite.mentoring.workbook.CellFormats.PLAIN;
import static hrsuite.mentoring.workbook.CellFormats.TIME;
import static hrsuite.mentoring.workbook.CellFormats.kindOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("W5 A number shows as its format says")
class CellFormatsTest {

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 22, 27, 36, 50, 58})
    void takesTheBuiltInDates(int format) {
        assertThat(kindOf(format, null)).isEqualTo(DATE);
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 19, 20, 21, 45, 47})
    void takesTheBuiltInTimes(int format) {
        assertThat(kindOf(format, null)).isEqualTo(TIME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd.mm.yyyy",
                "[$-409]d\\-mmm\\-yy;@",
                "yyyy\"年\"m\"月\"d\"日\"",
                "mmm yyyy",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
                "dd/mm/yyyy hh:mm",
            })
    void takesDatesInEveryDress(String code) {
        assertThat(kindOf(164, code)).isEqualTo(DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"General", "0.00", "#,##0\" days\"", "[Red]0", "[h]:mm", "0%", "\"year \"0"})
    void leavesOtherNumbersAlone(String code) {
        assertThat(kindOf(164, code)).isEqualTo(PLAIN);
    }

    @Test
    void countsTheDigitsThatAreAlwaysShown() {
        assertThat(kindOf(164, "00000")).isEqualTo((byte) 5);
    }
}
