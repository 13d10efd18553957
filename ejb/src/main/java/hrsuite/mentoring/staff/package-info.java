/**
 * Staff. Who works here, who reports to whom, how senior everyone is, and what was true before.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>S1 A question about many people is one statement, or one for every thousand keys; never one for each person.
 *   <li>S2 Everyone has a level: the one that HR gave the grade, else the number in the grade, else that of a usual title,
 *       else one by the distance from the top of the reporting line, and then it is marked as assumed.
 *   <li>S3 Grades are compared by level, never as texts.
 *   <li>S4 Everyone has a time zone and hours: as somebody said, else by location, country, company; 09:00-17:00 from
 *       Monday to Friday.
 *   <li>S5 A cycle in the reporting lines does no harm here, and each is found once and named: E1 → E2 → E1.
 *   <li>S6 Who may not see personal dimensions never gets a year of birth.
 *   <li>S7 Pages are stable while people come, change and leave.
 *   <li>S8 What cannot be in the database is refused before it is asked: a NUL, half a character.
 *   <li>S9 Units are what the history of people tells: a department within its division, names compared composed (NFC) and
 *       in any case; they are in step in the transaction that changes history, and each knows since when and until when
 *       people were in it.
 *   <li>S10 A person's unit is known today and on every day of the past.
 *   <li>S11 Any number of people can be read in pieces of some thousands, by the same filters as a page of them.
 * </ol>
 *
 * <p>People are read by JDBC, not as entities: they are written a hundred thousand at a time by set-based SQL, read in the
 * same quantities, and have no behaviour of their own that an entity could hold. Nothing is remembered across transactions.
 *
 * <p>Leaves out: how people come in (staff.roster); what they do in a program (program).
 */
package hrsuite.mentoring.staff;
