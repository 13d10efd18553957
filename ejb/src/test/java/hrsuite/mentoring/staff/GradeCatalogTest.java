package hrsuite.mentoring.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.GradePlacement.Origin;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("S2 the catalog of grades")
class GradeCatalogTest {

    private static final GradeDraft NOTHING = new GradeDraft(null, null, null);

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
        catalog.place("Fellow", at(6.5), null);

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

        catalog.place("Manager", at(3.0), null);
        catalog.place("Manager", at(4.0), null);

        assertThat(catalog.placements())
                .singleElement()
                .isEqualTo(new GradePlacement("Manager", 4.0, null, null, Origin.PLACED, 1));
    }

    @Test
    void whatHrTakesBackIsReadAgain() {
        staff.add("E1", "grade", "Manager");
        catalog.place("Manager", at(3.0), null);

        catalog.place("Manager", NOTHING, null);

        assertThat(catalog.placements())
                .singleElement()
                .isEqualTo(new GradePlacement("Manager", 7.0, null, null, Origin.READ, 1));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"  ", "a grade of a name that is much longer than anybody would ever call it"})
    void refusesWhatIsNoName(String name) {
        assertThatThrownBy(() -> catalog.place(name, at(3.0), null))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::code)
                        .containsExactly("GRADE_NAME_INVALID"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1_000_001, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesWhatIsNoLevel(double level) {
        assertThatThrownBy(() -> catalog.place("Fellow", at(level), null))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::code)
                        .containsExactly("LEVEL_OUT_OF_RANGE"));
        assertThat(catalog.placements()).isEmpty();
    }

    @Test
    void tellsTheRecordWhatWasPlaced() {
        GradePlaced placed = catalog.place(" Fellow ", at(6.5), null);

        assertThat(placed.subject()).isEqualTo("grade/Fellow");
        assertThat(placed.detail()).isEqualTo("level=6.5");
        assertThat(catalog.place("Fellow", NOTHING, null).detail()).isEqualTo("level=none");
    }

    @Test
    void anotherNameIsPlacedWithItsGrade() {
        staff.add("E1", "grade", "Wizard").add("E2", "grade", "Sorcerer");
        catalog.place("Wizard", new GradeDraft(9.0, "Magic", null), null);
        catalog.place("Sorcerer", new GradeDraft(null, null, "Wizard"), null);

        assertThat(catalog.placements())
                .containsExactly(
                        new GradePlacement("Sorcerer", 9.0, null, "Wizard", Origin.PLACED, 1),
                        new GradePlacement("Wizard", 9.0, "Magic", null, Origin.PLACED, 1));
        catalog.place("Wizard", at(4.5), null);
        assertThat(catalog.placement("Sorcerer").level()).isEqualTo(4.5);
    }

    @Test
    void gradesOfDifferentLaddersCompareByTheirLevels() {
        catalog.place("IC5", new GradeDraft(8.0, "Technical", null), null);
        catalog.place("M2", new GradeDraft(8.0, "Management", null), null);
        catalog.place("M3", new GradeDraft(9.0, "Management", null), null);

        assertThat(catalog.placements())
                .extracting(GradePlacement::name, GradePlacement::ladder)
                .containsExactly(tuple("IC5", "Technical"), tuple("M2", "Management"), tuple("M3", "Management"));
        GradeLadder ladder = catalog.ladder();
        assertThat(ladder.levelOf("IC5")).isEqualTo(ladder.levelOf("M2"));
    }

    @Test
    void refusesNamesThatGoRoundInCircles() {
        catalog.place("Wizard", at(9.0), null);
        catalog.place("Sorcerer", new GradeDraft(null, null, "Wizard"), null);

        assertThat(codes("Wizard", new GradeDraft(null, null, "Sorcerer")))
                .containsExactly("SYNONYM_OF_SYNONYM", "HAS_SYNONYMS");
        assertThat(codes("Mage", new GradeDraft(null, null, "mage"))).containsExactly("SYNONYM_OF_SYNONYM");
        assertThat(codes("Mage", new GradeDraft(3.0, null, "Wizard"))).containsExactly("LEVEL_BESIDE_SYNONYM");
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseHasChanged() {
        catalog.place("Wizard", at(9.0), 0L);
        long seen = catalog.placement("Wizard").version();
        catalog.place("Wizard", new GradeDraft(9.0, "Magic", null), seen);

        assertThatThrownBy(() -> catalog.place("Wizard", NOTHING, seen))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE));
    }

    private List<String> codes(String name, GradeDraft said) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> catalog.place(name, said, null));
        return refusal.reasons().stream().map(Refusal.Reason::code).toList();
    }

    private static GradeDraft at(double level) {
        return new GradeDraft(level, null, null);
    }
}
