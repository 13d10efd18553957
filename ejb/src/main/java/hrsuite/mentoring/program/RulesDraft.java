package hrsuite.mentoring.program;

import java.util.Map;

/**
 * What HR sets of the rules and weights of a program; what is left out stays as it is.
 *
 * @param rules values by code; never null
 * @param weights as {@code rules}
 */
public record RulesDraft(Map<String, Double> rules, Map<String, Double> weights) {

    public RulesDraft {
        rules = Given.numbers(rules);
        weights = Given.numbers(weights);
    }
}
