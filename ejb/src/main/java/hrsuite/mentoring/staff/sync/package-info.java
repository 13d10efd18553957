/**
 * Sync. The door for people who are sent one by one or in pieces, by machines or by a person of HR: REST and SCIM enter here.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>SY1 A value is read, judged and kept as the same value of a roster is, with the same codes of problems; history,
 *       units, grades and the record are kept in step in the same transaction.
 *   <li>SY2 Nobody silently takes back what somebody else owns: what a sender may not say is kept as it was, told in the
 *       answer and listed as a conflict until both agree. What HR writes by hand counts; who has left has left, whoever
 *       brought the person.
 *   <li>SY3 HR sees who owns what, and gives fields to a source for the whole company or takes them back.
 *   <li>SY4 Of people who are sent together each is taken in or refused on its own; sending the same again changes nothing.
 *   <li>SY5 A manager who is not known yet is kept with a warning; nobody manages themselves, at whatever distance.
 *   <li>SY6 Who leaves keeps their history, and so does who comes back; places and pairings of leavers end in the same
 *       transaction.
 *   <li>SY7 What changes one person costs what one person costs, however many there are.
 *   <li>SY8 A last day may be said ahead: when it has passed the person is a leaver, within the hour.
 *   <li>SY9 Somebody may be hired ahead: on the first day it is told that they have started, once and whatever door they
 *       came by; nobody is matched before it.
 * </ol>
 *
 * <p>Leaves out: rosters, which are staged and shown before they are applied (staff.roster); how SCIM writes people (web).
 */
package hrsuite.mentoring.staff.sync;
