/**
 * What every feature may lean on.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>R1 A refusal carries all its reasons at once and rolls the transaction back.
 *   <li>R2 Nothing here knows HTTP, a page or a database.
 *   <li>R3 A sentence is kept as its key and what stands in it, and said in the language of whoever reads it; a refusal that
 *       is made of sentences is said in the language of whoever is refused.
 * </ol>
 *
 * <p>Leaves out: everything that belongs to one feature.
 */
package hrsuite.mentoring;
