package hrsuite.mentoring.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.Company;
import hrsuite.mentoring.Installation.Provider;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.matching.Affinity;
import hrsuite.mentoring.matching.serverless.WithoutServer;
import hrsuite.mentoring.reverse.RulesOfTheKind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rules as data: readable, explained, changeable, and never forgotten. */
class RuleBookTest {

    private final Company company =
            Company.with(Provider.ECLIPSELINK, Affinity.class, WithoutServer.class, RulesOfTheKind.anchor());
    private final ProgramDetail program = company.open(Company.draft("Mentoring", "REVERSE", null));

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    @DisplayName("P20 every rule and weight is explained in both languages, with its bounds")
    void explainsEveryNumber() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.JAPANESE)) {
            RulesDetail rules = company.programs(service -> service.rules(program.id(), language));
            assertThat(rules.rules())
                    .extracting(RuleDetail::code)
                    .contains(
                            "minimumGradeDistance",
                            "maximumGradeDistance",
                            "allowSameReportingLine",
                            "allowSameManager",
                            "smallTeamSize",
                            "allowPreviousPartners",
                            "minimumCommonHours",
                            "minimumMenteeGain",
                            "minimumMentorGain",
                            "department",
                            "division",
                            "location",
                            "generation");
            assertThat(rules.rules()).allSatisfy(rule -> {
                assertThat(rule.value()).isBetween(rule.minimum(), rule.maximum());
                assertThat(rule.description()).hasSizeGreaterThan(20);
            });
        }
        assertThat(description(Locale.GERMAN, "smallTeamSize")).contains("Team", "Leitung");
        assertThat(description(Locale.JAPANESE, "smallTeamSize"))
                .isEqualTo(description(Locale.ENGLISH, "smallTeamSize"));
        assertThat(description(Locale.ENGLISH, "minimumGradeDistance")).contains("below");
    }

    private String description(Locale language, String code) {
        return company.programs(service -> service.rules(program.id(), language)).rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow()
                .description();
    }

    @Test
    @DisplayName("P20 what HR sets holds from now on, and what held before stays readable")
    void keepsEveryVersion() {
        RulesDetail first = company.programs(service -> service.rules(program.id(), Locale.ENGLISH));
        assertThat(first.rulesVersion()).isEqualTo(1);

        RulesDetail second = set(Map.of("smallTeamSize", 12.0), Map.of("generation", 0.5));
        assertThat(second.rulesVersion()).isEqualTo(2);
        assertThat(set(Map.of("smallTeamSize", 12.0), Map.of()).rulesVersion()).isEqualTo(2);

        List<RulesVersion> history = company.programs(service -> service.rulesHistory(program.id()));
        assertThat(history).extracting(RulesVersion::version).containsExactly(2, 1);
        assertThat(history.get(0).changes())
                .containsExactlyInAnyOrder(
                        new RulesVersion.Change("smallTeamSize", 5.0, 12.0),
                        new RulesVersion.Change("generation", 0.1, 0.5));
        assertThat(history.get(1).rules()).containsEntry("smallTeamSize", 5.0);
        assertThat(history)
                .isSortedAccordingTo(
                        Comparator.comparing(RulesVersion::changedAt).reversed());
        assertThat(history.get(0).changedBy()).isEqualTo("system");
    }

    @Test
    @DisplayName("P1 P6 values out of bounds are refused all at once, an outdated copy too")
    void refusesWhatIsOutOfBounds() {
        assertThatThrownBy(() -> set(Map.of("smallTeamSize", -1.0, "shoeSize", 3.0), Map.of("generation", 2.0)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::place)
                        .containsExactlyInAnyOrder("rules.smallTeamSize", "rules.shoeSize", "weights.generation"));
        assertThatThrownBy(() -> company.programs(service ->
                        service.setRules(program.id(), 99, new RulesDraft(Map.of(), Map.of()), Locale.ENGLISH)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE));
    }

    private RulesDetail set(Map<String, Double> rules, Map<String, Double> weights) {
        return company.programs(service -> service.setRules(
                program.id(), service.program(program.id()).version(), new RulesDraft(rules, weights), Locale.ENGLISH));
    }
}
