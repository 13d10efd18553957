/**
 * Matching. Judges who may learn from whom and proposes pairings, with their reasons.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>M1 A round proposes as many pairs as the rules, the capacities, the pins and the forbids allow; among those as
 *       many different mentors as possible; among those the greatest total benefit. A verifier that shares no code with
 *       the solver has accepted the proof before the round may show a single pair.
 *   <li>M2 A pair's benefit is the documented formula below, and the weights of its reasons add up to it.
 *   <li>M3 Who is left over is told why, in numbers that cover every possible partner, and what would help.
 *   <li>M4 The same people under the same settings give the same proposals, always. A round keeps every setting that it
 *       used, names the version of the program's rules and a digest of what it was computed from, and can be run again.
 *   <li>M5 A pin that a blocking rule forbids is refused, naming the rule; a pin that is taken is in the result; a
 *       forbidden pair never is.
 *   <li>M6 A confidential objection reads like any other to everybody but the role {@code succession}.
 *   <li>M7 A proposal becomes a pairing at most once, and only while the pairing's own rules agree.
 *   <li>M9 Whoever lost a partner to another company comes before others; pairs of an earlier round that HR builds on stay
 *       unless parting them gains more than HR's threshold; and HR may give weight to how far apart two are in what they
 *       have said of themselves. None of it is shown as benefit or as a reason.
 *   <li>M10 Every sentence is kept as its key and numbers, is said in the reader's language, and tells the score: what
 *       was scored can be computed again from it.
 *   <li>M11 Where a program asks for consent, the two see nothing before HR releases it, and become a pairing only when
 *       both accept in time; why somebody declined is for HR alone.
 *   <li>M12 Rounds can be put side by side, and who was selected is counted by department, location and grade;
 *       for HR also by what people have said of themselves, in rounded figures of at least five people that do not tell of
 *       smaller groups.
 *   <li>M13 Two of whom one has declined the other are not offered to each other again before somebody has looked at them.
 *   <li>M8 A round that was cut short by a crash is taken up again, and never comes twice.
 * </ol>
 *
 * <p><b>Benefit.</b> The mentee's gain <i>a</i> is the share of the topics that the mentee wants and the mentor offers;
 * the mentor's gain <i>b</i> is the share of the topics that the mentor wants and the mentee offers; a share that rests
 * on topics assumed for either of the two counts half, and a topic that is offered at a lower level than it is wanted
 * counts the offered level by the wanted one. Both must gain, so the mutual gain is the harmonic mean, which no
 * side's gain can buy alone (the F-measure: C. J. van Rijsbergen, Information Retrieval, 2nd edition, 1979, chapter 7):
 *
 * <pre>
 *   H = 2ab / (a + b), and 0 where a or b is 0
 *   benefit = (H + Σ w d) / (1 + Σ w)
 * </pre>
 *
 * with the distance <i>d</i> from 0 to 1 of each {@link hrsuite.mentoring.matching.Affinity} and its weight <i>w</i>.
 * Each summand is kept in millionths, rounded down; the benefit is their sum. The mutual gain is shown in halves, one in
 * the sentence of each side.
 *
 * <p><b>Floors.</b> {@code minimumMenteeGain} and {@code minimumMentorGain} bar a pair whose gain lies below. They speak
 * only where both declared the topics in question: nobody is barred by an assumption.
 *
 * <p>Leaves out: who is enrolled and what a topic is (program), who may not be paired and what becomes of a confirmed pair
 * (pairing), how the best choice is found ({@link hrsuite.mentoring.matching.solve}), workbooks.
 */
package hrsuite.mentoring.matching;
