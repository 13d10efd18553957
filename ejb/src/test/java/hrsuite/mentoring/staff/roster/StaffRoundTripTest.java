package hrsuite.mentoring.staff.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.StaffFilter;
import hrsuite.mentoring.staff.StaffTable;
import hrsuite.mentoring.workbook.WorkbookPorts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffRoundTripTest {

    private Journey journey;
    private StaffTable people;

    @BeforeEach
    void oddPeople() {
        journey = new Journey(List.of(), List.of(), WorkbookPorts.readers());
        people = new StaffTable(journey.database);
        people.add("=1+1", "given_name", "=cmd|' /C calc'!A0", "family_name", "-Lee", "department", "@Audit; =B");
        people.add("007", "given_name", "'Anna'", "family_name", "''=Ott'", "manager_number", "=1+1");
        people.add("00012345678901234567890", "given_name", "مريم", "family_name", "كوهين", "manager_number", "007");
        people.add("8", "given_name", "Zoë 😀", "family_name", "山田", "hire_date", LocalDate.of(1899, 5, 1));
        people.add("9", "given_name", "O", "family_name", "+Ney", "hire_date", LocalDate.of(1900, 2, 28));
        people.add("10", "given_name", "\"Q\"", "family_name", "a,b;c|d", "hire_date", LocalDate.of(2024, 2, 29));
        people.add("1E5", "given_name", "TRUE", "family_name", "2020-01-01", "birth_year", 1970, "capacity", 3);
        people.add("11", "given_name", "Jo", "skills", "=SUM; +49; C#", "topics_wanted", "AI", "grade", "0010");
        people.add(
                "12",
                "given_name",
                "Le",
                "status",
                "LEAVER",
                "leave_date",
                LocalDate.of(2026, 1, 31),
                "leave_reason",
                "DEATH");
        people.add(
                "13",
                "given_name",
                "Hr",
                "source",
                "workday",
                "email",
                "hr@example.com",
                "working_hours",
                "Mon-Thu 08:00-16:00");
        people.add(
                "14",
                "given_name",
                "_x0041_",
                "family_name",
                "<b>&amp;",
                "preferred_name",
                "x",
                "mentoring_role",
                "BOTH");
    }

    private byte[] exported(
            StaffFilter filter, String format, boolean redacted, boolean seesPersonal, RosterLanguage in) {
        StaffExports exports = new StaffExports(people.directory(), WorkbookPorts.writers(), journey.events::add);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            exports.grant(new StaffExport(filter, format, redacted, in), seesPersonal, "hr")
                    .writeTo(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] everyone(String format, RosterLanguage language) {
        return exported(StaffFilter.everyone(), format, false, true, language);
    }

    @ParameterizedTest
    @CsvSource({"xlsx,PARTIAL,EN", "xlsx,FULL,DE", "csv,PARTIAL,DE", "csv,FULL,EN"})
    @DisplayName("RO11 What was exported and comes in again changes nothing, whatever the values")
    void changesNothing(String format, RosterMode mode, RosterLanguage language) {
        IntakeDetail judged = journey.upload(mode, Set.of(), everyone(format, language));

        assertThat(journey.problems(judged))
                .filteredOn(problem -> problem.severity() == ProblemDetail.Severity.ERROR)
                .isEmpty();
        assertThat(judged.counts().unchanged()).isEqualTo(11);
        assertThat(journey.changes(judged)).isEmpty();
        assertThat(judged.columns())
                .extracting(IntakeDetail.Column::field)
                .doesNotContainNull()
                .hasSize(24);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    @DisplayName("RO11 What was exported makes the same people in an empty company")
    void makesTheSamePeople(String format) {
        // Nobody new may have been hired before 1900.
        journey.sql.update("UPDATE mentoring.person SET hire_date = NULL WHERE employee_number = '8'");
        List<String> before = journey.staff().stream()
                .limit(11)
                .map(line -> line.replace("workday", "ROSTER"))
                .toList();
        byte[] file = everyone(format, RosterLanguage.EN);
        journey.sql.update("DELETE FROM mentoring.person");

        journey.apply(journey.upload(RosterMode.FULL, Set.of(), file), false, false);

        assertThat(journey.staff()).containsAll(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    @DisplayName("RO12 What is left out has no column, so that nothing is cleared when it comes in again")
    void clearsNothingThatItDoesNotShow(String format) {
        byte[] redacted = exported(StaffFilter.everyone(), format, true, true, RosterLanguage.EN);
        IntakeDetail judged = journey.upload(RosterMode.PARTIAL, Set.of(), redacted);

        assertThat(judged.columns())
                .extracting(IntakeDetail.Column::field)
                .doesNotContain("birthYear", "email", "leaveReason")
                .hasSize(21);
        assertThat(journey.changes(judged)).isEmpty();
        assertThat(journey.upload(
                                RosterMode.PARTIAL,
                                Set.of(),
                                exported(StaffFilter.everyone(), format, false, false, RosterLanguage.EN))
                        .columns())
                .extracting(IntakeDetail.Column::field)
                .doesNotContain("birthYear")
                .hasSize(23);
    }

    @Test
    @DisplayName("RO12 An export is on record, without a name")
    void isOnRecord() {
        StaffFilter filter = new StaffFilter(null, null, null, null, null, null, "leaver", "Le", null);
        String text = new String(exported(filter, "csv", true, true, null), StandardCharsets.UTF_8);

        assertThat(text.lines()).hasSize(2);
        assertThat(journey.events).hasSize(1);
        StaffExported event = (StaffExported) journey.events.get(0);
        assertThat(event.people()).isEqualTo(1);
        assertThat(event.asked()).containsExactly("status", "q");
        assertThat(event.detail()).contains("fields=employeeNumber+givenName").doesNotContain("Le,");
    }

    @Test
    @DisplayName("S11 A filter by grade holds in an export too, also where levels are assumed")
    void filtersByGrade() {
        journey.sql.update("UPDATE mentoring.person SET grade = '3' WHERE grade IS NULL");
        people.add("15", "given_name", "Assumed");
        StaffFilter filter = new StaffFilter(null, null, null, "0010", "0010", null, null, null, null);

        assertThat(people.directory().count(filter)).isEqualTo(2);
        assertThat(new String(exported(filter, "csv", false, true, null), StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("\"11\",\"Jo\""))
                .anyMatch(line -> line.startsWith("\"15\",\"Assumed\""));
    }

    @Test
    @DisplayName("RO11 Everyone is in it once, however many they are")
    void hasEveryoneOnce() {
        journey.sql.update("INSERT INTO mentoring.person (version, employee_number, status, source, field_sources,"
                + " created_at, updated_at) SELECT 1, 'N' || x, 'ACTIVE', 'ROSTER', '', CURRENT_TIMESTAMP,"
                + " CURRENT_TIMESTAMP FROM SYSTEM_RANGE(1, 20000)");
        Set<String> seen = new HashSet<>();

        people.directory()
                .texts(StaffFilter.everyone(), List.of(StaffField.EMPLOYEE_NUMBER), texts -> seen.add(texts[0]));

        assertThat(seen).hasSize(20_011);
        IntakeDetail judged = journey.upload(RosterMode.FULL, Set.of(), everyone("xlsx", null));
        assertThat(judged.counts().rows()).isEqualTo(20_011);
    }

    @Test
    void refusesAnUnknownFormat() {
        assertThatThrownBy(() -> everyone("pdf", null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("pdf");
    }
}
