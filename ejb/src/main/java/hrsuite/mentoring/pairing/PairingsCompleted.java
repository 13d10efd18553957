package hrsuite.mentoring.pairing;

import hrsuite.mentoring.audit.Audited;
import java.util.List;

/**
 * Pairings have come to their end as planned, because their program has.
 *
 * @param program id of the program
 * @param pairings their ids; never empty
 */
public record PairingsCompleted(String program, List<String> pairings) implements Audited {

    public PairingsCompleted {
        pairings = List.copyOf(pairings);
    }

    @Override
    public String action() {
        return "PAIRINGS_COMPLETED";
    }

    @Override
    public String subject() {
        return "program/" + program;
    }

    @Override
    public String detail() {
        return "pairings=" + pairings.size();
    }
}
