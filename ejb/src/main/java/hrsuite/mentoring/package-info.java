/**
 * What every feature may lean on.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>R1 A refusal carries all its reasons at once and rolls the transaction back.
 *   <li>R2 Nothing here knows HTTP, a page or a database.
 * </ol>
 *
 * <p>Leaves out: everything that belongs to one feature.
 */
package hrsuite.mentoring;
