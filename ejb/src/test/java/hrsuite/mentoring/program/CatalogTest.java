package hrsuite.mentoring.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hrsuite.mentoring.Company;
import hrsuite.mentoring.Installation.Provider;
import hrsuite.mentoring.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Topics, templates and what HR may set")
class CatalogTest {

    private Company company;

    @BeforeEach
    void found() {
        company = Company.with(Provider.HIBERNATE);
    }

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    @DisplayName("P8 a topic is compared by its catalog name; unknown ones are kept")
    void namesTopicsByTheCatalog() {
        TopicNames names = company.installation()
                .inTransaction(
                        () -> company.installation().get(ProgramDirectory.class).topicNames());
        assertThat(names.named(List.of(" ChatGPT ", "generative AI", "Beekeeping", " ")))
                .containsExactly("Artificial intelligence", "beekeeping");
    }

    @Test
    @DisplayName("P9 a level behind a topic is read, and is no part of its name")
    void readsLevelsBehindTopics() {
        TopicNames names = company.installation()
                .inTransaction(
                        () -> company.installation().get(ProgramDirectory.class).topicNames());
        List<String> written = List.of("ChatGPT: expert", "Ratio 3:1", "generative AI:BASIC", "strategy");
        assertThat(names.named(written)).containsExactly("Artificial intelligence", "ratio 3:1", "Strategy");
        assertThat(names.levels(written)).isEqualTo(Map.of("Artificial intelligence", 4));
    }

    @Test
    void addsTopicsAndSynonyms() {
        TopicDetail added = company.programs(
                service -> service.addTopic(new TopicDraft("Beekeeping", "any", List.of("Apiculture", "bees"))));
        assertThat(added).isEqualTo(new TopicDetail("Beekeeping", "ANY", List.of("Apiculture", "bees")));
        TopicDetail extended = company.programs(
                service -> service.addTopic(new TopicDraft("strategy", null, List.of("The big picture"))));
        assertThat(extended.name()).isEqualTo("Strategy");
        assertThat(extended.direction()).isEqualTo("LATE_CAREER");
        assertThat(extended.synonyms()).contains("The big picture", "corporate strategy");
        List<TopicDetail> all = company.programs(ProgramService::topics);
        assertThat(all).contains(added, extended);
    }

    @Test
    void refusesATopicWithAllReasons() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> company.programs(service -> service.addTopic(new TopicDraft(" ", "SIDEWAYS", List.of("a\0b")))));
        assertThat(refusal.reasons())
                .extracting(Refusal.Reason::place)
                .containsExactly("name", "synonyms", "direction");
    }

    @Test
    void knowsThePublishedTemplates() {
        List<ProgramTemplate> templates = company.programs(ProgramService::templates);
        assertThat(templates)
                .filteredOn(template -> template.code().equals("pwc-australia"))
                .singleElement()
                .satisfies(template -> {
                    assertThat(template.months()).isEqualTo(12);
                    assertThat(template.cadence()).isEqualTo("P1M");
                    assertThat(template.circle()).isEqualTo("P3M");
                    assertThat(template.milestones()).isNotEmpty();
                    assertThat(template.source()).contains("122").contains("200");
                });
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
