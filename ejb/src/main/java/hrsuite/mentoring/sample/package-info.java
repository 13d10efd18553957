/**
 * Sample. A company to try the module with, asleep unless the setting {@code mentoring.sample} is {@code true}.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>SA1 The same year gives the same company, row for row; all dates count back from the first day of the year.
 *   <li>SA2 2,000 people with made-up names: one at the top, everybody else with one manager, five to nine people under
 *       each.
 *   <li>SA3 The people come in as a roster and the program through the features' own doors, so that history, sources and
 *       audit are what they would be with a real company.
 *   <li>SA4 Nothing happens in a database that already has people, nor with {@code mentoring.sample.data} set to {@code
 *       false}; the server never waits for it.
 *   <li>SA5 Of several members that start at once on an empty database one makes the company; the others wait for it.
 *   <li>SA6 HR has thought about who comes after whom: positions, plans of each kind, judgments, declared flags, and people
 *       who have come to know others far above them.
 *   <li>SA7 Who signs in as participant of the sample setup is one of these people, and is paired.
 * </ol>
 *
 * <p>Leaves out: who may sign in, and tokens (the sample setup of the server and of web).
 */
package hrsuite.mentoring.sample;
