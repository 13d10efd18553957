/**
 * Reverse. Mentoring the other way round, added to the program that a company already runs: who is junior of the two
 * teaches, who is senior learns.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>RV1 In a reverse program the mentor's grade is below the mentee's, by the distance that HR sets; there is no
 *       setting that allows the opposite.
 *   <li>RV2 Mentor and mentee are not in one reporting line, at any depth and in either direction; they do not report to the
 *       same manager, and are not in one small team: unless HR allows it. That one may come after the other is confidential,
 *       and looked at again while they are paired.
 *   <li>RV3 A reverse program may be added to a traditional program, or stand alone; it is never added to another kind.
 *   <li>RV4 Every reverse program has a charter from its first moment.
 *   <li>RV5 The module works without this package; nothing else knows it.
 * </ol>
 *
 * <p>Leaves out: everything that a mentoring program of any kind has (program, pairing, matching).
 */
package hrsuite.mentoring.reverse;
