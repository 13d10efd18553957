package hrsuite.mentoring.pairing;

import hrsuite.mentoring.Published;
import hrsuite.mentoring.audit.Audited;
import java.util.List;
import java.util.Map;

/**
 * Pairings that ended with leavers go on, because the roster that said so has been undone.
 *
 * @param pairings their ids; never empty
 */
public record PairingsResumed(List<String> pairings) implements Audited, Published {

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
    public List<Notice> notices() {
        return pairings.stream()
                .map(id -> new Notice("pairing.resumed", "pairing/" + id, Map.of("pairing", id)))
                .toList();
    }

    @Override
    public String detail() {
        return "pairings=" + String.join(" ", pairings);
    }
}
