package hrsuite.mentoring.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StaffFilterTest {

    private final DataSource database = MigratedDatabase.create();
    private final StaffTable staff = new StaffTable(database);
    private final StaffDirectory directory = new StaffDirectory(database, "UTC");

    @BeforeEach
    void aSmallCompany() {
        staff.add("E1", "given_name", "Ada", "family_name", "Vale", "grade", "Director", "department", "Tax")
                .add("E2", "given_name", "Bo", "family_name", "O'Neil", "grade", "10", "manager_number", "E1")
                .add("E3", "given_name", "Chloé", "email", "chloe_50%@example.com", "grade", "9", "location", "Paris")
                .add("E4", "preferred_name", "Dee", "manager_number", "E2", "hire_date", LocalDate.of(2024, 5, 1))
                .add("E5", "grade", "Wizard", "division", "Advisory", "manager_number", "E4", "status", "LEAVER");
    }

    private List<String> numbers(StaffFilter filter) {
        return directory.people(filter).stream()
                .map(PersonDetail::employeeNumber)
                .toList();
    }

    private static StaffFilter grades(String from, String to) {
        return new StaffFilter(null, null, null, from, to, null, null, null, null);
    }

    private static StaffFilter words(String q) {
        return new StaffFilter(null, null, null, null, null, null, null, q, null);
    }

    @Test
    void meansEveryoneWithoutAnyPart() {
        assertThat(numbers(StaffFilter.everyone())).containsExactly("E1", "E2", "E3", "E4", "E5");
    }

    @Test
    void takesTheUnitToTheLetter() {
        assertThat(numbers(new StaffFilter("Tax", null, null, null, null, null, null, null, null)))
                .containsExactly("E1");
        assertThat(numbers(new StaffFilter(null, "Advisory", null, null, null, null, null, null, null)))
                .containsExactly("E5");
        assertThat(numbers(new StaffFilter(null, null, "Paris", null, null, null, null, null, null)))
                .containsExactly("E3");
        assertThat(numbers(new StaffFilter("tax", null, null, null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void takesTheStatusInAnyCase() {
        assertThat(numbers(StaffFilter.everyone().withStatus("leaver"))).containsExactly("E5");
        assertThat(numbers(StaffFilter.everyone().withStatus("ACTIVE"))).doesNotContain("E5");
    }

    @Test
    void leavesOutWhoWasHiredOnTheDayItself() {
        LocalDate hired = LocalDate.of(2024, 5, 1);

        assertThat(numbers(new StaffFilter(null, null, null, null, null, hired.minusDays(1), null, null, null)))
                .containsExactly("E4");
        assertThat(numbers(new StaffFilter(null, null, null, null, null, hired, null, null, null)))
                .isEmpty();
    }

    @Test
    @DisplayName("S3 nine is less than ten, and a director is a ten")
    void comparesGradesByLevel() {
        assertThat(numbers(grades("9", "9"))).as("E4 is assumed to be 8, E5 7").containsExactly("E3");
        assertThat(numbers(grades("Grade 10", null))).containsExactly("E1", "E2");
        assertThat(numbers(grades(null, "8"))).containsExactly("E4", "E5");
        assertThat(numbers(grades("7", "8"))).containsExactly("E4", "E5");
        assertThat(numbers(grades("11", null))).isEmpty();
    }

    @Test
    @DisplayName("S3 what HR places counts at once")
    void comparesAsHrPlaced() {
        new GradeCatalog(database).place("Wizard", new GradeDraft(12.0, null, null), null);

        assertThat(numbers(grades("Wizard", null))).containsExactly("E5");
        assertThat(numbers(grades(null, "8")))
                .as("the top is 12 now, so E4 is assumed to be 10")
                .isEmpty();
    }

    @Test
    void refusesAGradeThatNobodyCanCompare() {
        assertThatThrownBy(() -> numbers(grades("Wizard", null))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refusal.reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.place()).isEqualTo("gradeFrom");
                assertThat(reason.value()).isEqualTo("Wizard");
                assertThat(reason.code()).isEqualTo("GRADE_UNKNOWN");
            });
        });
    }

    @Test
    void findsEveryWordInNumberNamesOrMail() {
        assertThat(numbers(words("vale ADA"))).containsExactly("E1");
        assertThat(numbers(words("o'neil"))).containsExactly("E2");
        assertThat(numbers(words("dee"))).containsExactly("E4");
        assertThat(numbers(words("e3"))).containsExactly("E3");
        assertThat(numbers(words("ada bo"))).isEmpty();
        assertThat(numbers(words(" "))).hasSize(5);
    }

    @Test
    void takesSignsOfPatternsAsTheyAre() {
        assertThat(numbers(words("_50%@"))).containsExactly("E3");
        assertThat(numbers(words("%"))).containsExactly("E3");
        assertThat(numbers(words("!"))).isEmpty();
    }

    @Test
    void takesNumbersAndNothingElse() {
        assertThat(numbers(new StaffFilter(null, null, null, null, null, null, null, null, List.of("E2", "E9", "E1"))))
                .containsExactly("E1", "E2");
        assertThat(numbers(new StaffFilter(null, null, null, null, null, null, null, null, List.of())))
                .isEmpty();
    }

    @Test
    void refusesMoreNumbersThanCanBeAskedForAtOnce() {
        List<String> numbers = Collections.nCopies(50_001, "E1");

        assertThatThrownBy(() -> new StaffFilter(null, null, null, null, null, null, null, null, numbers))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE))
                .hasMessageContaining("50001");
    }

    @Test
    @DisplayName("S3 where every grade is known, it is compared the same")
    void comparesWhereNothingIsAssumed() {
        MigratedDatabase.execute(database, "DELETE FROM mentoring.person WHERE employee_number IN ('E4', 'E5')");

        assertThat(numbers(grades("10", null))).containsExactly("E1", "E2");
        assertThat(numbers(grades(null, "9"))).containsExactly("E3");
        assertThat(directory.people(grades("9", null), new PageRequest(2, null)).next())
                .isEqualTo(directory.person("E2").orElseThrow().id());
    }

    @Test
    void allPartsMustHold() {
        assertThat(numbers(new StaffFilter("Tax", null, null, "10", "10", null, "ACTIVE", "ada", List.of("E1", "E2"))))
                .containsExactly("E1");
        assertThat(numbers(new StaffFilter("Tax", null, null, "11", null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    @DisplayName("S7 pages go on where they were while people come and leave")
    void pagesAreStable() {
        Page<PersonDetail> first = directory.people(StaffFilter.everyone(), new PageRequest(2, null));
        staff.add("E0");
        MigratedDatabase.execute(database, "DELETE FROM mentoring.person WHERE employee_number = 'E1'");

        List<String> seen = new ArrayList<>();
        Page<PersonDetail> page = first;
        while (true) {
            page.items().forEach(person -> seen.add(person.employeeNumber()));
            if (page.next() == null) {
                break;
            }
            page = directory.people(StaffFilter.everyone(), new PageRequest(2, page.next()));
        }

        assertThat(seen).containsExactly("E1", "E2", "E3", "E4", "E5", "E0");
    }

    @Test
    @DisplayName("S3 S7 a page of a filter by grade is full before it ends")
    void pagesOfGradesAreFull() {
        Page<PersonDetail> page = directory.people(grades(null, "9"), new PageRequest(2, null));

        assertThat(page.items()).extracting(PersonDetail::employeeNumber).containsExactly("E3", "E4");
        assertThat(directory
                        .people(grades(null, "9"), new PageRequest(2, page.next()))
                        .items())
                .extracting(PersonDetail::employeeNumber)
                .containsExactly("E5");
    }
}
