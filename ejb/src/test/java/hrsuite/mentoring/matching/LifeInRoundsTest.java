package hrsuite.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.Company;
import hrsuite.mentoring.Installation.Provider;
import hrsuite.mentoring.matching.serverless.WithoutServer;
import hrsuite.mentoring.program.EnrollmentChange;
import hrsuite.mentoring.program.EnrollmentDetail;
import hrsuite.mentoring.program.EnrollmentDraft;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of people in the rounds of a program that lives. */
class LifeInRoundsTest {

    private final Company company = Company.with(Provider.ECLIPSELINK, Affinity.class, WithoutServer.class);
    private final RoundRunner rounds = new RoundRunner(company);
    private ProgramDetail program;

    @BeforeEach
    void aRunningProgram() {
        company.person("B1", "15", null).person("S1", "12", "B1").person("J1", "3", "B1");
        program = company.open(Company.draft("Mentoring", "TRADITIONAL", null));
        company.enroll(program, "S1", Role.MENTOR, 1);
        company.enroll(program, "J1", Role.MENTEE, 1);
        rounds.confirm(program, rounds.computed(program));
        assertThat(company.programs(service -> service.program(program.id())).state())
                .isEqualTo("RUNNING");
    }

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    @DisplayName("P10 whoever joins a running program is in its next round; who is paired there stays")
    void joinsARunningProgram() {
        join("S2", "12", Role.MENTOR, null, null);
        join("J2", "3", Role.MENTEE, null, null);

        assertThat(rounds.pairs(program, rounds.computed(program))).containsExactly("S2-J2");
    }

    @Test
    @DisplayName("P12 whoever is paused is in no round until the place is taken up again")
    void pauses() {
        join("S2", "12", Role.MENTOR, null, null);
        EnrollmentDetail place = join("J2", "3", Role.MENTEE, null, null);
        change(place.id(), "PAUSED");
        assertThat(rounds.matched(program)).isZero();

        change(place.id(), "APPROVED");
        assertThat(rounds.matched(program)).isEqualTo(1);
    }

    @Test
    @DisplayName("PA7 PA10 a leaver's pairing ends by itself; the partner goes before others in the next round")
    void whoseMentorLeavesGoesFirst() {
        company.leave("S1");
        company.rosterApplied();
        join("S2", "12", Role.MENTOR, List.of("Sales", "Coaching"), List.of("Cloud"));
        join("J2", "3", Role.MENTEE, List.of("Cloud"), List.of("Sales", "Coaching"));

        RoundDetail round = rounds.computed(program);

        assertThat(rounds.pairs(program, round))
                .as("one place, two who want it")
                .containsExactly("S2-J1");
    }

    private EnrollmentDetail join(String number, String grade, Role role, List<String> offers, List<String> wants) {
        company.person(number, grade, "B1");
        return company.programs(
                service -> service.enroll(program.id(), new EnrollmentDraft(number, role.name(), 1, offers, wants)));
    }

    private void change(String place, String state) {
        company.programs(service -> service.changeEnrollment(
                program.id(),
                place,
                service.enrollment(program.id(), place).version(),
                new EnrollmentChange(null, null, null, state)));
    }
}
