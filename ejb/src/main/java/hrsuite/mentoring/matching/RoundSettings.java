package hrsuite.mentoring.matching;

import java.util.List;
import java.util.Map;

/**
 * Everything that HR decided about a round: the same people under the same settings give the same proposals.
 *
 * @param rules every rule parameter with the value in force
 * @param weights every weight with the value in force
 * @param pins pairs that had to be proposed, as employee number of the mentor and of the mentee
 * @param forbids pairs that were not to be proposed, as {@code pins}
 * @param keep the round whose pairs were to stay; null for none
 */
public record RoundSettings(
        Map<String, Double> rules,
        Map<String, Double> weights,
        List<List<String>> pins,
        List<List<String>> forbids,
        Keep keep) {

    /**
     * An earlier round to build on.
     *
     * @param round id of a computed round of the same program
     * @param threshold a pair of it stays unless parting it gains more benefit than this, 0 to 1
     */
    public record Keep(String round, double threshold) {}

    public RoundSettings {
        rules = rules == null ? Map.of() : Map.copyOf(rules);
        weights = weights == null ? Map.of() : Map.copyOf(weights);
        pins = pins == null ? List.of() : List.copyOf(pins);
        forbids = forbids == null ? List.of() : List.copyOf(forbids);
    }
}
