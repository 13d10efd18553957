package hrsuite.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.Company;
import hrsuite.mentoring.Installation.Provider;
import hrsuite.mentoring.matching.serverless.WithoutServer;
import hrsuite.mentoring.program.EnrollmentDraft;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.TopicPlacement;
import hrsuite.mentoring.staff.GradeDraft;
import hrsuite.mentoring.staff.GradesByHr;
import hrsuite.mentoring.staff.StaffDirectory;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What HR places in the catalogs counts in the next round, for people who are enrolled already. */
class CatalogsInRoundsTest {

    private final Company company = Company.with(Provider.ECLIPSELINK, Affinity.class, WithoutServer.class);

    private final RoundRunner rounds = new RoundRunner(company);
    private final GradesByHr grades = new GradesByHr(company.installation().database());

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    @DisplayName("P8 a topic that is placed as another name brings two together who named it differently before")
    void aPlacedTopicBringsTogether() {
        company.person("S1", "8", null).person("J1", "3", null);
        ProgramDetail program = company.open(Company.draft("Mentoring", "TRADITIONAL", null));
        enroll(program, "S1", "MENTOR", List.of("Seeing the wood"), List.of("Social media"));
        enroll(program, "J1", "MENTEE", List.of("Social media"), List.of("Strategy"));
        assertThat(rounds.matched(program)).isZero();

        company.topics(service -> service.place(new TopicPlacement("seeing the wood", "Strategy", null, null)));

        assertThat(rounds.matched(program)).isEqualTo(1);
    }

    @Test
    @DisplayName("S2 S3 grades compare by their place in the catalog, over ladders and other names")
    void gradesCompareByTheirPlace() {
        company.person("S1", "Wizard", null).person("J1", "IC3", null);
        ProgramDetail program = company.open(Company.draft("Mentoring", "TRADITIONAL", null));
        enroll(program, "S1", "MENTOR", null, null);
        enroll(program, "J1", "MENTEE", null, null);

        grades.place("IC3", new GradeDraft(8.0, "Technical", null));
        grades.place("Master", new GradeDraft(8.0, "Management", null));
        grades.place("Wizard", new GradeDraft(null, null, "Master"));
        assertThat(rounds.matched(program)).as("as high on their ladders").isZero();

        grades.place("Master", new GradeDraft(9.0, "Management", null));
        assertThat(rounds.matched(program)).as("one above on another ladder").isEqualTo(1);
    }

    @Test
    @DisplayName("S2 whoever has no grade has a level by the distance from the top, marked as assumed")
    void whoeverHasNoGradeIsAssumed() {
        company.person("S1", "8", null).person("S2", null, "S1").person("J1", "3", "S2");
        assertThat(rounds.in(() -> rounds.get(StaffDirectory.class).byEmployeeNumbers(List.of("S1", "S2"))))
                .satisfies(people -> {
                    assertThat(people.get("S1").levelAssumed()).isFalse();
                    assertThat(people.get("S2").levelAssumed()).isTrue();
                    assertThat(people.get("S2").level()).isEqualTo(7);
                });
        ProgramDetail program = company.open(Company.draft("Mentoring", "TRADITIONAL", null));
        enroll(program, "S2", "MENTOR", null, null);
        enroll(program, "J1", "MENTEE", null, null);
        assertThat(rounds.matched(program)).isEqualTo(1);
    }

    private void enroll(ProgramDetail program, String number, String role, List<String> offers, List<String> wants) {
        company.programs(service -> service.enroll(program.id(), new EnrollmentDraft(number, role, 1, offers, wants)));
    }
}
