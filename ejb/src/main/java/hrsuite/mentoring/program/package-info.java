/**
 * Programs. Who teaches whom under which rules: programs, their kinds and templates, topics, and people's places.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>P1 A draft is refused with everything that is wrong with it at once.
 *   <li>P2 No program starts without dates, goals and a cadence; only a draft may lack them. A value for every parameter
 *       of its kind is always there.
 *   <li>P3 What a request gives wins over its template, and the template over what is usual.
 *   <li>P4 A person has at most one place per side in a program; enrolling twice changes the place and nothing else.
 *   <li>P5 Enrolling many is one decision for each: who cannot take part is named with the reason, all others are in.
 *   <li>P6 A change of an outdated copy is refused.
 *   <li>P7 Whoever leaves the company leaves every program with the roster that says so, and undoing the roster
 *       brings back every place that nobody has changed since.
 *   <li>P8 A topic is compared by its catalog name, whoever wrote it however; unknown topics are kept as they are, and
 *       listed until HR has placed them. A name means one topic; a topic that is renamed keeps its old name as another one.
 *   <li>P9 How well somebody knows a topic may stand behind it, after a colon; it is no part of the topic's name.
 *   <li>P10 A program goes from {@code DRAFT} to {@code ENROLLING}, {@code MATCHING}, {@code RUNNING}, {@code CLOSING} and
 *       {@code CLOSED}, in named steps that are recorded. People join, rounds are run and pairs are made in the three in
 *       the middle only; after its last day an open program is closing; a closed one is history and does not change.
 *   <li>P12 Where a program has a bound of mentors or mentees, whoever comes later waits, in order; when a place frees, the
 *       first who waits comes in, in the same transaction. Whoever is paused keeps the place and is in no round.
 *   <li>P11 A program made from a template has its parameters, milestones, rules and weights. The day of a milestone
 *       follows from the program's days and moves with them.
 *   <li>P13 What somebody brings and wants whose topics nobody knows stands in a table that HR edits, by job title,
 *       department and grade; nobody is left with nothing.
 *   <li>P14 Somebody who applies for a place is answered by HR: let in, on the waiting list where all places are taken, or
 *       declined with a reason that whoever applied reads. Until then nobody counts on the place.
 *   <li>P20 Every rule and weight is data: explained in the reader's language, with its bounds, changeable by HR; every
 *       version there ever was stays readable, with who set it and when.
 * </ol>
 *
 * <p>Leaves out: who is paired with whom (pairing) and who should be (matching). Knows no direction: who of two people
 * stands above the other is a matter of a program's kind.
 */
package hrsuite.mentoring.program;
