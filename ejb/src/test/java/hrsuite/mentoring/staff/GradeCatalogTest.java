package hrsuite.mentoring.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.GradePlacement.Origin;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("S2 the catalog of grades")
class GradeCatalogTest {

    private final DataSource database = MigratedDatabase.create();
    private final StaffTable staff = new StaffTable(database);
    private final GradeCatalog catalog = new GradeCatalog(database);

    @Test
    void listsWhatWaitsForHrFirstThenFromTheLowestUp() {
        staff.add("E1", "grade", "Wizard")
                .add("E2", "grade", "Manager")
                .add("E3", "grade", "Manager")
                .add("E4", "grade", "Manager", "status", "LEAVER")
                .add("E5", "grade", "5")
                .addAll("E6");
        catalog.place("Fellow", 6.5, null);

        assertThat(catalog.placements())
                .extracting(GradePlacement::name, GradePlacement::level, GradePlacement::origin, GradePlacement::people)
                .containsExactly(
                        tuple("Wizard", null, Origin.UNKNOWN, 1),
                        tuple("5", 5.0, Origin.READ, 1),
                        tuple("Fellow", 6.5, Origin.PLACED, 0),
                        tuple("Manager", 7.0, Origin.READ, 2));
    }

    @Test
    void theLastWordOfHrCounts() {
        staff.add("E1", "grade", "Manager");

        catalog.place("Manager", 3.0, null);
        catalog.place("Manager", 4.0, null);

        assertThat(catalog.placements())
                .singleElement()
                .isEqualTo(new GradePlacement("Manager", 4.0, Origin.PLACED, 1));
    }

    @Test
    void whatHrTakesBackIsReadAgain() {
        staff.add("E1", "grade", "Manager");
        catalog.place("Manager", 3.0, null);

        catalog.place("Manager", null, null);

        assertThat(catalog.placements()).singleElement().isEqualTo(new GradePlacement("Manager", 7.0, Origin.READ, 1));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"  ", "a grade of a name that is much longer than anybody would ever call it"})
    void refusesWhatIsNoName(String name) {
        assertThatThrownBy(() -> catalog.place(name, 3.0, null))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::code)
                        .containsExactly("GRADE_NAME_INVALID"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1_000_001, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesWhatIsNoLevel(double level) {
        assertThatThrownBy(() -> catalog.place("Fellow", level, null))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::code)
                        .containsExactly("LEVEL_OUT_OF_RANGE"));
        assertThat(catalog.placements()).isEmpty();
    }

    @Test
    void tellsTheRecordWhatWasPlaced() {
        GradePlaced placed = catalog.place(" Fellow ", 6.5, null);

        assertThat(placed.subject()).isEqualTo("grade/Fellow");
        assertThat(placed.detail()).isEqualTo("level=6.5");
        assertThat(catalog.place("Fellow", null, null).detail()).isEqualTo("level=none");
    }
}
