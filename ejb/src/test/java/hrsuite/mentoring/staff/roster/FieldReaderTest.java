package hrsuite.mentoring.staff.roster;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.roster.RosterLine.Content;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RO3: every value is read or has a fault that says what to do. */
class FieldReaderTest {

    private final FieldReader reader = new FieldReader();

    private FieldText read(StaffField field, String text) {
        return reader.read(KnownColumn.of(field), Content.TEXT, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-12-31 | 2024-12-31",
                "2024-12-31T00:00:00 | 2024-12-31",
                "31/12/2024 | 2024-12-31",
                "12/31/2024 | 2024-12-31",
                "05/05/2024 | 2024-05-05",
                "03.04.2024 | 2024-04-03",
                "12-Mar-2024 | 2024-03-12",
                "12 March 2024 | 2024-03-12",
                "March 12, 2024 | 2024-03-12",
                "20240312 | 2024-03-12",
            })
    void readsDatesThatMeanOneDay(String text, String day) {
        assertThat(read(StaffField.HIRE_DATE, text)).isEqualTo(FieldText.of(day));
    }

    @ParameterizedTest
    @CsvSource({
        "03/04/2024, DATE_AMBIGUOUS",
        "31/02/2024, DATE_IMPOSSIBLE",
        "0024-02-01, DATE_OUT_OF_RANGE",
        "soon, DATE_UNREADABLE"
    })
    void refusesOtherDatesAndSaysWhy(String text, String code) {
        assertThat(read(StaffField.HIRE_DATE, text).fault().code()).isEqualTo(code);
    }

    @Test
    void refusesADateThatLostItsFormat() {
        assertThat(reader.read(KnownColumn.of(StaffField.HIRE_DATE), Content.NUMBER, "45363")
                        .fault()
                        .code())
                .isEqualTo("DATE_IS_NUMBER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00A0", "NULL", "N/A", "-", "\u2013", "XX", "\u200B"})
    void takesTheUsualWordsForNothing(String text) {
        assertThat(read(StaffField.DEPARTMENT, text)).isSameAs(FieldText.NOTHING);
    }

    @Test
    void cleansWhatNobodySees() {
        assertThat(read(StaffField.GIVEN_NAME, " Rene\u0301\u200B\u00A0 Marie "))
                .isEqualTo(FieldText.of("Ren\u00E9 Marie"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\uD800", "\uDC00b"})
    void refusesNulAndHalfCharacters(String text) {
        assertThat(read(StaffField.GIVEN_NAME, text).fault().code()).isEqualTo("CHARACTER_NOT_ALLOWED");
    }

    @Test
    void keepsWholeCharactersBeyondTheBasicPlane() {
        assertThat(read(StaffField.GIVEN_NAME, "\uD842\uDFB7").value()).isEqualTo("\uD842\uDFB7");
    }

    @ParameterizedTest
    @CsvSource({"active, ACTIVE", "On Leave, ON_LEAVE", "on-leave, ON_LEAVE", "Terminated, LEAVER"})
    void takesCodesInAnyCaseAndUsualWords(String text, String code) {
        assertThat(read(StaffField.STATUS, text)).isEqualTo(FieldText.of(code));
    }

    @Test
    @DisplayName("RO3 an unknown code comes with the nearest allowed one")
    void advisesTheNearestCode() {
        FieldText.Fault fault = read(StaffField.MENTORING_ROLE, "Mentr").fault();

        assertThat(fault.code()).isEqualTo("VALUE_NOT_ALLOWED");
        assertThat(fault.advice()).isEqualTo("Maybe MENTOR is meant. Allowed are MENTOR, MENTEE, BOTH, NONE.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AI; Social media;ai", "AI, Social media", "AI\nSocial media\n"})
    void takesListsApartAtEverySeparator(String text) {
        assertThat(read(StaffField.SKILLS, text)).isEqualTo(FieldText.of("AI; Social media"));
    }

    @Test
    void readsZonesHoursCountsAndAddresses() {
        assertThat(read(StaffField.TIME_ZONE, "europe/berlin").value()).isEqualTo("Europe/Berlin");
        assertThat(read(StaffField.TIME_ZONE, "Sydney").fault().advice()).contains("Australia/Sydney");
        assertThat(read(StaffField.WORKING_HOURS, "late").fault().code()).isEqualTo("WORKING_HOURS_UNREADABLE");
        assertThat(read(StaffField.CAPACITY, "2").value()).isEqualTo("2");
        assertThat(read(StaffField.CAPACITY, "-1").fault().code()).isEqualTo("COUNT_UNREADABLE");
        assertThat(read(StaffField.EMAIL, "Ann@Example.COM").value()).isEqualTo("ann@example.com");
        assertThat(read(StaffField.EMAIL, "ann.example.com").fault().code()).isEqualTo("EMAIL_UNREADABLE");
        assertThat(read(StaffField.BIRTH_YEAR, "12-Mar-1984").value()).isEqualTo("1984");
        assertThat(read(StaffField.MANAGER_NUMBER, "0")).isSameAs(FieldText.NOTHING);
    }

    @Test
    void readsYesAndNoInTheUsualWords() {
        KnownColumn yesNo =
                new KnownColumn("keyPosition", StaffField.Kind.PICKLIST, 3, List.of("YES", "NO"), null, null);

        assertThat(reader.read(yesNo, Content.BOOLEAN, "TRUE").value()).isEqualTo("YES");
        assertThat(reader.read(yesNo, Content.TEXT, "n").value()).isEqualTo("NO");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lee, Anna  M | Anna M | Lee",
                "Anna Lee | Anna | Lee",
                "Ludwig van Beethoven | Ludwig | van Beethoven",
                "Plato | | Plato"
            })
    void takesFullNamesApart(String text, String given, String family) {
        assertThat(FullName.of(text)).isEqualTo(new FullName(given, family));
    }
}
