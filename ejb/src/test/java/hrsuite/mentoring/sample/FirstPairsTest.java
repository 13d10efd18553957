package hrsuite.mentoring.sample;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.matching.People;
import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.NewPairing;
import hrsuite.mentoring.pairing.Objections;
import hrsuite.mentoring.pairing.PairJudges;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstPairsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 15);
    private static final LocalDate LAST = LocalDate.of(2024, 1, 20);
    private static final PairJudges ALL = new PairJudges(List.of());

    private static final List<Candidate> PEOPLE = List.of(
            People.mentor("E1").known(1).places(1).in("Sales").candidate(),
            People.mentor("E2").known(2).places(2).in("Tax").candidate(),
            People.mentee("E3").known(3).places(1).in("Deals").candidate(),
            People.mentee("E4").known(4).places(1).in("Deals").candidate(),
            People.mentee("E5").known(5).places(1).in("Deals").candidate(),
            People.mentee("E6").known(6).places(1).in("Deals").candidate());

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
        List<Candidate> people = List.of(
                PEOPLE.get(0),
                People.mentee("E3").known(3).places(1).in("Sales").candidate());
        assertThat(new FirstPairs(people, ALL).make(FIRST, LAST)).isEmpty();
    }

    @Test
    void asksTheRules() {
        PairJudges no = new PairJudges(List.of((mentor, mentee) -> Objections.saying("NO", true, false, "No.")));
        assertThat(new FirstPairs(PEOPLE, no).make(FIRST, LAST)).isEmpty();
    }
}
