package hrsuite.mentoring.staff;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.staff.WorkingHours.Span;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("S4 hours")
class WorkingHoursTest {

    @ParameterizedTest
    @CsvSource({
        "09:00-17:30, Mon-Fri 09:00-17:30",
        "9-17, Mon-Fri 09:00-17:00",
        "Mon-Thu 08:00-16:00, Mon-Thu 08:00-16:00",
        "Monday - Thursday 8:00 - 16:00, Mon-Thu 08:00-16:00",
        "fri 7:30-12:00, Fri 07:30-12:00",
        "Mon-Fri 09:00–17:00, Mon-Fri 09:00-17:00",
        "Mon-Thu 08:00-16:00; Fri 08:00-12:00, Mon-Thu 08:00-16:00; Fri 08:00-12:00",
        "'Mon 8-12, Wed 13-17', Mon 08:00-12:00; Wed 13:00-17:00",
    })
    void readsWhatPeopleWrite(String text, String understood) {
        assertThat(WorkingHours.parse(text))
                .hasValueSatisfying(hours -> assertThat(hours).hasToString(understood));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"09:00-17:30", "Mon-Thu 08:00-16:00; Fri 08:00-12:00", "Sat-Mon 10:00-14:00", "Sun 06:05-06:06"})
    void readsBackWhatItWrites(String text) {
        WorkingHours hours = WorkingHours.parse(text).orElseThrow();

        assertThat(WorkingHours.parse(hours.toString())).contains(hours);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "flexible",
                "9",
                "09:00",
                "17:00-09:00",
                "09:00-09:00",
                "25:00-26:00",
                "09:60-17:00",
                "Mon-Xyz 09:00-17:00",
                "Xy 09:00-17:00",
                "Mon-Fri",
                "Mon-Fri 09:00-17:00; whenever",
                "09:00-24:00",
                "09:00-17:00 Mon"
            })
    void refusesWhatItDoesNotUnderstand(String text) {
        assertThat(WorkingHours.parse(text)).isEmpty();
    }

    @Test
    void walksOverTheEndOfTheWeek() {
        Span span = new Span(DayOfWeek.SATURDAY, DayOfWeek.MONDAY, LocalTime.of(10, 0), LocalTime.of(14, 0));

        assertThat(span.days()).containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
    }

    @Test
    void aDayAloneIsThatDayOnly() {
        assertThat(WorkingHours.parse("Wed 09:00-17:00").orElseThrow().spans())
                .singleElement()
                .satisfies(span -> assertThat(span.days()).containsExactly(DayOfWeek.WEDNESDAY));
    }

    @Test
    void isNineToFiveWhereNobodySaidOtherwise() {
        assertThat(WorkingHours.USUAL).hasToString("Mon-Fri 09:00-17:00");
    }
}
