package hrsuite.mentoring.sample;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.NewPairing;
import hrsuite.mentoring.pairing.Objections;
import hrsuite.mentoring.pairing.PairJudges;
import hrsuite.mentoring.program.Role;
import hrsuite.mentoring.staff.WorkingHours;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FirstPairsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 15);
    private static final LocalDate LAST = LocalDate.of(2024, 1, 20);
    private static final PairJudges ALL = new PairJudges(List.of());

    private static Candidate person(long id, Role role, int capacity, String department) {
        return new Candidate(
                id,
                id,
                "E" + id,
                role,
                capacity,
                5,
                false,
                null,
                department,
                null,
                null,
                null,
                ZoneOffset.UTC,
                WorkingHours.USUAL,
                null,
                null,
                null,
                0,
                List.of(),
                List.of(),
                false,
                false,
                false,
                Map.of(),
                Map.of());
    }

    private static final List<Candidate> PEOPLE = List.of(
            person(1, Role.MENTOR, 1, "Sales"),
            person(2, Role.MENTOR, 2, "Tax"),
            person(3, Role.MENTEE, 1, "Deals"),
            person(4, Role.MENTEE, 1, "Deals"),
            person(5, Role.MENTEE, 1, "Deals"),
            person(6, Role.MENTEE, 1, "Deals"));

    @Test
    void nobodyTakesMoreThanPromised() {
        assertThat(new FirstPairs(PEOPLE, ALL).make(FIRST, LAST))
                .extracting(NewPairing::mentor)
                .containsExactly(1L, 2L, 2L);
    }

    @Test
    void daysGoByBetweenThePairsUntilTheLast() {
        assertThat(new FirstPairs(PEOPLE, ALL).make(FIRST, LAST))
                .extracting(NewPairing::since)
                .containsExactly(FIRST, FIRST.plusDays(3), LAST);
    }

    @Test
    void pairsAcrossDepartmentsOnly() {
        List<Candidate> people = List.of(PEOPLE.get(0), person(3, Role.MENTEE, 1, "Sales"));
        assertThat(new FirstPairs(people, ALL).make(FIRST, LAST)).isEmpty();
    }

    @Test
    void asksTheRules() {
        PairJudges no = new PairJudges(List.of((mentor, mentee) -> Objections.saying("NO", true, false, "No.")));
        assertThat(new FirstPairs(PEOPLE, no).make(FIRST, LAST)).isEmpty();
    }
}
