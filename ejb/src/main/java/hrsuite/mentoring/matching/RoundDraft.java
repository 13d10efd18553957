package hrsuite.mentoring.matching;

import java.util.List;
import java.util.Map;

/**
 * A round as HR asks for it.
 *
 * @param pins pairs that must be proposed, each as employee number of the mentor and of the mentee; never null
 * @param forbids pairs that must not be proposed, as {@code pins}
 * @param weights weights by code, for this round only; what is left out is as the program has it; never null
 */
public record RoundDraft(List<List<String>> pins, List<List<String>> forbids, Map<String, Double> weights) {

    public RoundDraft {
        pins = pins == null ? List.of() : List.copyOf(pins);
        forbids = forbids == null ? List.of() : List.copyOf(forbids);
        weights = weights == null ? Map.of() : Map.copyOf(weights);
    }
}
