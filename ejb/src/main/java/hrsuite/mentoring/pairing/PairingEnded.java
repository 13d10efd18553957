package hrsuite.mentoring.pairing;

import hrsuite.mentoring.audit.Audited;

/**
 * A pairing has ended before its time.
 *
 * @param pairing id of the pairing
 * @param program id of the program
 * @param reason why, as a code
 */
public record PairingEnded(String pairing, String program, String reason) implements Audited {

    @Override
    public String action() {
        return "PAIRING_ENDED";
    }

    @Override
    public String subject() {
        return "pairing/" + pairing;
    }

    @Override
    public String detail() {
        return "program=" + program + ", reason=" + reason;
    }
}
