package hrsuite.mentoring.matching;

import static hrsuite.mentoring.matching.People.mentee;
import static hrsuite.mentoring.matching.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.matching.solve.Progress;
import hrsuite.mentoring.matching.solve.Solver;
import java.util.Random;
import java.util.stream.IntStream;
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

    @Test
    @DisplayName("M1 what the shortlist has missed is found, and stands in its place")
    void findsWhatWasMissed() {
        TrialRound round = new TrialRound();
        for (int i = 0; i < 1500; i++) {
            round.with(mentor("J" + i)).with(mentee("S" + i));
        }
        Question question = round.question();
        Pool pool = question.pool();
        TopicIndex topics = new TopicIndex(pool);
        Gains gains = new Gains(pool, topics);
        Floors floors = new Floors(pool, topics, gains, 0, 0);
        Forced forced = new Forced(pool, question.settings());
        Barrier barrier = new Barrier(pool, question.judges(), floors, forced);
        PairSearch search =
                new PairSearch(pool, barrier, floors, new Scoring(pool, gains, question.distances()), forced);
        PossiblePairs few = new PossiblePairs();
        few.add(3, 2, 0);
        few.add(0, 7, 0);
        Task task = new Task(pool, few, forced, new Preferences(pool, KnownPairs.NONE, 0, Leaning.NONE));
        Choice choice = new Choice(pool, few, forced, task, new Solver().solve(task.instance(), Progress.UNOBSERVED));

        PossiblePairs missed = search.missed(choice);
        PossiblePairs all = few.with(missed);

        assertThat(missed.size()).isEqualTo((1500 - 2) * Shortlist.SPREAD);
        assertThat(all.size()).isEqualTo(missed.size() + 2);
        assertThat(IntStream.range(0, all.size()).map(all::mentee).toArray()).isSorted();
        assertThat(IntStream.range(0, missed.size()).map(missed::mentor).toArray())
                .doesNotContain(3, 0);
    }
}
