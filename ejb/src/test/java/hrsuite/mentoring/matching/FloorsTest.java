package hrsuite.mentoring.matching;

import static hrsuite.mentoring.matching.People.mentee;
import static hrsuite.mentoring.matching.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.matching.solve.Progress;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FloorsTest {

    @Test
    @DisplayName("M1 who would gain less than the floor is not proposed")
    void barsWhoWouldGainTooLittle() {
        TrialRound round = new TrialRound()
                .with(mentor("J1").offers("AI").wants("Strategy"))
                .with(mentee("S1").offers("Strategy").wants("AI", "Apps", "Video"));

        assertThat(round.setting(MatchingParameters.MENTEE_FLOOR, 0.3).pairs()).hasSize(1);
        Outcome barred = round.setting(MatchingParameters.MENTEE_FLOOR, 0.4).outcome();
        assertThat(barred.proposals()).isEmpty();
        assertThat(barred.leftOver())
                .first()
                .satisfies(left -> assertThat(left.why().get(0).code()).isEqualTo(Floors.MENTEE));
    }

    @Test
    @DisplayName("M1 nobody is barred by an assumption")
    void barsNobodyByAnAssumption() {
        TrialRound round = new TrialRound()
                .with(mentor("J1").offers("AI").wants("Strategy"))
                .with(mentee("S1").assumed().offers("Deals").wants("Video"))
                .setting(MatchingParameters.MENTEE_FLOOR, 0.9)
                .setting(MatchingParameters.MENTOR_FLOOR, 0.9);

        assertThat(round.pairs()).containsExactly("J1-S1");
    }

    @Test
    @DisplayName("M1 the index of topics finds exactly the pairs that looking at everyone finds")
    void indexEqualsBruteForce() {
        Random random = new Random(3);
        TrialRound round = new TrialRound()
                .setting(MatchingParameters.MENTEE_FLOOR, 0.25)
                .setting(MatchingParameters.MENTOR_FLOOR, 0.34);
        for (int i = 0; i < 60; i++) {
            round.with(random(mentor("J" + i), random)).with(random(mentee("S" + i), random));
        }
        Question question = round.question();
        Pool pool = question.pool();
        TopicIndex topics = new TopicIndex(pool);
        Gains gains = new Gains(pool, topics);
        Floors floors = new Floors(pool, topics, gains, 0.25, 0.34);
        Forced forced = new Forced(pool, question.settings());
        PairSearch search = new PairSearch(
                pool,
                new Barrier(pool, question.judges(), floors, forced),
                floors,
                new Scoring(pool, gains, question.distances()),
                forced);

        PossiblePairs found = search.search(50, SharedWork.ALONE, Progress.UNOBSERVED);

        Set<String> byIndex = new TreeSet<>();
        for (int k = 0; k < found.size(); k++) {
            byIndex.add(found.mentor(k) + "-" + found.mentee(k));
        }
        assertThat(byIndex).isEqualTo(byBruteForce(pool, floors)).hasSizeBetween(100, 3500);
    }

    private static Set<String> byBruteForce(Pool pool, Floors floors) {
        Set<String> pairs = new TreeSet<>();
        for (int mentor = 0; mentor < pool.mentors.length; mentor++) {
            for (int mentee = 0; mentee < pool.mentees.length; mentee++) {
                if (floors.bars(mentor, mentee) == null) {
                    pairs.add(mentor + "-" + mentee);
                }
            }
        }
        return pairs;
    }

    private static People random(People person, Random random) {
        String[] offers =
                random.ints(3, 0, 12).distinct().mapToObj(t -> "T" + t).toArray(String[]::new);
        String[] wants = random.ints(3, 0, 12).distinct().mapToObj(t -> "T" + t).toArray(String[]::new);
        person.offers(offers).wants(wants);
        return random.nextInt(8) == 0 ? person.assumed() : person;
    }
}
