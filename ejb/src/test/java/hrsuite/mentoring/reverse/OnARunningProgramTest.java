package hrsuite.mentoring.reverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hrsuite.mentoring.Company;
import hrsuite.mentoring.Installation.Provider;
import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.program.EnrollmentFilter;
import hrsuite.mentoring.program.EnrollmentOutcome;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OnARunningProgramTest {

    private final Company company = Company.with(Provider.ECLIPSELINK, ReverseKind.class);

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    @DisplayName("RV3 a reverse program is opened on a running traditional one: same people, one promise")
    void isOpenedOnARunningProgram() {
        company.person("B1", "15", null).person("S1", "12", "B1").person("J1", "3", "B1");
        ProgramDetail traditional = company.open(Company.draft("Mentoring", "TRADITIONAL", null));
        company.enroll(traditional, "S1", Role.MENTOR, 1);
        company.enroll(traditional, "J1", Role.MENTEE, 1);
        company.directory(pairings -> pairings.confirm(traditional.id(), List.of(company.pair("S1", "J1"))));
        assertThat(company.programs(service -> service.program(traditional.id()))
                        .state())
                .isEqualTo("RUNNING");

        ProgramDetail reverse = company.open(Company.draft("The other way round", "REVERSE", traditional.id()));
        EnrollmentFilter juniors = new EnrollmentFilter(null, null, null, null, "5", null, null, true);
        EnrollmentFilter seniors = new EnrollmentFilter(null, null, null, "10", null, null, null, true);
        assertThat(enroll(reverse, juniors, "MENTOR").enrolled()).isEqualTo(1);
        assertThat(enroll(reverse, seniors, "MENTEE").enrolled()).isEqualTo(1);

        List<Candidate> people = company.directory(pairings -> pairings.candidates(reverse.id()));
        assertThat(people)
                .extracting(Candidate::employeeNumber, Candidate::role, Candidate::capacity)
                .containsExactlyInAnyOrder(tuple("J1", Role.MENTOR, 1), tuple("S1", Role.MENTEE, 1));
    }

    private EnrollmentOutcome enroll(ProgramDetail program, EnrollmentFilter filter, String role) {
        return company.programs(service -> service.enroll(program.id(), filter, role, 1));
    }
}
