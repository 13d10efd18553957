package hrsuite.mentoring.staff.roster;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.staff.roster.DayReader.Answer;
import hrsuite.mentoring.staff.roster.DayReader.Reading;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("RO17 calendar days as text")
class DayReaderTest {

    private static final int LATEST = 2027;

    private static Answer read(String text) {
        return DayReader.read(text, null, LATEST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018/3/12 | 2018-03-12",
                "2018.03.12 | 2018-03-12",
                "2018-03-12 00:00:00 | 2018-03-12",
                "2018-03-12T08:15:00Z | 2018-03-12",
                "12.3.2018 | 2018-03-12",
                "12.03.18 | 2018-03-12",
                "13/3/2018 8:15 AM | 2018-03-13",
                "12 Mar 2018 | 2018-03-12",
                "Monday, 12 March 2018 | 2018-03-12",
                "Mon 12-Mar-18 | 2018-03-12",
                "March 12th, 2018 | 2018-03-12",
                "12. März 2018 | 2018-03-12",
                "12 mars 2018 | 2018-03-12",
                "12 de marzo de 2018 | 2018-03-12",
                "12 de março de 2018 | 2018-03-12",
                "2018年3月12日 | 2018-03-12",
                "令和5年4月1日 | 2023-04-01",
                "2018년 3월 12일 | 2018-03-12",
                "ngày 12 tháng 3 năm 2018 | 2018-03-12",
                "١٣/٠٣/٢٠١٨ | 2018-03-13",
                "12 مارس 2018 | 2018-03-12",
                "20180312 | 2018-03-12",
                "29/02/2024 | 2024-02-29"
            })
    void readsDays(String text, String day) {
        assertThat(read(text).day()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "12", "2018", "12/2018", "Mar-24", "1/2/3", "12 13 2018 2019", "E17", "2018-3", "0.5"
            })
    void refusesWhatIsNoDay(String text) {
        assertThat(read(text).fault()).isEqualTo(DayReader.Fault.DATE_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2020", "2020-13-01", "29.02.2023", "2023-02-29", "30 Feb 2020", "32/12/2020"})
    void refusesDaysThatTheCalendarLacks(String text) {
        assertThat(read(text).fault()).isEqualTo(DayReader.Fault.DATE_IMPOSSIBLE);
    }

    @Test
    void everyDayComesBackFromEveryShapeThatMeansOneDay() {
        List<DateTimeFormatter> shapes = List.of(
                DateTimeFormatter.ISO_LOCAL_DATE,
                DateTimeFormatter.ofPattern("dd.MM.yyyy"),
                DateTimeFormatter.ofPattern("yyyy/M/d"),
                DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH),
                DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH),
                DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN),
                DateTimeFormatter.ofPattern("d MMM yyyy", Locale.FRENCH),
                DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy", Locale.forLanguageTag("es")),
                DateTimeFormatter.ofPattern("yyyy年M月d日"));
        Random random = new Random(20);
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(60_000));
            for (DateTimeFormatter shape : shapes) {
                assertThat(read(shape.format(day)).day()).as(shape.format(day)).isEqualTo(day.toString());
            }
        }
    }

    @Test
    void theOrderTurnsExactlyTheDaysThatCouldBeTwo() {
        DateTimeFormatter dayFirst = DateTimeFormatter.ofPattern("d/M/yyyy");
        DateTimeFormatter monthFirst = DateTimeFormatter.ofPattern("M-d-yyyy");
        for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() == 2020; day = day.plusDays(1)) {
            String asDayFirst = dayFirst.format(day);
            String asMonthFirst = monthFirst.format(day);
            assertThat(DayReader.read(asDayFirst, DateOrder.DMY, LATEST).day()).isEqualTo(day.toString());
            assertThat(DayReader.read(asMonthFirst, DateOrder.MDY, LATEST).day())
                    .isEqualTo(day.toString());
            boolean either = day.getDayOfMonth() <= 12 && day.getDayOfMonth() != day.getMonthValue();
            boolean same = day.getDayOfMonth() == day.getMonthValue();
            assertThat(read(asDayFirst).reading())
                    .isEqualTo(either ? Reading.EITHER : same ? Reading.PLAIN : Reading.DAY_FIRST);
            assertThat(read(asMonthFirst).reading())
                    .isEqualTo(either ? Reading.EITHER : same ? Reading.PLAIN : Reading.MONTH_FIRST);
        }
    }

    @Test
    void aYearOfTwoDigitsIsTheLatestThatItMayBe() {
        assertThat(read("31/12/27").day()).isEqualTo("2027-12-31");
        assertThat(read("31/12/28").day()).isEqualTo("1928-12-31");
        assertThat(read("31/12/99").shortYear()).isTrue();
        assertThat(DayReader.read("15/04/03", DateOrder.YMD, LATEST).day()).isEqualTo("2015-04-03");
    }
}
