package hrsuite.mentoring.delivery.webhook;

import java.time.Instant;
import java.util.List;

/**
 * An address that is told what has changed.
 *
 * @param id never null
 * @param url where it goes; never null
 * @param types of which changes it is told; empty for all
 * @param flags whether flags are among them
 * @param version counts up when it is changed
 * @param createdAt never null
 * @param createdBy sign-in name of who made it; never null
 * @param waiting how many deliveries are still to be taken
 * @param dead how many were given up
 * @param lastDeliveredAt when something was last taken; null for never
 * @param lastFailedAt when something was last not taken; null for never
 * @param lastFailure why, as a code; null for never
 * @param previousSecretUntil until when the secret before the present one signs as well; null when there is none
 * @param secret by which what is sent is signed; null except in the answer to its making
 */
public record WebhookDetail(
        String id,
        String url,
        List<String> types,
        boolean flags,
        int version,
        Instant createdAt,
        String createdBy,
        long waiting,
        long dead,
        Instant lastDeliveredAt,
        Instant lastFailedAt,
        String lastFailure,
        Instant previousSecretUntil,
        String secret) {

    public WebhookDetail {
        types = List.copyOf(types);
    }

    WebhookDetail showing(String shown) {
        return new WebhookDetail(
                id,
                url,
                types,
                flags,
                version,
                createdAt,
                createdBy,
                waiting,
                dead,
                lastDeliveredAt,
                lastFailedAt,
                lastFailure,
                previousSecretUntil,
                shown);
    }
}
