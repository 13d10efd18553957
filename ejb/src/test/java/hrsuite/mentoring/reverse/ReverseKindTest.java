package hrsuite.mentoring.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.Company;
import hrsuite.mentoring.Installation.Provider;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.pairing.ExistingPair;
import hrsuite.mentoring.pairing.PairingOutcome;
import hrsuite.mentoring.program.EnrollmentFilter;
import hrsuite.mentoring.program.EnrollmentOutcome;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.ProgramKindContract;
import hrsuite.mentoring.program.Role;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReverseKindTest extends ProgramKindContract {

    @Override
    protected String kind() {
        return "REVERSE";
    }

    @Override
    protected Provider provider() {
        return Provider.HIBERNATE;
    }

    @Override
    protected Class<?> packageOfTheKind() {
        return ReverseKind.class;
    }

    @Override
    protected String mentor(String senior, String junior) {
        return junior;
    }

    @Override
    protected String directionCode() {
        return "MENTOR_NOT_BELOW";
    }

    @Test
    @DisplayName("RV3 a reverse program is added to a traditional one, and to no other kind")
    void extendsATraditionalProgramOnly() {
        ProgramDetail traditional = company().open(Company.draft("Seniors first", "TRADITIONAL", null));
        ProgramDetail reverse = company().open(Company.draft("Juniors first", kind(), traditional.id()));
        assertThat(reverse.extendsProgram()).isEqualTo(traditional.id());
        assertThat(refusal(() -> company().open(Company.draft("Third", kind(), reverse.id())))
                        .reasons())
                .extracting(Refusal.Reason::code)
                .containsExactly("EXTENDS_NOT_ALLOWED");
        assertThat(refusal(() -> company().open(Company.draft("Fourth", kind(), "999")))
                        .reasons())
                .extracting(Refusal.Reason::place)
                .containsExactly("extends");
    }

    @Test
    @DisplayName("PA3 a mentor's promise holds over all linked programs")
    void sharesThePromiseOfCapacity() {
        company().person("M1", "7", null);
        ProgramDetail traditional = company().open(Company.draft("Seniors first", "TRADITIONAL", null));
        ProgramDetail reverse = company().open(Company.draft("Juniors first", kind(), traditional.id()));
        company().enroll(traditional, "M1", Role.MENTOR, 1);
        company().enroll(traditional, "J1", Role.MENTEE, 1);
        company().enroll(reverse, "M1", Role.MENTOR, 1);
        company().enroll(reverse, "S1", Role.MENTEE, 1);
        assertThat(pair(traditional, "M1", "J1").made()).isEqualTo(1);
        assertThat(pair(reverse, "M1", "S1").refused())
                .extracting(Refusal.Reason::code)
                .containsExactly("CAPACITY_USED_UP");
        company().enroll(reverse, "M1", Role.MENTOR, 2);
        assertThat(pair(reverse, "M1", "S1").made()).isEqualTo(1);
    }

    @Test
    void takesOverThePeopleOfTheExtendedProgram() {
        ProgramDetail traditional = company().open(Company.draft("Seniors first", "TRADITIONAL", null));
        company().enroll(traditional, "S1", Role.MENTOR, 1);
        company().enroll(traditional, "J1", Role.MENTEE, 1);
        ProgramDetail reverse = company().open(Company.draft("Juniors first", kind(), traditional.id()));
        EnrollmentFilter juniors = new EnrollmentFilter(null, null, null, null, "5", null, null, true);
        EnrollmentOutcome outcome =
                company().programs(service -> service.enroll(reverse.id(), juniors, "MENTOR", null));
        assertThat(outcome).isEqualTo(new EnrollmentOutcome(1, 0, 0, List.of()));
    }

    @Test
    @DisplayName("RV2 mentor and mentee are not in one reporting line")
    void refusesAMentorFromTheReportingLine() {
        company().person("M9", "8", "S1").person("J9", "3", "M9");
        ProgramDetail program = company().open(draft());
        company().enroll(program, "J9", Role.MENTOR, 5);
        company().enroll(program, "S1", Role.MENTEE, 5);
        company().enroll(program, "S2", Role.MENTEE, 5);
        assertThat(pair(program, "J9", "S1").refused())
                .anySatisfy(reason -> assertThat(reason.code()).isEqualTo("NOT_SUITABLE"))
                .noneSatisfy(reason -> assertThat(reason.message()).contains("steps apart"));
        assertThat(pair(program, "J9", "S2").made()).isEqualTo(1);
    }

    @Test
    @DisplayName("RV4 every reverse program has a charter from its first moment")
    void writesACharter() throws Exception {
        ProgramDetail program = company().open(draft());
        try (var connection = company().installation().database().getConnection();
                var query = connection.prepareStatement(
                        "SELECT text FROM mentoring.reverse_charter WHERE program_id = ?")) {
            query.setLong(1, Long.parseLong(program.id()));
            try (var row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).contains("The mentor leads the agenda");
            }
        }
    }

    private PairingOutcome pair(ProgramDetail program, String mentor, String mentee) {
        return company()
                .pairings(service -> service.takeOver(program.id(), List.of(new ExistingPair(mentor, mentee, null))));
    }
}
