/**
 * REST. What other systems and scripts call.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>I1 Paths and field names stay as they are; more may be added.
 *   <li>I2 Every operation names who may call it; one that does not is closed.
 *   <li>I3 Every error is a problem document.
 *   <li>I4 Long lists come in pages with a cursor that stays right while rows change.
 *   <li>I5 A single resource has a strong entity tag; a change with another tag is refused (412).
 *   <li>I6 What is uploaded is never held in memory; what is too long is refused while the caller still listens (413).
 * </ol>
 *
 * <p>Leaves out: every decision (the features), and who the caller is (security).
 */
package hrsuite.mentoring.web.api;
