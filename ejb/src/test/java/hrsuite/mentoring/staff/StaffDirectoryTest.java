package hrsuite.mentoring.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StaffDirectoryTest {

    private final DataSource database = MigratedDatabase.create();
    private final StaffTable staff = new StaffTable(database);
    private final StaffDirectory directory = new StaffDirectory(database, "Europe/Berlin");

    @Test
    void tellsEverythingThatIsKnownOfAPerson() {
        staff.add(
                "E1",
                "user_name",
                "ada@example.com",
                "given_name",
                "Ada",
                "family_name",
                "Vale",
                "preferred_name",
                "Addie",
                "email",
                "Ada@example.com",
                "department",
                "Tax",
                "division",
                "Advisory",
                "location",
                "Sydney",
                "country",
                "Australia",
                "working_hours",
                "Mon-Thu 08:00-16:00",
                "job_title",
                "Tax adviser",
                "grade",
                "Senior Manager",
                "position_code",
                "P-7",
                "manager_number",
                "E0",
                "hire_date",
                LocalDate.of(2019, 2, 28),
                "birth_year",
                1985,
                "skills",
                "leadership; AI",
                "topics_wanted",
                "social media",
                "mentoring_role",
                "BOTH",
                "capacity",
                2,
                "field_sources",
                "grade=workday");

        PersonDetail ada = directory.person("E1").orElseThrow();

        assertThat(ada)
                .isEqualTo(new PersonDetail(
                        ada.id(),
                        1,
                        "E1",
                        "ada@example.com",
                        "Ada",
                        "Vale",
                        "Addie",
                        "Ada@example.com",
                        "Tax",
                        "Advisory",
                        null,
                        "Sydney",
                        "Australia",
                        null,
                        ZoneId.of("Australia/Sydney"),
                        "Mon-Thu 08:00-16:00",
                        "Tax adviser",
                        "Senior Manager",
                        8,
                        false,
                        "P-7",
                        "E0",
                        LocalDate.of(2019, 2, 28),
                        1985,
                        null,
                        "ACTIVE",
                        null,
                        null,
                        List.of("leadership", "AI"),
                        List.of("social media"),
                        "BOTH",
                        2,
                        "ROSTER",
                        Map.of("grade", "workday"),
                        Instant.parse("2024-01-02T03:04:05Z"),
                        Instant.parse("2024-01-02T03:04:05Z")));
        assertThat(ada.displayName()).isEqualTo("Addie Vale");
        assertThat(ada.hours()).hasToString("Mon-Thu 08:00-16:00");
        assertThat(ada.withoutPersonalDimensions().birthYear()).as("S6").isNull();
        assertThat(ada.withoutPersonalDimensions())
                .usingRecursiveComparison()
                .ignoringFields("birthYear")
                .isEqualTo(ada);
    }

    @Test
    @DisplayName("S2 S4 of whom nothing is known, the usual is assumed")
    void assumesTheUsual() {
        staff.add("E1");

        PersonDetail somebody = directory.person("E1").orElseThrow();

        assertThat(somebody.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(somebody.hours()).isEqualTo(WorkingHours.USUAL);
        assertThat(somebody.level()).isEqualTo(15);
        assertThat(somebody.levelAssumed()).isTrue();
        assertThat(somebody.skills()).isEmpty();
        assertThat(somebody.birthYear()).isNull();
        assertThat(somebody.capacity()).isNull();
        assertThat(somebody.displayName()).isEqualTo("E1");
    }

    @Test
    void nobodyHasAnUnknownNumber() {
        staff.add("E1");

        assertThat(directory.person("E2")).isEmpty();
        assertThat(directory.byEmployeeNumbers(List.of("E1", "E2"))).containsOnlyKeys("E1");
        assertThat(directory.byEmployeeNumbers(List.of())).isEmpty();
        assertThat(directory.byIds(List.of(-1L))).isEmpty();
        assertThat(directory.byIds(Set.of())).isEmpty();
    }

    @Test
    void findsPeopleByIdWhateverTheNumber() {
        staff.addAll("E1", "E2", "E3");
        Map<String, PersonDetail> byNumber = directory.byEmployeeNumbers(List.of("E1", "E3"));

        Map<Long, PersonDetail> byId = directory.byIds(
                List.of(byNumber.get("E1").key(), byNumber.get("E3").key()));

        assertThat(byId.values()).extracting(PersonDetail::employeeNumber).containsExactlyInAnyOrder("E1", "E3");
    }

    @Test
    @DisplayName("S1 asks for more people at once than an array of the database holds")
    void takesMoreIdsThanAnArrayHolds() {
        staff.add("E1");
        List<Long> ids = LongStream.rangeClosed(-70_000, 1_000).boxed().toList();
        List<String> numbers = IntStream.range(0, 70_000).mapToObj(i -> "E" + i).toList();

        assertThat(directory.byIds(ids)).hasSize(1);
        assertThat(directory.byEmployeeNumbers(numbers)).containsOnlyKeys("E1");
    }

    @Test
    @DisplayName("S2 a missing grade is assumed from the distance to the top, never below 0")
    void assumesLevelsByTheReportingLine() {
        staff.add("E1")
                .add("E2", "manager_number", "E1")
                .add("E3", "manager_number", "E2", "grade", "9")
                .add("E4", "manager_number", "E3", "grade", "who knows")
                .add("E5", "manager_number", "not here");
        for (int depth = 5; depth < 15; depth++) {
            staff.add("E" + (depth + 1), "manager_number", "E" + depth);
        }

        Map<String, PersonDetail> people =
                directory.byEmployeeNumbers(List.of("E1", "E2", "E3", "E4", "E5", "E6", "E13", "E14", "E15"));

        assertThat(people.get("E1").level()).as("as high as the highest grade").isEqualTo(9);
        assertThat(people.get("E2").level()).isEqualTo(8);
        assertThat(people.get("E3").level()).isEqualTo(9);
        assertThat(people.get("E3").levelAssumed()).isFalse();
        assertThat(people.get("E4").level()).isEqualTo(6);
        assertThat(people.get("E4").levelAssumed()).isTrue();
        assertThat(people.get("E5").level()).isEqualTo(9);
        assertThat(people.get("E13").level()).isEqualTo(1);
        assertThat(people.get("E14").level()).isZero();
        assertThat(people.get("E15").level()).isZero();
    }

    @Test
    @DisplayName("S2 one person is judged like all of them")
    void aPageAndTheWholeAgreeOnLevels() {
        staff.add("E0", "grade", "20");
        for (int i = 1; i <= 600; i++) {
            staff.add("E" + i, "manager_number", "E" + (i - 1) / 60);
        }

        List<PersonDetail> all = directory.people(StaffFilter.everyone());

        assertThat(all).hasSize(601);
        for (String number : List.of("E0", "E1", "E59", "E61", "E400", "E600")) {
            assertThat(all).contains(directory.person(number).orElseThrow());
        }
    }

    @Test
    @DisplayName("S5 a line longer than any company's, and one that bites its tail, still give levels")
    void endlessLinesDoNoHarm() {
        staff.add("A", "manager_number", "B").add("B", "manager_number", "A").add("C", "manager_number", "C");
        for (int i = 1; i <= 60; i++) {
            staff.add("L" + i, "manager_number", "L" + (i - 1));
        }

        assertThat(directory.person("A").orElseThrow().level()).isBetween(14.0, 15.0);
        assertThat(directory.person("C").orElseThrow().level()).isEqualTo(15);
        assertThat(directory.person("L60").orElseThrow().level()).isZero();
        assertThat(directory.people(StaffFilter.everyone())).hasSize(63);
    }

    @Test
    void knowsTheManagersOfTheWholeCompany() {
        staff.addAll("E1").add("E2", "manager_number", "E1").add("E3", "manager_number", "nobody");
        Map<String, PersonDetail> people = directory.byEmployeeNumbers(List.of("E1", "E2", "E3"));

        ReportingLines lines = directory.managers();

        assertThat(lines.size()).isEqualTo(3);
        assertThat(lines.managerOf(people.get("E2").key()))
                .isEqualTo(people.get("E1").key());
        assertThat(lines.managerOf(people.get("E1").key())).isZero();
        assertThat(lines.managerOf(people.get("E3").key())).isZero();
    }

    @Test
    void tellsTheHistoryOldestFirst() {
        staff.addAll("E1", "E2");
        long person = directory.person("E1").orElseThrow().key();
        history(person, "2024-03-01", null, "Audit");
        history(person, "2020-01-01", "2024-03-01", "Tax");
        history(directory.person("E2").orElseThrow().key(), "2020-01-01", null, "Legal");

        List<PersonHistory> history = directory.history(person);

        assertThat(history).extracting(PersonHistory::department).containsExactly("Tax", "Audit");
        assertThat(history.get(0).validTo()).isEqualTo(history.get(1).validFrom());
        assertThat(history.get(1).validTo()).isNull();
        assertThat(directory.history(-1)).isEmpty();
    }

    private void history(long person, String from, String to, String department) {
        MigratedDatabase.execute(
                database,
                "INSERT INTO mentoring.person_history (person_id, valid_from, valid_to, department, status, source,"
                        + " recorded_at) VALUES (?, ?, " + (to == null ? "NULL" : "DATE '" + to + "'")
                        + ", ?, 'ACTIVE', 'ROSTER', ?)",
                person,
                LocalDate.parse(from),
                department,
                OffsetDateTime.now(ZoneOffset.UTC));
    }

    @Test
    void aWrongCompanyZoneIsNamedWithWhatToDo() {
        StaffDirectory mistaken = new StaffDirectory(database, "Berlin");

        assertThatThrownBy(mistaken::companyZone)
                .hasMessageContaining("mentoring.company.zone")
                .hasMessageContaining("'Berlin'")
                .hasMessageContaining("Europe/Berlin");
    }

    @BeforeEach
    void nobodyIsThereYet() {
        Page<PersonDetail> people = directory.people(StaffFilter.everyone(), PageRequest.first());

        assertThat(people.items()).isEmpty();
        assertThat(people.next()).isNull();
    }

    @Test
    @DisplayName("S8 a text that cannot be in the database is refused")
    void refusesUnstorableText() {
        assertThatThrownBy(() -> directory.person("E\0"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NUL");
        assertThatThrownBy(() -> directory.byEmployeeNumbers(List.of("E1", "E\ud83d")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("half a surrogate");
    }
}
