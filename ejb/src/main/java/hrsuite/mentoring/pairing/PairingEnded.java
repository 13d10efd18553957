package hrsuite.mentoring.pairing;

import hrsuite.mentoring.Published;
import hrsuite.mentoring.audit.Audited;
import java.util.List;
import java.util.Map;

/**
 * Pairings have ended before their time: one by HR, or many at once with the people who left.
 *
 * @param pairings their ids; never empty
 * @param reason why, as a code
 */
public record PairingEnded(List<String> pairings, String reason) implements Audited, Published {

    public PairingEnded {
        pairings = List.copyOf(pairings);
    }

    @Override
    public String action() {
        return "PAIRING_ENDED";
    }

    @Override
    public String subject() {
        return pairings.size() == 1 ? "pairing/" + pairings.get(0) : "pairing";
    }

    @Override
    public List<Notice> notices() {
        return pairings.stream()
                .map(id -> new Notice("pairing.ended", "pairing/" + id, Map.of("pairing", id, "reason", reason)))
                .toList();
    }

    @Override
    public String detail() {
        return "reason=" + reason + ", pairings=" + String.join(" ", pairings);
    }
}
