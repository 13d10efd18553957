/**
 * Succession. Keeps who holds a key position, how likely and how grave their loss would be, and who could follow; derives
 * flags from it, with reasons, and keeps the flags that HR declares.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>SU1 Only the role {@code succession} reads or writes any of it, and every read is on record.
 *   <li>SU2 Derived flags follow from what is true when they are read: a change makes them due, and whoever asks gets
 *       those of now. They also follow the day, every night, on one member, even when none ran at midnight. Each carries
 *       the facts that it rests on; from when on something is a risk is set by the installation.
 *   <li>SU3 Only people who are with the company count as successors; a named successor whom nobody knows is kept
 *       with a warning, and counts as soon as the person arrives.
 *   <li>SU4 A declared flag stays until it ends, is cleared, or the roster that declared it is undone; a cleared one is
 *       kept.
 *   <li>SU5 What a roster says is merged in the transaction in which the roster is applied, and undone with it; what
 *       somebody else has said since then stays.
 *   <li>SU6 Nobody mentors a person whom they are named to succeed, in any kind of program; the reason is shown to the
 *       role {@code succession} only. To everybody else it reads, byte for byte, like what is between the two of other
 *       pairs.
 *   <li>SU7 Each value of a profile and each name on a plan has a judgment of its own: by whom, of when, how long it
 *       holds. It is kept by code, stays when only other values change, and is kept as history when it is replaced.
 *   <li>SU8 Plans are about a person, a job or a position; a position's bench counts the successors of all plans that
 *       apply, each once, at their best readiness.
 *   <li>SU9 Nobody sees the ratings of themselves or of those above them in the reporting line, nor changes them, unless
 *       {@code mentoring.succession.own-and-superiors-visible} is true; no filter gives them away.
 *   <li>SU10 A derived flag has a life: it comes up with somebody's change, is acknowledged and ends, each with who, when
 *       and why. One that a person resolved rests until its facts change. The past is kept, and its trend is told from it.
 *   <li>SU11 Rivals on one plan, a mentee whose own place is in question, and a declared concern ask for the yes of
 *       somebody with the role, with a reason. All frictions are judged again while the two are paired, whenever what they
 *       rest on changes: that is an alert and never ends a pairing.
 *   <li>SU12 A profile tells how many people of a higher level the person has come to know by mentoring.
 *   <li>SU13 A workbook shows, before anything is changed, exactly what was edited in it: taken in again, an export changes
 *       nothing; what a workbook does not name stays. It is applied as a whole or not at all, and can be taken back, but
 *       where somebody else has said something since.
 *   <li>SU14 Bad cells are named by sheet and cell, with what to do. Derived flags are read only, which is said when one was
 *       edited; they can be acknowledged. Whatever changed since the preview is judged again first.
 *   <li>SU15 Every workbook that leaves needs a purpose and is on record with it; a redacted one names nobody. What is
 *       hidden from whoever asks for it is not in it.
 *   <li>SU16 What becomes of flags is told in the feed of changes, in the transaction that changes them, to readers with the
 *       role only: which flag, not about whom.
 * </ol>
 *
 * <p><b>Cell of nine.</b> Performance and potential are judged from 1 to 3; the cell is (potential - 1) · 3 + performance.
 *
 * <p><b>Headings</b> of other suites and words that stand for codes are lists beside this package: {@code
 * headings_….csv}, {@code words_….csv}.
 *
 * <p>Leaves out: reading the roster (staff), asking the rule (pairing), the cells of a workbook (workbook).
 */
package hrsuite.mentoring.succession;
