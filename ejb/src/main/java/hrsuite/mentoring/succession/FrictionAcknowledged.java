package hrsuite.mentoring.succession;

import hrsuite.mentoring.audit.Audited;

/**
 * Somebody has said that a pair may go on although something has come up.
 *
 * @param id of the alert
 * @param pairing id of the pairing
 */
public record FrictionAcknowledged(String id, String pairing) implements Audited {

    @Override
    public String action() {
        return "FRICTION_ACKNOWLEDGED";
    }

    @Override
    public String subject() {
        return "friction/" + id;
    }

    @Override
    public String detail() {
        return "pairing/" + pairing;
    }
}
