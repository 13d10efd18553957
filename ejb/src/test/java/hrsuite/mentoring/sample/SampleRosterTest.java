package hrsuite.mentoring.sample;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.WorkingHours;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SampleRosterTest {

    private static final int YEAR = 2026;
    private static final List<List<String>> COMPANY = SampleRoster.company(YEAR);

    private static String value(List<String> row, StaffField field) {
        return value(row, field.code());
    }

    private static String value(List<String> row, String heading) {
        return row.get(SampleRoster.headings().indexOf(heading));
    }

    private static Map<String, Long> counts(List<List<String>> rows, StaffField field) {
        return rows.stream().collect(Collectors.groupingBy(row -> value(row, field), Collectors.counting()));
    }

    private static Set<String> numbers(List<List<String>> rows) {
        return rows.stream().map(row -> value(row, StaffField.EMPLOYEE_NUMBER)).collect(Collectors.toSet());
    }

    private static Map<String, String> managers(List<List<String>> rows) {
        Map<String, String> managers = new HashMap<>();
        rows.stream()
                .filter(row -> !value(row, StaffField.MANAGER_NUMBER).isEmpty())
                .forEach(row ->
                        managers.put(value(row, StaffField.EMPLOYEE_NUMBER), value(row, StaffField.MANAGER_NUMBER)));
        return managers;
    }

    @Test
    @DisplayName("SA1")
    void theSameYearGivesTheSameRows() {
        assertThat(SampleRoster.company(YEAR)).isEqualTo(COMPANY);
        assertThat(OtherRosters.juniorsAndPartners(YEAR)).isEqualTo(OtherRosters.juniorsAndPartners(YEAR));
        assertThat(OtherRosters.large(500, YEAR).toList())
                .isEqualTo(OtherRosters.large(500, YEAR).toList());
    }

    @Test
    @DisplayName("SA1")
    void datesCountBackFromTheFirstDayOfTheYear() {
        assertThat(COMPANY)
                .allSatisfy(row -> assertThat(LocalDate.parse(value(row, StaffField.HIRE_DATE)))
                        .isBetween(LocalDate.of(YEAR - 45, 1, 1), LocalDate.of(YEAR - 1, 12, 31)))
                .allSatisfy(row -> assertThat(Integer.parseInt(value(row, StaffField.BIRTH_YEAR)))
                        .isBetween(YEAR - 64, YEAR - 20));
    }

    @Test
    @DisplayName("SA2")
    void twoThousandPeopleStandUnderOne() {
        Map<String, String> managers = managers(COMPANY);
        assertThat(numbers(COMPANY)).hasSize(2000).containsAll(managers.values());
        assertThat(managers).hasSize(1999);
        assertThat(cycles(managers)).isEmpty();
    }

    /** Whoever does not reach the top. */
    private static Set<String> cycles(Map<String, String> managers) {
        Set<String> lost = new HashSet<>();
        for (String number : managers.keySet()) {
            String above = number;
            int steps = 0;
            while (managers.containsKey(above) && steps++ < 20) {
                above = managers.get(above);
            }
            if (managers.containsKey(above)) {
                lost.add(number);
            }
        }
        return lost;
    }

    @Test
    @DisplayName("SA2")
    void fiveToNinePeopleReportToEachManager() {
        Map<String, Long> spans = managers(COMPANY).values().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(spans.values()).allMatch(span -> span >= 5 && span <= 9);
    }

    @Test
    @DisplayName("SA2")
    void managersAreAboveTheirPeople() {
        Map<String, Integer> grades = COMPANY.stream()
                .collect(Collectors.toMap(
                        row -> value(row, StaffField.EMPLOYEE_NUMBER),
                        row -> Integer.parseInt(value(row, StaffField.GRADE).substring(1))));
        assertThat(managers(COMPANY))
                .allSatisfy((number, manager) -> assertThat(grades.get(manager)).isGreaterThan(grades.get(number)));
    }

    @Test
    void departmentsAndCitiesAreOfBelievableSize() {
        assertThat(counts(COMPANY, StaffField.DEPARTMENT))
                .hasSize(37)
                .allSatisfy((department, people) -> assertThat(people).isBetween(8L, 110L));
        assertThat(counts(COMPANY, StaffField.LOCATION)).hasSize(8).allSatisfy((city, people) -> assertThat(people)
                .isGreaterThan(50));
    }

    @Test
    void zonesHoursAndAddressesCanBeRead() {
        assertThat(COMPANY)
                .allSatisfy(row ->
                        assertThat(ZoneId.of(value(row, StaffField.TIME_ZONE))).isNotNull())
                .allSatisfy(row -> assertThat(WorkingHours.parse(value(row, StaffField.WORKING_HOURS)))
                        .isPresent())
                .allSatisfy(row -> assertThat(value(row, StaffField.EMAIL))
                        .matches("[a-z]+\\.[a-z]+\\.e\\d+@harbourvale\\.example"));
        assertThat(counts(COMPANY, StaffField.EMAIL)).hasSize(2000);
    }

    @Test
    void mostPeopleDeclareTopicsAndSomeDoNot() {
        long silent = counts(COMPANY, StaffField.SKILLS).get("");
        assertThat(silent).isBetween(200L, 600L);
    }

    @Test
    void theHighPostsHavePlansWithGaps() {
        List<List<String>> key = COMPANY.stream()
                .filter(row -> value(row, "keyPosition").equals("YES"))
                .toList();
        List<Integer> named = key.stream()
                .map(row -> (int) Stream.of(value(row, "successors").split(";"))
                        .filter(s -> !s.isBlank())
                        .count())
                .toList();
        assertThat(key).hasSizeBetween(45, 50);
        assertThat(named).contains(0, 1, 2, 3);
        assertThat(key)
                .filteredOn(row -> (value(row, "riskOfLoss") + value(row, "impactOfLoss")).equals("HIGHHIGH"))
                .isNotEmpty();
        assertThat(key.stream()
                        .flatMap(row -> Stream.of(value(row, "successors").split("; ")))
                        .map(successor -> successor.split(":")[0])
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .values())
                .anyMatch(plans -> plans >= 3);
        assertThat(key)
                .filteredOn(row -> !value(row, "successionFlag").isEmpty())
                .hasSize(1);
    }

    @Test
    void successorsArePeopleOfTheCompany() {
        assertThat(COMPANY.stream()
                        .flatMap(row -> Stream.of(value(row, "successors").split("; ")))
                        .filter(successor -> !successor.isEmpty())
                        .map(successor -> successor.split(":")[0]))
                .isNotEmpty()
                .allMatch(numbers(COMPANY)::contains);
    }

    @Test
    void thePublishedProgramHas122JuniorsAnd200PartnersAndDirectors() {
        List<List<String>> rows = OtherRosters.juniorsAndPartners(YEAR);
        Map<String, Long> grades = counts(rows, StaffField.GRADE);
        assertThat(grades.get("Partner") + grades.get("Director")).isEqualTo(200);
        assertThat(grades.get("Associate") + grades.get("Senior Associate")).isEqualTo(122);
        assertThat(numbers(rows)).hasSize(322).containsAll(managers(rows).values());
        assertThat(counts(rows, StaffField.SKILLS)).doesNotContainKey("");
    }

    @Test
    void aLargeCompanyHasOneTopAndGradesThatFall() {
        List<List<String>> rows = OtherRosters.large(3000, YEAR).toList();
        assertThat(numbers(rows)).hasSize(3000);
        assertThat(managers(rows)).hasSize(2999);
        assertThat(cycles(managers(rows))).isEmpty();
    }

    @Test
    void aFileOfSeparatedValuesQuotesEveryCell() {
        assertThat(SampleRoster.csv(List.of(List.of("say \"a, b\"", ""))))
                .startsWith("\"employeeNumber\",\"givenName\"")
                .endsWith("\r\n\"say \"\"a, b\"\"\",\"\"\r\n");
    }
}
