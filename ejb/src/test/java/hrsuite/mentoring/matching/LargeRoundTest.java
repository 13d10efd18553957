package hrsuite.mentoring.matching;

import static hrsuite.mentoring.matching.People.mentee;
import static hrsuite.mentoring.matching.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** More than two million combinations: only the best go to the solver. */
class LargeRoundTest {

    /** Everybody wants the same few mentors most, so the best of each mentee are the same and the rest must be found. */
    @Test
    @DisplayName("M1 M3 nobody is left over beside a possible partner, although only the best are compared")
    void leavesNobodyBesideAPartner() {
        Random random = new Random(5);
        TrialRound round = new TrialRound().setting(MatchingParameters.CANDIDATES, 1);
        for (int i = 0; i < 1500; i++) {
            round.with(mentor("J" + i).offers("T" + i % 3, "T3").wants("U"));
            round.with(mentee("S" + i).offers("U", "V").wants("T" + random.nextInt(2), "T3"));
        }

        Outcome outcome = round.outcome();

        assertThat(outcome.numbers().matched()).isEqualTo(1500);
        assertThat(outcome.numbers().candidates()).isEqualTo(1500 * 1500);
        assertThat(outcome.leftOver()).isEmpty();
    }
}
