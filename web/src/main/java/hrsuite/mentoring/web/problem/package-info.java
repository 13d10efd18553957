/**
 * Problems. How this module says no over HTTP: RFC 9457, whatever was thrown and wherever.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>P1 A refusal becomes its status and keeps all its reasons: NOT_FOUND 404, INVALID 422, CONFLICT 409, STALE 412, GONE 410,
 *       TOO_LARGE 413, UNSUPPORTED 415, NO_ROOM 507. What cannot be read at all is 400.
 *   <li>P2 Wrappings of containers are looked through: a missing role is 403, however it is wrapped.
 *   <li>P3 A fault of ours is 500 with a number that stands in the log beside the trace; the answer has no trace.
 *   <li>P4 Who is refused before the whole body came can still read why: the answer goes out at once, and the rest of the
 *       body is taken and thrown away, within bounds.
 *   <li>P5 Whoever asks for German and is refused something about rounds, pairs or own statements reads German; nobody who
 *       asks for no language reads that of the server.
 * </ol>
 *
 * <p>Leaves out: SCIM, which has its own form of errors.
 */
package hrsuite.mentoring.web.problem;
