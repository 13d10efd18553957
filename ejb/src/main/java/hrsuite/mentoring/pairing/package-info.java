/**
 * Pairing. Judges who may learn from whom, and keeps the pairs that came about.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>PA1 Proposals, imported pairs and changes are judged by the same rules, all of them.
 *   <li>PA2 A rule's objection is a sentence with numbers and without names; a confidential one reads the same whatever
 *       its reason.
 *   <li>PA3 Nobody mentors more people at once than promised, counted over all linked programs, also when two requests
 *       come at the same moment. A promise that is lowered ends no pairing and allows no further one.
 *   <li>PA4 Nobody learns from more people at once in one program than promised.
 *   <li>PA5 Confirming pairs is done for all of them or for none.
 *   <li>PA6 Every candidate has something to teach and something to learn; what nobody declared is marked as assumed.
 *   <li>PA7 A leaver's pairings end with the roster that says so; their history stays. Undoing
 *       the roster takes them up again, unless somebody has changed them or found one of the two another partner since.
 *   <li>PA8 Common hours are counted in the week that is asked about, daylight saving included; of a program, in the week
 *       that has the least.
 *   <li>PA9 A change of an outdated copy of a pairing is refused.
 *   <li>PA10 Whose partner has left the company is marked as first for the next round, until somebody takes the place.
 *   <li>PA11 Closing a program completes its pairings; none is made before it is open or once it is closing.
 *   <li>PA12 Existing pairs come in by list or by file, each judged on its own: those that are good are made, all others
 *       are named with every reason, in a file by the cell. A file of any kind in which rosters come
 *       can be looked at first: what is new, what is there
 *       already, what is refused; what has changed until it is applied is judged and shown again.
 *   <li>PA13 Two of whom one, or HR, has declared that they are never to be paired, are not, in any kind of program and
 *       either way round, until the day that was given. What a person declares is the person's: HR sees that it was
 *       declared and not why, HR's readers and the other of the two never learn of it, and what it forbids reads, byte
 *       for byte, like what is between the two of other pairs.
 *   <li>PA14 Rules that say so are asked again while two are paired; what they say then ends no pairing.
 * </ol>
 *
 * <p>Leaves out: which of the possible pairs are best (matching).
 */
package hrsuite.mentoring.pairing;
