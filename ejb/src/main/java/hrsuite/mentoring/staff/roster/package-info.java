/**
 * Roster. Takes a staff list as people keep it, shows what it would change, and changes it when told to.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>RO1 Nothing about the staff changes before somebody said yes, or {@code apply=auto} found nothing to ask about.
 *   <li>RO2 An intake is applied as a whole or not at all; a server killed in the middle finishes with every row once.
 *   <li>RO3 All problems are found, each with its sheet, cell, value and advice; an error refuses its row, a warning
 *       does not.
 *   <li>RO4 Columns with passwords, pay, bank, national ids, health or belief are never staged, sampled or logged.
 *   <li>RO5 A column that the file does not have touches nothing; a blank cell clears, except number, names, status,
 *       mentoring role and capacity.
 *   <li>RO6 What another source owns is not overwritten but shown, with the owner named.
 *   <li>RO7 A full roster makes leavers only of people whose source is the roster, and asks before a mass removal
 *       and before the whole of a unit leaves.
 *   <li>RO8 Undo brings back every value of before, unless somebody else has changed the person since.
 *   <li>RO9 A file is never whole in memory; rows are read ahead of those that are being staged, a bounded number.
 *   <li>RO10 What is read of a file at most is a setting; by default a full sheet of 1,048,576 rows passes.
 *   <li>RO11 Staff goes out in the columns in which it comes in: taken in again, partially or in full, an export changes
 *       nothing, whatever its values.
 *   <li>RO12 What an export may not show has no column, so that it clears nothing on its way back; flags are never in
 *       it; every export is on record.
 *   <li>RO13 As long as it is kept, an uploaded file is handed back as a workbook with each problem marked and explained in
 *       its cell and listed with a link; corrected and taken in again it is clean. Over 20,000 rows only those with
 *       problems are in it. What RO4 names, and columns that the caller may not see, are in no part of it.
 *   <li>RO14 Of the visible sheets the one that looks most like a roster is read, said which and why; a hidden one only
 *       when it is named. Headings are found below titles, in one row or two, in tables that begin anywhere, and beside
 *       other tables. A cell over several rows counts for each of them where it can be true of several people. Of columns that say the same one is read, the others are shown with why not.
 *   <li>RO15 A column is recognized by the lists of headings (of languages and of HR suites), by its neighbours and by
 *       its values; how sure that is stands beside it.
 *   <li>RO16 What a person corrects about columns is kept under a name and used again for the same headings, and said; what
 *       is kept can be looked at and forgotten, and both keeping and forgetting are on record.
 *   <li>RO17 A date that could be two days is read as the other dates of its column tell; where they do not, the column
 *       is asked about and nothing is guessed.
 *   <li>RO18 A number that lost its zeros finds its person, or is refused: nobody is taken in twice.
 *   <li>RO19 A manager may be named by number, address or name; a name of several people changes nothing.
 *   <li>RO20 A year of birth that follows from an age only is marked as assumed, and never replaces a known one.
 *   <li>RO21 Names of every script stay as they are, composed (NFC), without what nobody can see; a line
 *       break within a name becomes a space, and that is said, as is where a full name was parted by a guess.
 *   <li>RO30 A member works on a bounded number of intakes at the same time; the others wait in the order in which they
 *       came, those to which somebody said yes before the others. However many come at once, none is lost.
 *   <li>RO31 An upload that breaks off, a full disk and a lost database leave nothing behind: no working copy, no content
 *       without an intake, no row twice; what has begun is taken up again. An intake for which the database has no room is
 *       refused, in whichever step that shows, and has changed nothing.
 *   <li>RO32 Files are kept within a total, and forgotten some days after their intake was closed.
 *   <li>RO33 What stands in columns that ask for a role is shown to whoever has the role, whoever uploaded it.
 *   <li>RO40 Other features take workbooks of several tables in by the same ways ({@link
 *       hrsuite.mentoring.staff.roster.WorkbookIntakes}); nobody finds their intakes among the rosters.
 * </ol>
 *
 * <p>Leaves out: how a workbook is read and written (workbook, behind {@link
 * hrsuite.mentoring.staff.roster.RosterReader} and {@link hrsuite.mentoring.staff.roster.RosterTemplate}, {@link hrsuite.mentoring.staff.roster.StaffWriter}, {@link
 * hrsuite.mentoring.staff.roster.RosterAnnotator}); what further
 * columns mean (the features that bring {@link hrsuite.mentoring.staff.roster.RosterColumns}).
 */
package hrsuite.mentoring.staff.roster;
