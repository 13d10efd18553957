/**
 * Succession. Keeps who holds a key position, how likely and how grave their loss would be, and who could follow; derives
 * flags from it, with reasons, and keeps the flags that HR declares.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>SU1 Only the role {@code succession} reads or writes any of it, and every read is on record.
 *   <li>SU2 A derived flag is computed when it is read, from what is true then, and carries the facts that it follows from.
 *   <li>SU3 Only people who are with the company count as successors; a named successor whom nobody knows is kept
 *       with a warning, and counts as soon as the person arrives.
 *   <li>SU4 A declared flag stays until it ends, is cleared, or the roster that declared it is undone; a cleared one is
 *       kept.
 *   <li>SU5 What a roster says is merged in the transaction in which the roster is applied, and undone with it.
 *   <li>SU6 Nobody mentors a person whom they are named to succeed, in any kind of program; the reason is shown to the
 *       role {@code succession} only.
 * </ol>
 *
 * <p>Leaves out: reading the roster (staff), asking the rule (pairing), the cells of a workbook (workbook).
 */
package hrsuite.mentoring.succession;
