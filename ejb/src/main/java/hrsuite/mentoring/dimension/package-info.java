/**
 * What people may say of themselves, if they wish: gender, background, and whatever else HR puts into a small catalog.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>D1 Nobody has to say anything. Whoever does has agreed to a text that says what it is used for, and takes it back at
 *       any time; it is then deleted.
 *   <li>D2 Nobody but the person reads it. What leaves this package is how far apart two people are over all dimensions
 *       together, for choosing pairs, and figures of groups; no record, event or export of it names a value of a person.
 *   <li>D3 A value that fewer than {@value hrsuite.mentoring.dimension.Tally#LEAST} of the people in question have given
 *       sets nobody apart and stands in no figure.
 *   <li>D4 Figures of groups do not tell of smaller groups: where what is left out would be less than {@value
 *       hrsuite.mentoring.dimension.Tally#LEAST} people or a single group, the smallest of the others is left out as
 *       well; where all who were selected, or all who were not, are of one group, its dimension is left out. All is rounded,
 *       so that two figures of nearly the same people do not tell of those in whom they differ.
 *   <li>D5 Every change of the catalog and everything said or taken back is on record, never what was said.
 * </ol>
 *
 * <p>Cannot promise: whoever may run rounds and could let pairs of just three people compete, again and again, might learn
 * from who is chosen that two of them differ in something. Every round is on record.
 *
 * <p>Leaves out: how much it counts that two are apart (matching).
 */
package hrsuite.mentoring.dimension;
