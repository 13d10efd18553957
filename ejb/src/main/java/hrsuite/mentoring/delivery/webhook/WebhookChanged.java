package hrsuite.mentoring.delivery.webhook;

import hrsuite.mentoring.audit.Audited;

/**
 * A webhook has been made, taken away, given a new secret or told again.
 *
 * @param action stable code
 * @param webhook its id
 * @param detail counts and codes; never the address, which may hold a key
 */
public record WebhookChanged(String action, String webhook, String detail) implements Audited {

    @Override
    public String subject() {
        return "webhook/" + webhook;
    }
}
