/**
 * Benchmarks. Compares the cost of our ways with that of others, in one run on one machine.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>B1 Entrants take turns, so that a machine that slows down slows all of them.
 *   <li>B2 Entrants whose results differ fail the benchmark: it compares only ways of doing the same.
 *   <li>B3 Only ratios count; no time is asserted.
 *   <li>B4 A claim about memory is made by a machine that has no more.
 * </ol>
 *
 * <p>Leaves out: whether the results are right (the tests), and figures of wall time on a busy machine.
 */
package hrsuite.mentoring.benchmark;
