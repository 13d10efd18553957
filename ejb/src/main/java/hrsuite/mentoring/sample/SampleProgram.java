package hrsuite.mentoring.sample;

import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.NewPairing;
import hrsuite.mentoring.pairing.PairingDirectory;
import hrsuite.mentoring.program.EnrollmentFilter;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.ProgramDirectory;
import hrsuite.mentoring.program.ProgramDraft;
import hrsuite.mentoring.staff.StaffField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The mentoring program that the sample company has run for two years: the experienced teach, the others learn. */
@ApplicationScoped
class SampleProgram {

    private static final int EVERY = 5;

    @Inject
    private ProgramDirectory programs;

    @Inject
    private PairingDirectory pairings;

    /**
     * Opens it, enrolls people and makes pairs, in the caller's transaction.
     *
     * @param year the year from whose first day everything counts back
     */
    void open(int year) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        String id = programs.open(draft(newYear)).id();
        programs.enroll(id, from("G9"), "MENTOR", null);
        programs.enroll(id, only(mentees(SampleRoster.company(year))), "MENTEE", 1);
        ProgramDetail program = programs.detail(id);
        List<Candidate> people = pairings.candidates(id);
        List<NewPairing> pairs = new FirstPairs(people, pairings.judges(pairings.context(program, people)))
                .make(program.startsOn().plusDays(14), newYear.minusDays(1));
        pairings.confirm(id, pairs);
    }

    private static ProgramDraft draft(LocalDate newYear) {
        return new ProgramDraft(
                "Leadership mentoring",
                "TRADITIONAL",
                null,
                null,
                newYear.minusYears(2).plusDays(14),
                newYear.plusYears(1).minusDays(1),
                List.of(
                        "People early in their careers learn how the business is run.",
                        "Experience does not leave the company with those who have it."),
                "P1M",
                "NOT_REQUIRED",
                Map.of(),
                Map.of(),
                null,
                null,
                null,
                null,
                null);
    }

    private static EnrollmentFilter from(String grade) {
        return new EnrollmentFilter(null, null, null, grade, null, null, null, null);
    }

    private static EnrollmentFilter only(List<String> numbers) {
        return new EnrollmentFilter(null, null, null, null, null, null, numbers, null);
    }

    /** Every fifth of those who are beyond their first steps and lead nobody yet. */
    static List<String> mentees(List<List<String>> company) {
        int grade = SampleRoster.headings().indexOf(StaffField.GRADE.code());
        List<String> learners = company.stream()
                .filter(row -> row.get(grade).matches("G[3-6]"))
                .map(row -> row.get(0))
                .toList();
        return IntStream.range(0, learners.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(learners::get)
                .toList();
    }
}
