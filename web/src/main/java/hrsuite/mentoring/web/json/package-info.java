/**
 * JSON. Reads bodies into records, and says what is wrong with a body in our own words, alike on every server.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>J1 A body that cannot be read is refused with every place that is wrong, a member that nobody knows included.
 *   <li>J2 A merge patch knows null from absent.
 *   <li>J3 A body has a bound.
 *   <li>J4 What could mean two things or cannot be kept is refused with its place, wherever JSON comes in: a member that
 *       stands twice, NUL, half of a character, a number out of range, nesting beyond 50 levels.
 * </ol>
 *
 * <p>Leaves out: whether the values make sense (the features).
 */
package hrsuite.mentoring.web.json;
