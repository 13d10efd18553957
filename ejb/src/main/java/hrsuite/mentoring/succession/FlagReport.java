package hrsuite.mentoring.succession;

import java.time.Instant;
import java.util.List;

/**
 * Every flag of a filter at one moment, for handing out as a whole.
 *
 * @param at when it was put together
 * @param filter what was asked for
 * @param flags by person, then derived before declared
 */
public record FlagReport(Instant at, FlagFilter filter, List<RiskFlag> flags) {

    public FlagReport {
        flags = List.copyOf(flags);
    }
}
