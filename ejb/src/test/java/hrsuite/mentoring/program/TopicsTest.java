package hrsuite.mentoring.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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

@DisplayName("P8 the catalog of topics")
class TopicsTest {

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
        assertThat(names().named(List.of(" ChatGPT ", "generative AI", "Beekeeping", " ")))
                .containsExactly("Artificial intelligence", "beekeeping");
    }

    @Test
    @DisplayName("P9 a level behind a topic is read, and is no part of its name")
    void readsLevelsBehindTopics() {
        List<String> written = List.of("ChatGPT: expert", "Ratio 3:1", "generative AI:BASIC", "strategy");
        assertThat(names().named(written)).containsExactly("Artificial intelligence", "ratio 3:1", "Strategy");
        assertThat(names().levels(written)).isEqualTo(Map.of("Artificial intelligence", 4));
    }

    @Test
    @DisplayName("P8 topics that the catalog does not know are listed until HR has placed them")
    void listsUnknownTopicsUntilTheyArePlaced() {
        company.person("J1", "3", null);
        ProgramDetail program = company.open(Company.draft("A program", "TRADITIONAL", null));
        company.programs(service -> service.enroll(
                program.id(),
                new EnrollmentDraft(
                        "J1", "MENTEE", 1, List.of("Vibe checks:EXPERT"), List.of("Strategy", "beekeeping"))));
        assertThat(company.topics(TopicService::unknown))
                .containsExactly(new UnknownTopic("beekeeping", 0, 1), new UnknownTopic("vibe checks", 1, 0));

        TopicDetail known = place(new TopicPlacement("Vibe checks", "company CULTURE", null, null));
        assertThat(known.name()).isEqualTo("Company culture as lived");
        assertThat(known.synonyms()).contains("Vibe checks", "workplace culture");
        TopicDetail made = place(new TopicPlacement("beekeeping", null, "Keeping bees", "LATE_CAREER"));
        assertThat(made.synonyms()).containsExactly("beekeeping");
        assertThat(company.topics(TopicService::unknown)).isEmpty();
        assertThat(names().named(List.of("BEEKEEPING"))).containsExactly("Keeping bees");
        assertThat(company.events())
                .filteredOn(TopicChanged.class::isInstance)
                .extracting(event -> ((TopicChanged) event).action())
                .containsExactly("TOPIC_PLACED", "TOPIC_PLACED");
    }

    @Test
    void refusesAPlacementThatMeansTwoThings() {
        assertThat(codes(() -> place(new TopicPlacement(" ", "Strategy", "Bees", "SIDEWAYS"))))
                .containsExactly("NAME_MISSING", "DIRECTION_UNKNOWN", "PLACED_TWICE");
        assertThat(codes(() -> place(new TopicPlacement("bees", "Nothing that is there", null, null))))
                .containsExactly("NOT_FOUND");
        assertThat(codes(() -> place(new TopicPlacement("corporate strategy", "Sales", null, null))))
                .containsExactly("TOPIC_NAME_TAKEN");
    }

    @Test
    void addsTopicsAndSynonyms() {
        TopicDetail added = add(new TopicDraft("Beekeeping", "any", List.of("bees", "Apiculture", "BEES")));
        assertThat(added)
                .isEqualTo(new TopicDetail(
                        added.id(), added.version(), "Beekeeping", "ANY", List.of("Apiculture", "bees")));
        TopicDetail extended = add(new TopicDraft("strategy", null, List.of("The big picture")));
        assertThat(extended.name()).isEqualTo("Strategy");
        assertThat(extended.direction()).isEqualTo("LATE_CAREER");
        assertThat(extended.synonyms()).contains("The big picture", "corporate strategy");
        assertThat(company.topics(TopicService::topics))
                .contains(added, extended)
                .hasSizeGreaterThan(35)
                .isSortedAccordingTo((one, other) -> one.name().compareToIgnoreCase(other.name()));
    }

    @Test
    @DisplayName("P6 P8 a renamed topic keeps its old name as another one; an outdated copy is refused")
    void renames() {
        TopicDetail added = add(new TopicDraft("Beekeeping", null, List.of("bees", "honey")));
        TopicDetail renamed = company.topics(service -> service.change(
                added.id(), added.version(), new TopicDraft("Keeping bees", "EARLY_CAREER", List.of("bees"))));
        assertThat(renamed.direction()).isEqualTo("EARLY_CAREER");
        assertThat(renamed.synonyms()).containsExactly("Beekeeping", "bees");
        assertThat(names().named(List.of("beekeeping", "honey"))).containsExactly("Keeping bees", "honey");

        assertThatThrownBy(() ->
                        company.topics(service -> service.change(added.id(), added.version(), TopicDraft.of(renamed))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE));
    }

    @Test
    void aNameMeansOneTopic() {
        TopicDetail added = add(new TopicDraft("Beekeeping", null, List.of()));
        assertThat(codes(() -> add(new TopicDraft("Honey", null, List.of("beekeeping")))))
                .containsExactly("TOPIC_NAME_TAKEN");
        assertThat(codes(() -> company.topics(service ->
                        service.change(added.id(), added.version(), new TopicDraft("Sales", null, List.of())))))
                .containsExactly("TOPIC_NAME_TAKEN");
    }

    @Test
    void aTopicThatIsTakenOutIsUnknownAgain() {
        TopicDetail added = add(new TopicDraft("Beekeeping", null, List.of("bees")));
        company.topics(service -> {
            service.remove(added.id(), added.version());
            return null;
        });
        assertThat(names().named(List.of("bees"))).containsExactly("bees");
        assertThat(codes(() -> company.topics(service -> service.topic(added.id()))))
                .containsExactly("NOT_FOUND");
        assertThat(codes(() -> company.topics(service -> service.topic("bees"))))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void refusesATopicWithAllReasons() {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> add(new TopicDraft(" ", "SIDEWAYS", List.of("a\0b"))));
        assertThat(refusal.reasons())
                .extracting(Refusal.Reason::place)
                .containsExactly("name", "synonyms", "direction");
    }

    private TopicDetail add(TopicDraft draft) {
        return company.topics(service -> service.add(draft)).topic();
    }

    private TopicDetail place(TopicPlacement placement) {
        return company.topics(service -> service.place(placement));
    }

    private TopicNames names() {
        return company.installation()
                .inTransaction(
                        () -> company.installation().get(ProgramDirectory.class).topicNames());
    }

    private static List<String> codes(Runnable work) {
        Refusal refusal = catchThrowableOfType(Refusal.class, work::run);
        return refusal.reasons().stream().map(Refusal.Reason::code).toList();
    }
}
