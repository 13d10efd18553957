package hrsuite.mentoring.matching;

import hrsuite.mentoring.matching.RoundSettings.Keep;
import hrsuite.mentoring.matching.Scoring.Weighted;
import hrsuite.mentoring.matching.solve.Progress;
import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.EligibilityRule.PairJudge;
import hrsuite.mentoring.pairing.PairJudges;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A round of invented people, computed without a database. */
final class TrialRound {

    private final List<Candidate> people = new ArrayList<>();
    private final List<PairJudge> judges = new ArrayList<>();
    private final List<Weighted> distances = new ArrayList<>();
    private final List<List<String>> pins = new ArrayList<>();
    private final List<List<String>> forbids = new ArrayList<>();
    private final Map<String, Double> rules = new HashMap<>(Map.of(
            MatchingParameters.MENTEE_FLOOR, 0.1,
            MatchingParameters.MENTOR_FLOOR, 0.1,
            MatchingParameters.CANDIDATES, 50.0));

    private KnownPairs kept = KnownPairs.NONE;
    private Leaning leaning = Leaning.NONE;
    private double threshold;

    TrialRound with(People person) {
        people.add(person.candidate());
        return this;
    }

    TrialRound judgedBy(PairJudge judge) {
        judges.add(judge);
        return this;
    }

    TrialRound weighing(String code, double weight, Function<Candidate, String> place) {
        distances.add(new Weighted(code, weight, new Apart(place, "reason." + code)));
        return this;
    }

    TrialRound setting(String rule, double value) {
        rules.put(rule, value);
        return this;
    }

    TrialRound pin(String mentor, String mentee) {
        pins.add(List.of(mentor, mentee));
        return this;
    }

    TrialRound forbid(String mentor, String mentee) {
        forbids.add(List.of(mentor, mentee));
        return this;
    }

    TrialRound keeping(List<Proposal> earlier, double gain) {
        kept = KnownPairs.of(earlier);
        threshold = gain;
        return this;
    }

    TrialRound leaning(Leaning wanted) {
        leaning = wanted;
        return this;
    }

    Question question() {
        return new Question(
                new Pool(people),
                new PairJudges(judges),
                (mentor, mentee) -> 40 * 60,
                distances,
                new RoundSettings(rules, Map.of(), pins, forbids, new Keep("1", threshold)),
                kept,
                leaning);
    }

    Outcome outcome() {
        return new Computation(question()).compute(SharedWork.ALONE, Progress.UNOBSERVED);
    }

    /** The proposed pairs as {@code mentor-mentee}. */
    List<String> pairs() {
        return pairs(outcome());
    }

    static List<String> pairs(Outcome outcome) {
        return outcome.proposals().stream()
                .map(pair ->
                        pair.mentor().employeeNumber() + "-" + pair.mentee().employeeNumber())
                .toList();
    }
}
