/**
 * Repetition. Requests that a caller may send again because no answer came: by the header {@code Idempotency-Key} they are
 * done once.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>RQ1 Every POST of the REST interface takes a key, except those that answer with a stream or a file; nothing of it
 *       stands at the single operation.
 *   <li>RQ2 The same key and the same request give the first answer again; another request by the same key is 422, one that is
 *       being worked on 409 with {@code Retry-After}, on whichever member it is.
 *   <li>RQ3 Nothing is done twice: when whoever worked on it died, the answer is 409 and says to look.
 *   <li>RQ4 What does not even reach its judge (400, 401, 403, 404, 405, 406, 413, 415, 429) and a fault of ours use no key up.
 *   <li>RQ5 A secret that is shown once, an answer that is not JSON and one that is too large are not kept; who asks again
 *       hears that it was done, and where.
 *   <li>RQ6 A file is looked at while it is read, never held; a form is the same whatever its boundary is.
 * </ol>
 *
 * <p>Leaves out: how answers are kept (access).
 */
package hrsuite.mentoring.web.repetition;
