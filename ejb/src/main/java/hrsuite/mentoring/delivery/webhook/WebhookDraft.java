package hrsuite.mentoring.delivery.webhook;

import java.util.List;

/**
 * A webhook to be made.
 *
 * @param url where to POST; https unless the configuration allows http
 * @param types of which changes it is told: {@code staff.left}, or {@code staff.*} for all of a kind; empty for all
 */
public record WebhookDraft(String url, List<String> types) {

    public WebhookDraft {
        types = types == null ? List.of() : types.stream().distinct().toList();
    }
}
