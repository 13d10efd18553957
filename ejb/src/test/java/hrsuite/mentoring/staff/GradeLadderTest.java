package hrsuite.mentoring.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("S2 levels of grade texts")
class GradeLadderTest {

    private final GradeLadder ladder = new GradeLadder(Map.of());

    @ParameterizedTest
    @CsvSource({"7, 7", "07, 7", "' 12 ', 12", "7.5, 7.5", "'7,5', 7.5", "100, 100"})
    void readsPlainNumbers(String grade, double level) {
        assertThat(ladder.levelOf(grade)).hasValue(level);
    }

    @ParameterizedTest
    @CsvSource({
        "G7, 7",
        "Grade 7, 7",
        "grade-7, 7",
        "L6, 6",
        "Band 3, 3",
        "P4, 4",
        "P.4, 4",
        "Pay Band 3, 3",
        "E 5.5, 5.5"
    })
    void readsWordsWithANumber(String grade, double level) {
        assertThat(ladder.levelOf(grade)).hasValue(level);
    }

    @ParameterizedTest
    @CsvSource({
        "Intern, 1",
        "Marketing Trainee, 1",
        "Junior, 2",
        "Analyst, 3",
        "Analyst 2, 3",
        "CONSULTANT, 4",
        "Senior Consultant, 5",
        "Senior Developer, 5",
        "Assistant Manager, 6",
        "Manager, 7",
        "Senior Manager (Tax), 8",
        "Associate Director, 9",
        "Director, 10",
        "Senior Director, 11",
        "Vice-President, 12",
        "V.P., 12",
        "Executive Vice President, 13",
        "Partner, 13",
        "Managing Partner, 14",
        "Chief Executive Officer, 15",
        "C-level, 15",
    })
    void readsUsualTitlesTheLongestFirst(String grade, double level) {
        assertThat(ladder.levelOf(grade)).hasValue(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Management", "Fellow", "Grade seven", "X1Y2", "Zone 3 Step 2", "-5"})
    void doesNotGuess(String grade) {
        assertThat(ladder.levelOf(grade)).isEmpty();
    }

    @Test
    void nobodyKnowsTheLevelOfNoGrade() {
        assertThat(ladder.levelOf(null)).isEmpty();
    }

    @Test
    void whatHrPlacedGoesBeforeEverythingElse() {
        GradeLadder placed = new GradeLadder(Map.of("Manager", at(3), "7", at(70), "Fellow", at(11.5)));

        assertThat(placed.levelOf("manager ")).hasValue(3.0);
        assertThat(placed.levelOf("7")).hasValue(70.0);
        assertThat(placed.levelOf("Fellow")).hasValue(11.5);
        assertThat(placed.levelOf("Senior Manager")).hasValue(8.0);
    }

    @Test
    void aGradeThatWaitsForHrIsNotPlaced() {
        GradeLadder waiting = new GradeLadder(Map.of("Director", new GradeDraft(null, null, null)));

        assertThat(waiting.isPlaced("Director")).isFalse();
        assertThat(waiting.levelOf("Director")).hasValue(10.0);
    }

    @Test
    void anotherNameStandsWhereItsGradeStands() {
        GradeLadder placed = new GradeLadder(Map.of(
                "Wizard", at(11.5),
                "Sorcerer", new GradeDraft(null, null, "wizard"),
                "Mgr", new GradeDraft(null, null, "Manager"),
                "Thingy", new GradeDraft(null, null, "Nobody knows")));

        assertThat(placed.levelOf("SORCERER")).hasValue(11.5);
        assertThat(placed.levelOf("Mgr")).as("of a usual title").hasValue(7);
        assertThat(placed.levelOf("Thingy")).isEmpty();
    }

    private static GradeDraft at(double level) {
        return new GradeDraft(level, null, null);
    }
}
