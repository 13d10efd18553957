package hrsuite.mentoring.matching;

import hrsuite.mentoring.matching.Scoring.Weighted;
import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.PairJudges;
import java.util.List;
import java.util.function.ToIntBiFunction;

/**
 * All that a round is computed from: the same question has the same outcome.
 *
 * @param commonMinutes working time a week that two people have in common
 * @param kept pairs of the round that HR builds on; empty for none
 * @param leaning how much it counts that two differ in what they have said of themselves
 * @param distances the affinities whose weight is not 0, by code
 */
record Question(
        Pool pool,
        PairJudges judges,
        ToIntBiFunction<Candidate, Candidate> commonMinutes,
        List<Weighted> distances,
        RoundSettings settings,
        KnownPairs kept,
        Leaning leaning) {

    double rule(String code) {
        Double value = settings.rules().get(code);
        if (value == null) {
            throw new IllegalArgumentException("The round has no value for " + code + ".");
        }
        return value;
    }
}
