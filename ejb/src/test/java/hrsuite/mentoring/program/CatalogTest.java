package hrsuite.mentoring.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hrsuite.mentoring.Company;
import hrsuite.mentoring.Installation.Provider;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.matching.Affinity;
import hrsuite.mentoring.matching.serverless.WithoutServer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Templates and what HR may set")
class CatalogTest {

    private Company company;

    @BeforeEach
    void found() {
        company = Company.with(Provider.HIBERNATE, Affinity.class, WithoutServer.class);
    }

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    @DisplayName("P11 seven templates with their published parameters, their source named")
    void knowsThePublishedTemplates() {
        Map<String, ProgramTemplate> templates = company.programs(ProgramService::templates).stream()
                .collect(Collectors.toMap(ProgramTemplate::code, Function.identity()));
        assertThat(templates)
                .containsOnlyKeys(
                        "pwc-australia",
                        "cisco-europe",
                        "nhs-yorkshire-humber",
                        "enterprise-rent-a-car",
                        "executive-technology",
                        "onboarding",
                        "remote-collaboration");
        assertThat(templates.values()).allSatisfy(template -> {
            assertThat(template.source()).isNotBlank();
            assertThat(template.goals()).isNotEmpty();
            assertThat(template.milestones())
                    .extracting(Milestone::code)
                    .contains("KICK_OFF", "FIRST_MEETING", "MIDPOINT", "CLOSE", "RETROSPECTIVE");
        });
        ProgramTemplate pwc = templates.get("pwc-australia");
        assertThat(List.of(pwc.mentors(), pwc.mentees(), pwc.cadence(), pwc.circle()))
                .isEqualTo(List.of(122, 200, "P1M", "P3M"));
        ProgramTemplate cisco = templates.get("cisco-europe");
        assertThat(List.of(cisco.maximumMentors(), cisco.maximumMentees(), cisco.months()))
                .isEqualTo(List.of(31, 31, 6));
        assertThat(cisco.framework().mayBeProlonged()).isTrue();
        assertThat(templates.get("nhs-yorkshire-humber").framework())
                .isEqualTo(new Framework(6, 45, 60, null, 3, 2, 48, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pwc-australia",
                "cisco-europe",
                "nhs-yorkshire-humber",
                "enterprise-rent-a-car",
                "executive-technology",
                "onboarding",
                "remote-collaboration"
            })
    @DisplayName("P11 a program made from a template has what the template says")
    void makesAProgramOfATemplate(String code) {
        ProgramTemplate template = company.programs(ProgramService::templates).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        ProgramDetail program = company.open(Company.bare("From " + code, code, LocalDate.of(2126, 1, 12), null));
        assertThat(program.framework()).isEqualTo(template.framework());
        assertThat(program.maximumMentors()).isEqualTo(template.maximumMentors());
        assertThat(program.rules()).containsAllEntriesOf(template.rules());
        assertThat(program.weights()).containsAllEntriesOf(template.weights());
        assertThat(program.endsOn())
                .isEqualTo(
                        LocalDate.of(2126, 1, 12).plusMonths(template.months()).minusDays(1));
        assertThat(program.milestones())
                .hasSameSizeAs(template.milestones())
                .allSatisfy(milestone -> assertThat(milestone.on()).isBetween("2126-01-12", "2127-02-12"));
    }

    @Test
    @DisplayName("P2 every rule's numbers are among a program's parameters")
    void collectsTheParametersOfAllRules() {
        ProgramDetail program = company.open(Company.draft("A program", "TRADITIONAL", null));
        assertThat(program.rules())
                .containsAllEntriesOf(Map.of(
                        "minimumGradeDistance", 1.0,
                        "minimumCommonHours", 2.0,
                        "requireCommonTopic", 1.0,
                        "allowPreviousPartners", 0.0));
    }

    @Test
    void refusesTextThatNoDatabaseKeeps() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> company.open(Company.draft("A\0program", "TRADITIONAL", null)));
        assertThat(refusal.reasons()).extracting(Refusal.Reason::code).containsExactly("NAME_UNUSABLE");
    }
}
