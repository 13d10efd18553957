package hrsuite.mentoring.access;

import java.time.Instant;
import java.util.List;

/**
 * A token of an integration.
 *
 * @param id never null
 * @param roles what it opens; never null
 * @param createdAt never null
 * @param createdBy sign-in name of who made it; never null
 * @param expiresAt from when it is good no more; null for never
 * @param lastUsedAt when it was last used, to the minute; null for never
 * @param secret the token itself; null except in the answer to its making
 */
public record TokenDetail(
        String id,
        List<String> roles,
        Instant createdAt,
        String createdBy,
        Instant expiresAt,
        Instant lastUsedAt,
        String secret) {

    public TokenDetail {
        roles = List.copyOf(roles);
    }
}
