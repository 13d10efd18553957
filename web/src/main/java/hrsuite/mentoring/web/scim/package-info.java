/**
 * SCIM 2.0 (RFC 7643, 7644, 9865). Lets identity systems keep staff in step, at {@code /scim/v2}.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>SC1 Everything under the path answers as SCIM writes it, errors of every status included; {@code application/json} is
 *       taken and, to whoever sends or asks for it, given.
 *   <li>SC2 People come in by the door of staff.sync, with its judgment, and never otherwise.
 *   <li>SC3 A filter becomes a condition that the database answers; nothing is filtered, sorted or counted in memory.
 *   <li>SC4 A change is made only to the version that was seen: by If-Match, and between reading and writing of a PATCH.
 *   <li>SC5 What is advertised as a limit is enforced: filter length and depth, operations and size of a bulk, page size.
 *   <li>SC6 A user who is not active is a leaver and stays readable; one who is deleted is gone, and comes back under a new
 *       id with their history.
 *   <li>SC7 The patches, filters and values that identity systems send in their own ways are understood.
 *   <li>SC8 Only the role hris-sync is let in.
 *   <li>SC9 Each side of a program is a group: whoever is put into it is enrolled by the door of enrollments, with its judgment,
 *       and whoever is taken out withdrawn; all members of one request or none. Groups come and end with their programs.
 * </ol>
 *
 * <p>A bulk of nothing but new users is taken in together, in pieces of {@code mentoring.staff.batch.chunk}, each one
 * transaction with one entry in the audit trail; any other bulk operation by operation.
 *
 * <p>The engine reads and checks users, patches, filters and bulk; discovery, preconditions, cursors and errors around it are
 * ours, and so is what is told of a user, unless the caller chooses among attributes.
 *
 * <p>Leaves out: passwords and other things of accounts, which are taken and not kept.
 */
package hrsuite.mentoring.web.scim;
