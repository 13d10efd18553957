package hrsuite.mentoring.program;

import java.time.Instant;
import java.util.List;

/**
 * All rules and weights of a program, explained.
 *
 * @param program id of the program
 * @param version of the program: what {@code If-Match} asks for
 * @param rulesVersion of the rules and weights alone, from 1; a round names the one that it used
 * @param changedAt since when these values are in force
 * @param changedBy sign-in name of who set them
 * @param rules by group and code
 */
public record RulesDetail(
        String program, long version, int rulesVersion, Instant changedAt, String changedBy, List<RuleDetail> rules) {

    public RulesDetail {
        rules = List.copyOf(rules);
    }
}
