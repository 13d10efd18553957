package hrsuite.mentoring.matching;

import hrsuite.mentoring.matching.RoundSettings.Keep;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A round as HR asks for it.
 *
 * @param pins pairs that must be proposed, each as employee number of the mentor and of the mentee; never null
 * @param forbids pairs that must not be proposed, as {@code pins}
 * @param weights weights by code, for this round only; what is left out is as the program has it; never null
 * @param keep an earlier round whose pairs stay where little is gained by parting them; null for none
 * @param again id of an earlier round whose settings count once more, all of them; then nothing else may be given
 */
public record RoundDraft(
        List<List<String>> pins, List<List<String>> forbids, Map<String, Double> weights, Keep keep, String again) {

    /** A round as the program has it: nothing pinned, nothing forbidden. */
    public static RoundDraft plain() {
        return new RoundDraft(null, null, null, null, null);
    }

    public RoundDraft {
        pins = pairs(pins);
        forbids = pairs(forbids);
        weights = weights == null
                ? Map.of()
                : weights.entrySet().stream()
                        .filter(weight -> weight.getValue() != null)
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether it says anything beyond what {@code again} repeats. */
    boolean isPlain() {
        return pins.isEmpty() && forbids.isEmpty() && weights.isEmpty() && keep == null;
    }

    private static List<List<String>> pairs(List<List<String>> pairs) {
        return pairs == null
                ? List.of()
                : pairs.stream().map(RoundDraft::numbers).toList();
    }

    private static List<String> numbers(List<String> pair) {
        return pair == null
                ? List.of()
                : pair.stream()
                        .map(number -> number == null ? "" : number.strip())
                        .toList();
    }
}
