package hrsuite.mentoring.pairing;

import hrsuite.mentoring.audit.Audited;
import java.util.List;

/**
 * Pairings have been made.
 *
 * @param program id of the program
 * @param pairings ids of the pairings
 * @param origin where they come from
 */
public record PairingsConfirmed(String program, List<String> pairings, String origin) implements Audited {

    @Override
    public String action() {
        return "PAIRINGS_CONFIRMED";
    }

    @Override
    public String subject() {
        return "program/" + program;
    }

    @Override
    public String detail() {
        return "pairings=" + pairings.size() + ", origin=" + origin;
    }
}
