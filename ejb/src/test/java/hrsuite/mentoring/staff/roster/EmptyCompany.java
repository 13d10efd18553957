package hrsuite.mentoring.staff.roster;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** What stories about rosters begin with: a company of nobody. */
abstract class EmptyCompany {

    static final String HEADINGS = "Employee No | First name | Surname | Dept | Manager ID | Hire Date";

    Journey journey;

    @BeforeEach
    final void emptyDatabase() {
        journey = new Journey(List.of(), List.of());
    }

    final IntakeDetail upload(String... lines) {
        return journey.upload(RosterMode.PARTIAL, lines);
    }

    final IntakeDetail taken(String... lines) {
        return journey.apply(upload(lines), false, false);
    }

    final List<String> codes(IntakeDetail intake) {
        return journey.problems(intake).stream().map(ProblemDetail::code).toList();
    }
}
