package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.Refusal;

/**
 * What became of one of many whom an identity system creates together.
 *
 * @param identity the person; null for whoever was refused
 * @param refusal why; null for whoever was taken in
 */
public record Created(Identity identity, Refusal refusal) {}
