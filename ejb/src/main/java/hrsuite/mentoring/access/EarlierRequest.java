package hrsuite.mentoring.access;

import java.time.Instant;

/**
 * A request that came before by the same key.
 *
 * @param begunAt when it came; never null
 * @param fingerprint of what it asked for; null while it is being worked on
 * @param answer null while it is being worked on
 */
public record EarlierRequest(Instant begunAt, String fingerprint, KeptAnswer answer) {}
