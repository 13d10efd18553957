package hrsuite.mentoring.pairing;

import hrsuite.mentoring.Published;
import hrsuite.mentoring.audit.Audited;
import java.util.List;
import java.util.Map;

/**
 * Pairings have been made.
 *
 * @param program id of the program
 * @param pairings ids of the pairings
 * @param origin where they come from
 */
public record PairingsConfirmed(String program, List<String> pairings, String origin) implements Audited, Published {

    @Override
    public String action() {
        return "PAIRINGS_CONFIRMED";
    }

    @Override
    public String subject() {
        return "program/" + program;
    }

    @Override
    public List<Notice> notices() {
        return pairings.stream()
                .map(id -> new Notice("pairing.made", "pairing/" + id, Map.of("pairing", id, "program", program)))
                .toList();
    }

    @Override
    public String detail() {
        return "pairings=" + pairings.size() + ", origin=" + origin;
    }
}
