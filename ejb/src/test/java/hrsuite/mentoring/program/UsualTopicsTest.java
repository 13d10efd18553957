package hrsuite.mentoring.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hrsuite.mentoring.Company;
import hrsuite.mentoring.Installation.Provider;
import hrsuite.mentoring.Refusal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P13 what people usually bring and want")
class UsualTopicsTest {

    private static final UsualTopicDraft BEES = new UsualTopicDraft(
            "early",
            List.of("Keeper", "gardener"),
            " Apiary ",
            "4",
            "Manager",
            List.of("Beekeeping"),
            List.of("corporate strategy"));

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
    @DisplayName("P13 a row is for job title, department and grade; each that fits adds")
    void aRowIsForJobTitleDepartmentAndGrade() {
        UsualTopicDetail row = company.topics(service -> service.addUsual(BEES));
        assertThat(row.department()).isEqualTo("Apiary");

        assertThat(offers("apiary", "Head keeper", 5)).contains("beekeeping", "Social media");
        assertThat(offers("Apiary", "Head keeper", 7)).contains("beekeeping");
        assertThat(offers("Apiary", "Head keeper", 8)).as("above the grades").doesNotContain("beekeeping");
        assertThat(offers("Apiary", "Bookkeeper", 5)).as("whole words").doesNotContain("beekeeping");
        assertThat(offers("Audit", "Head keeper", 5))
                .as("another department")
                .doesNotContain("beekeeping")
                .contains("Data analysis");
        assertThat(offers(null, null, 5)).contains("Social media").doesNotContain("beekeeping");
        assertThat(table().of(CareerSide.EARLY, "Apiary", "Keeper", 5).wants())
                .as("by the name in the catalog")
                .contains("Strategy");
    }

    @Test
    @DisplayName("P6 P13 rows are changed and removed, an outdated copy is refused")
    void rowsAreChangedAndRemoved() {
        UsualTopicDetail row = company.topics(service -> service.addUsual(BEES));
        UsualTopicDraft wider =
                new UsualTopicDraft("EARLY", List.of(), "Apiary", null, null, List.of("Honey"), List.of());
        UsualTopicDetail changed = company.topics(service -> service.changeUsual(row.id(), row.version(), wider));
        assertThat(UsualTopicDraft.of(changed)).isEqualTo(wider);
        assertThat(offers("Apiary", "Clerk", 1)).contains("honey");

        assertThat(codes(() -> remove(row))).containsExactly("STALE");
        remove(changed);
        assertThat(offers("Apiary", "Clerk", 1)).doesNotContain("honey");
        assertThat(company.events())
                .filteredOn(UsualTopicChanged.class::isInstance)
                .extracting(event -> ((UsualTopicChanged) event).action())
                .containsExactly("USUAL_TOPICS_ADDED", "USUAL_TOPICS_CHANGED", "USUAL_TOPICS_REMOVED");
    }

    @Test
    @DisplayName("P13 nobody is left with nothing")
    void nobodyIsLeftWithNothing() {
        UsualTopicDetail everybody = company.topics(TopicService::usualTopics).get(0);
        assertThat(everybody.isForEverybody()).isTrue();
        assertThat(codes(() -> remove(everybody))).containsExactly("NOTHING_FOR_EVERYBODY");
        UsualTopicDraft narrower =
                new UsualTopicDraft("EARLY", List.of("it"), null, null, null, everybody.offers(), everybody.wants());
        assertThat(codes(() ->
                        company.topics(service -> service.changeUsual(everybody.id(), everybody.version(), narrower))))
                .containsExactly("NOTHING_FOR_EVERYBODY");
    }

    @Test
    void refusesARowWithAllReasons() {
        assertThat(codes(() -> company.topics(service -> service.addUsual(new UsualTopicDraft(
                        "middle", List.of("a\0b"), null, "Nobody knows", "3", List.of(), List.of(" "))))))
                .containsExactly("SIDE_UNKNOWN", "WORDS_UNUSABLE", "TOPICS_MISSING", "GRADE_UNKNOWN");
        assertThat(codes(() -> company.topics(service ->
                        service.addUsual(new UsualTopicDraft("LATE", null, null, "7", "3", List.of("Bees"), null)))))
                .containsExactly("GRADES_TURNED_ROUND");
    }

    private void remove(UsualTopicDetail row) {
        company.topics(service -> {
            service.removeUsual(row.id(), row.version());
            return null;
        });
    }

    private List<String> offers(String department, String jobTitle, double level) {
        return table().of(CareerSide.EARLY, department, jobTitle, level).offers();
    }

    private UsualTable table() {
        return company.installation()
                .inTransaction(
                        () -> company.installation().get(ProgramDirectory.class).usualTopics());
    }

    private static List<String> codes(Runnable work) {
        Refusal refusal = catchThrowableOfType(Refusal.class, work::run);
        return refusal.reasons().stream().map(Refusal.Reason::code).toList();
    }
}
