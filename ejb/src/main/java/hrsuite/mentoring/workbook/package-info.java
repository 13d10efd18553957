/**
 * Workbooks. Reads the staff files that people have and writes the workbooks that they want; everything that knows a
 * spreadsheet library is here, behind ports that the features declare.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>W1 For every file exactly one reader recognizes it, by content; where it is nothing that we read, that reader's
 *       refusal names what the file is and what to do.
 *   <li>W2 Reading streams: a sheet costs the memory of one row and of its shared texts, whatever its length.
 *   <li>W3 Whatever a file does to a library, the outcome is rows or a refusal that says what to do, never another
 *       exception.
 *   <li>W4 The bounds hold by counting what was really unpacked, never by what the file says of itself; no document type
 *       and no external entity is ever followed.
 *   <li>W5 A cell arrives as people see it: dates as dates in both calendars, numbers in plain decimals, formulas by
 *       their value, texts without formatting and reading aids; cells over several rows are told. Of two values that a
 *       cell holds, one of which was left over, the one counts that its type says.
 *   <li>W6 A text stays a text: what begins like a formula is never one in a file of ours, workbook or csv, whatever
 *       separator a program reads the csv with; and every text comes back unchanged when the file is read again.
 *   <li>W7 The first sheet of the template can be uploaded as it is once filled in; its example is never taken for a
 *       person.
 *   <li>W8 The workbook of a round shows what its report says, in the language of its reader, beside former rounds and with who
 *       was selected, with charts that the spreadsheet itself draws; every printed page has a head and a foot.
 *   <li>W9 The workbook of flags says what was asked for and when.
 *   <li>W10 A format is read whoever wrote it: xlsx and xlsm transitional and strict, with any prefixes, in any encoding
 *       of XML; xls of Excel 97 to 2003; texts with any usual separator, quoting and encoding. What cannot be told from
 *       the bytes is told by a remark.
 *   <li>W11 What a person may not see in the sheet is read and said so (hidden rows and columns), or left aside and said
 *       so (macros); hidden sheets are read when they are asked for.
 *   <li>W21 A workbook that is handed back holds only parts that are written here: sheets, texts that a cell shows, styles,
 *       notes, tables, pictures and shapes, charts, the theme. Formats, widths, merged cells, filters, rules and harmless
 *       formulas stay, and so do the notes of people beside ours (conversations as notes of the same words); macros, links
 *       to the outside, embedded objects, drawn pictures, pivots and properties stay behind. Charts draw themselves from
 *       the cells, without the values that they kept. Where a formula's value could tell what was emptied, it goes too; so
 *       does a further sheet, a note or a shape that speaks of such things or repeats an emptied value.
 *   <li>W20 Writing streams: no row of a long sheet is held, in memory or on disk.
 *   <li>W12 A sheet that is read by its bytes gives what a parser gives; whatever is not certain is left to the parser.
 *   <li>W22 The workbook of succession begins with a cover that says who asked for it, when, for which part and what for;
 *       its tables can be edited, colors follow what a cell says, and charts are drawn by the spreadsheet itself.
 * </ol>
 *
 * <p>Leaves out: what a column means and whether a value is right (the features), and where a file came from.
 */
package hrsuite.mentoring.workbook;
