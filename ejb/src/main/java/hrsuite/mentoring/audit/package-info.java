/**
 * Audit. An append-only record of who did what to whom, and of who looked at what is sensitive.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>A1 An event that is {@link hrsuite.mentoring.audit.Audited} is on record if and only if its transaction
 *       commits.
 *   <li>A2 No entry holds a person's name or e-mail address; subjects are kinds and keys.
 *   <li>A3 Nothing here changes or removes an entry; only an auditor reads them.
 * </ol>
 *
 * <p>Leaves out: what is worth recording (each feature says so by its own events).
 */
package hrsuite.mentoring.audit;
