/**
 * Solves one matching as numbers: who teaches whom, so that nothing better exists, and says why nothing better exists.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>MS1 Exact: no other choice has more pairs; none with as many pairs uses more distinct mentors; none with as many
 *       of both has a greater total benefit.
 *   <li>MS2 Capacities of both sides hold, a pair is chosen at most once, and only among the candidates.
 *   <li>MS3 Every solution carries a {@link hrsuite.mentoring.matching.solve.Certificate}, and
 *       {@link hrsuite.mentoring.matching.solve.CertificateVerifier}, which shares no code with the solver, accepts it.
 *   <li>MS4 The verifier accepts nothing that is not proven: a changed pair, price or weight is refused by name.
 *   <li>MS5 All arithmetic is in whole numbers. An instance whose numbers would not fit is refused before any work.
 *   <li>MS6 The same instance gives the same solution, always.
 *   <li>MS7 A caller sees how far the work is and can stop it.
 *   <li>MS8 The price of a mentor is what one more place with that mentor would add, no more; the price of a mentee is what
 *       would be lost without one of that mentee's places, no less.
 *   <li>MS9 Instances are checked whole when they are made; a wrong one is refused naming index and value.
 * </ol>
 *
 * <p><b>Objective.</b> With x<sub>ij</sub> = 1 where mentor <i>i</i> teaches mentee <i>j</i>, <i>A</i> the pair weight,
 * <i>B</i> the mentor weight, <i>b</i> the benefit, and <i>r<sub>i</sub></i> the pairs of mentor <i>i</i> beyond the
 * first:
 *
 * <pre>
 *   maximize    Σij (A + B + bij) xij  -  Σi B ri
 *   subject to  Σi xij       ≤ capacity of mentee j       price uj ≥ 0
 *               Σj xij       ≤ capacity of mentor i       price vi ≥ 0
 *               Σj xij - ri  ≤ 1                          price ti ≥ 0
 *               xij          ≤ 1                          price wij ≥ 0
 *               xij, ri ≥ 0
 *
 *   minimize    Σj capacityj uj + Σi capacityi vi + Σi ti + Σij wij
 *   subject to  uj + vi + ti + wij ≥ A + B + bij   for every candidate
 *               ti ≤ B                             for every mentor
 * </pre>
 *
 * <p><i>B</i> exceeds every possible total of benefits and <i>A</i> exceeds every possible total of first uses and
 * benefits, so that comparing the weighted sums is comparing (pairs, distinct mentors, benefit) one after the other.
 * Every feasible answer to the second program is an upper bound of the first; where both are equal, both are optimal.
 * The constraint matrix is that of a network, so an optimum in whole numbers exists.
 *
 * <p><b>Method.</b> Four phases over one set of prices. Auctions with falling tolerances, forward and backward in turns (D. P.
 * Bertsekas, Linear Network Optimization, 1991; D. P. Bertsekas, D. A. Casta&ntilde;on, Computational
 * Optimization and Applications 1, 1992, on asymmetric assignment), place nearly all mentees and find
 * prices that are nearly final. Every place still missing is settled along a shortest augmenting path under reduced costs, as R.
 * Jonker and A. Volgenant do it for dense assignment (A shortest augmenting path algorithm for dense and sparse linear
 * assignment problems, Computing 38, 1987), here on rows of any length and with capacities on both sides. Where a free place
 * kept a price, the mirror image of that search takes it away. A last run of Dijkstra's method lowers the mentors' prices as far
 * as they go. The theory is that of successive shortest paths (R. K. Ahuja, T. L. Magnanti, J. B. Orlin, Network Flows, 1993,
 * chapters 9 and 12).
 *
 * <p>Two things make the auctions fit the three levels. Prices gather near 0, <i>B</i> and <i>A + B</i>, and skip what lies between
 * in one bid. And where there are fewer places than mentees, prices begin at <i>A + B</i>: from below, a handful of mentees who
 * find no place would have to drive up everybody's price step by step, from above a handful of free places finds its people.
 *
 * <p><b>Reading the prices.</b> {@link hrsuite.mentoring.matching.solve.Certificate#levels} splits a price into pairs, mentors and
 * benefit. <i>v<sub>i</sub></i> with a pair in it: one more place with that mentor would give somebody who is left over a
 * partner, not always somebody who has the mentor on the own list: others may move on. <i>v<sub>i</sub></i> without: it would add
 * so much benefit. 0: nobody lacks this mentor. <i>u<sub>j</sub></i>: what this mentee brings; 0 for whoever is left over. For a
 * pair (<i>i</i>, <i>j</i>) that was not chosen, <i>u<sub>j</sub> + v<sub>i</sub> + t<sub>i</sub> - (A + B + b<sub>ij</sub>)</i> is what
 * insisting on it would cost at least, and by how much its benefit would have to rise before it could be chosen; 0 where it is
 * as good as what was chosen.
 *
 * <p>Leaves out: who is a candidate for whom and what a pair is worth (the enclosing package), and anything but arrays.
 */
package hrsuite.mentoring.matching.solve;
