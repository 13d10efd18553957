package hrsuite.mentoring.delivery.webhook;

import java.time.Instant;
import java.util.Map;

/**
 * Something that a webhook has not taken yet.
 *
 * @param id never null
 * @param state never null
 * @param event id of the change, as in the feed; never null
 * @param type what happened; never null
 * @param subject to what; never null
 * @param time when; never null
 * @param data keys and codes that say more; never null
 * @param attempts how often it was tried
 * @param firstTriedAt null for never
 * @param lastTriedAt null for never
 * @param nextAttemptAt when it is tried again; null when it is dead
 * @param lastStatus what the receiver answered last; null for nothing
 * @param lastFailure why it was not taken, as a code: {@code STATUS}, {@code REDIRECTED}, {@code TIMED_OUT},
 *     {@code NOT_REACHED}, {@code NOT_SECURE}, {@code HOST_UNKNOWN}, {@code TARGET_NOT_ALLOWED}, {@code ANSWER_UNREADABLE},
 *     {@code FAILED}; null for never tried
 */
public record DeliveryDetail(
        String id,
        DeliveryState state,
        String event,
        String type,
        String subject,
        Instant time,
        Map<String, String> data,
        int attempts,
        Instant firstTriedAt,
        Instant lastTriedAt,
        Instant nextAttemptAt,
        Integer lastStatus,
        String lastFailure) {}
