/**
 * Error pages. What a browser shows where the console cannot answer: plain, from one file, without anything that could
 * fail once more.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>EP1 Whatever goes wrong outside JAX-RS is a page in words for people, and a problem document for machines.
 *   <li>EP2 No trace, no name of a class and nothing of the request is shown.
 * </ol>
 *
 * <p>Leaves out: problems of the REST interface, which JAX-RS answers itself (problem).
 */
package hrsuite.mentoring.web.error;
