/**
 * The console. Pages on which HR uploads a roster, looks at what it would do, says yes, runs a round and takes the pairs
 * home as a workbook.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>CO1 A page shows and does what its reader may; every call goes through the features' services, which check the
 *       role again.
 *   <li>CO2 Nothing changes by looking: pages are asked for by GET with all they need in the address, changes go by POST
 *       and end in a page that can be asked for again.
 *   <li>CO3 A refusal is shown beside what was asked for, with all its reasons and what to do; nothing is lost.
 *   <li>CO4 Work in the background shows its progress by itself.
 * </ol>
 *
 * <p>Leaves out: signing in (security), everything that decides (the features).
 */
package hrsuite.mentoring.web.console;
