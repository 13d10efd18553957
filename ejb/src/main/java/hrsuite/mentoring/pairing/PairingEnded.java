package hrsuite.mentoring.pairing;

import hrsuite.mentoring.audit.Audited;
import java.util.List;

/**
 * Pairings have ended before their time: one by HR, or many at once with the people who left.
 *
 * @param pairings their ids; never empty
 * @param reason why, as a code
 */
public record PairingEnded(List<String> pairings, String reason) implements Audited {

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
    public String detail() {
        return "reason=" + reason + ", pairings=" + String.join(" ", pairings);
    }
}
