package hrsuite.mentoring.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S4 time zones")
class ZonesTest {

    private final Zones zones = new Zones(ZoneId.of("Pacific/Auckland"));

    @ParameterizedTest
    @CsvSource({
        "Sydney, Australia/Sydney",
        "New York, America/New_York",
        "new-york, America/New_York",
        "'London, UK', Europe/London",
        "UK/London, Europe/London",
        "'Office 4; Paris', Europe/Paris",
        "Berlin (Mitte), Europe/Berlin",
        "Paris - 3rd floor, Europe/Paris",
        "München, Europe/Berlin",
        "São Paulo, America/Sao_Paulo",
        "Bengaluru, Asia/Kolkata",
        "'Kyiv, Ukraine', Europe/Kiev",
        "Germany, Europe/Berlin",
    })
    void isTheOneOfTheCityThatTheLocationNames(String location, String zone) {
        assertThat(zones.zone(null, location, null)).isEqualTo(ZoneId.of(zone));
    }

    @Test
    void isWhatSomebodySaidBeforeWhatTheLocationNames() {
        assertThat(zones.zone("Europe/Madrid", "Sydney", null)).isEqualTo(ZoneId.of("Europe/Madrid"));
        assertThat(zones.zone("no zone", "Sydney", null)).isEqualTo(ZoneId.of("Australia/Sydney"));
    }

    @Test
    void isTheCountrysWhereTheLocationNamesNoCity() {
        assertThat(zones.zone(null, "Headquarters", "India")).isEqualTo(ZoneId.of("Asia/Kolkata"));
    }

    @Test
    void isTheCompanysWhereNothingTells() {
        assertThat(zones.zone(null, "Headquarters", "USA")).isEqualTo(ZoneId.of("Pacific/Auckland"));
        assertThat(zones.zone(null, null, null)).isEqualTo(ZoneId.of("Pacific/Auckland"));
    }
}
