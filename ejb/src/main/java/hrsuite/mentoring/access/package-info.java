/**
 * Access. Named integrations, and secrets of theirs for systems that cannot get tokens from an identity provider; and the
 * first answers to requests that their callers may send again.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>AC1 A token is shown once, when it is made; of it only the hash is kept.
 *   <li>AC2 Nobody gives a token a role that they lack.
 *   <li>AC3 A token is good until it is revoked, its day comes or its integration is removed, and each is on record.
 *   <li>AC4 Whoever comes with a token is the integration: what it says is owned under its name.
 *   <li>AC5 When a token was last used is known to the minute.
 *   <li>AC6 A request that comes again by the same caller's key finds the first answer, on whichever member, for as long as is
 *       set; of two at the same time one is first.
 *   <li>AC7 Of caller and key only the hash is kept, and of an answer with a secret that it was given.
 * </ol>
 *
 * <p>Leaves out: tokens of identity providers, which are judged where they come in (web).
 */
package hrsuite.mentoring.access;
