package hrsuite.mentoring.program;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The rules and weights that were in force for a time.
 *
 * @param version from 1 on
 * @param changedAt since when
 * @param changedBy sign-in name of who set them
 * @param changes what differs from the version before; empty for the first
 * @param rules every rule parameter with its value
 * @param weights every weight with its value
 */
public record RulesVersion(
        int version,
        Instant changedAt,
        String changedBy,
        List<Change> changes,
        Map<String, Double> rules,
        Map<String, Double> weights) {

    public RulesVersion {
        changes = List.copyOf(changes);
    }

    /**
     * One value that changed.
     *
     * @param code of the parameter
     * @param from null when the parameter came with a later version of the module
     * @param to null when it went with one
     */
    public record Change(String code, Double from, Double to) {}
}
