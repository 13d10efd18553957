/**
 * Bulk. Operations of identity systems that are taken on now and carried out in the background, one by one, by the same doors
 * as those that are waited for.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>BK1 What has been taken on is carried out, also after members fell: what an operation does and that it was done are
 *       one transaction, so that none is carried out twice and none is forgotten.
 *   <li>BK2 What became of each operation can be read, in the order in which they were sent, by whoever sent them, until it is
 *       forgotten; what was to be said is gone once it has been said.
 *   <li>BK3 An operation may refer to what another one of the same bulk creates, whichever stands first.
 *   <li>BK4 After as many failures as were allowed nothing more is carried out.
 *   <li>BK5 Never more operations, and never longer ones, than is set.
 * </ol>
 *
 * <p>Leaves out: what an operation means ({@link hrsuite.mentoring.staff.bulk.BulkWork}, which the outer module brings).
 */
package hrsuite.mentoring.staff.bulk;
