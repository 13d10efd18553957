package hrsuite.mentoring.pairing;

import hrsuite.mentoring.audit.Audited;
import java.util.List;

/**
 * Pairings that ended with leavers go on, because the roster that said so has been undone.
 *
 * @param pairings their ids; never empty
 */
public record PairingsResumed(List<String> pairings) implements Audited {

    public PairingsResumed {
        pairings = List.copyOf(pairings);
    }

    @Override
    public String action() {
        return "PAIRINGS_RESUMED";
    }

    @Override
    public String subject() {
        return pairings.size() == 1 ? "pairing/" + pairings.get(0) : "pairing";
    }

    @Override
    public String detail() {
        return "pairings=" + String.join(" ", pairings);
    }
}
