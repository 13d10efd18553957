package hrsuite.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.EligibilityRule.PairJudge;
import hrsuite.mentoring.pairing.Objection;
import hrsuite.mentoring.pairing.Objections;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SieveTest {

    @Test
    @DisplayName(
            "M3 rules that judge by trait, by place or by person bar the same pairs, and every barred pair is counted once")
    void barsWhomTheBarrierBars() {
        for (int seed = 0; seed < 50; seed++) {
            Question question = invented(new Random(seed)).question();
            Pool pool = question.pool();
            TopicIndex topics = new TopicIndex(pool);
            Gains gains = new Gains(pool, topics);
            Barrier barrier = new Barrier(
                    pool,
                    question.judges(),
                    new Floors(pool, topics, gains, 0, 0),
                    new Forced(pool, question.settings()));
            Sieve sieve = new Sieve(pool, question.judges());
            for (int mentee = 0; mentee < pool.mentees.length; mentee++) {
                assertThat(open(sieve, pool, mentee)).as("seed %d", seed).isEqualTo(allowed(barrier, pool, mentee));
            }
        }
    }

    private static BitSet allowed(Barrier barrier, Pool pool, int mentee) {
        BitSet allowed = new BitSet();
        for (int mentor = 0; mentor < pool.mentors.length; mentor++) {
            allowed.set(mentor, barrier.bars(mentor, mentee) == null);
        }
        return allowed;
    }

    private static BitSet open(Sieve sieve, Pool pool, int mentee) {
        BitSet open = new BitSet();
        open.set(0, pool.mentors.length);
        Map<String, Integer> counts = new HashMap<>();
        sieve.keepOpen(mentee, open, (code, left) -> counts.merge(code, left.cardinality(), Integer::sum));
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(pool.mentors.length - open.cardinality());
        return open;
    }

    private static TrialRound invented(Random random) {
        TrialRound round = new TrialRound()
                .judgedBy(when("LEVEL", (mentor, mentee) -> mentor.level() > mentee.level())
                        .lookingAt(Candidate::level))
                .judgedBy(when("HOUSE", (mentor, mentee) -> (mentor.department() + mentee.department()).contains("D0"))
                        .lookingAt(Candidate::department))
                .judgedBy(PairJudge.ofSame(person -> person.person() % 11, objection("ELEVENTH")))
                .judgedBy(when("SEVENTH", (mentor, mentee) -> (mentor.person() + mentee.person()) % 7 == 0));
        for (int i = 0; i < 30; i++) {
            round.with(
                    People.mentor("J" + i).known(1 + i).level(random.nextInt(4)).in("D" + random.nextInt(9)));
            round.with(People.mentee("S" + i)
                    .known(31 + i)
                    .level(random.nextInt(4))
                    .in("D" + random.nextInt(9)));
        }
        return round;
    }

    private static PairJudge when(String code, BiPredicate<Candidate, Candidate> barred) {
        Objection objection = objection(code);
        return (mentor, mentee) -> barred.test(mentor, mentee) ? objection : null;
    }

    private static Objection objection(String code) {
        return Objections.saying(code, true, false, "Not these two.");
    }
}
