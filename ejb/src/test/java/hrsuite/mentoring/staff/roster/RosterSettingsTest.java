package hrsuite.mentoring.staff.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RosterSettingsTest {

    private static final String ROWS = "mentoring.roster.max-rows";
    private static final String TIME = "mentoring.roster.max-reading-time";

    @AfterEach
    void forget() {
        System.clearProperty(ROWS);
        System.clearProperty(TIME);
    }

    @Test
    @DisplayName("RO10 Without settings the usual bounds hold")
    void boundsAreTheUsualOnes() {
        assertThat(RosterSettings.bounds()).isEqualTo(ReadingBounds.usual());
    }

    @Test
    @DisplayName("RO10 What is read of a file at most can be set")
    void boundsCanBeSet() {
        System.setProperty(ROWS, "17");
        System.setProperty(TIME, "PT3S");
        assertThat(RosterSettings.bounds().rows()).isEqualTo(17);
        assertThat(RosterSettings.bounds().time()).hasSeconds(3);
        assertThat(RosterSettings.bounds().columns())
                .isEqualTo(ReadingBounds.usual().columns());
    }
}
