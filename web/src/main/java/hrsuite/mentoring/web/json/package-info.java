/**
 * JSON. Reads bodies into records, and says what is wrong with a body in our own words, alike on every server.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>J1 A body that cannot be read is refused with every place that is wrong, a member that nobody knows included.
 *   <li>J2 A merge patch knows null from absent.
 *   <li>J3 A body has a bound.
 * </ol>
 *
 * <p>Leaves out: whether the values make sense (the features).
 */
package hrsuite.mentoring.web.json;
