/**
 * Delivery. Tells others what has changed: a feed that a machine reads at its own pace.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>D1 A change is told if and only if its transaction commits; a consumer that is killed at any point and goes on from
 *       its cursor misses nothing, and can drop what it has seen by the id.
 *   <li>D2 Positions follow the order in which changes are seen committed, however many write at the same time: nothing
 *       appears later below a position that was read. Changes of one thing keep their order.
 *   <li>D3 What is gone is told as well.
 *   <li>D4 A cursor of what is forgotten is refused, with advice.
 *   <li>D5 Nothing that is told holds a person's name or e-mail address: it names keys, and whoever may reads more there.
 *   <li>D6 What takes a role of its own is told only to readers who have it, and reading it is on record. To all others the
 *       feed is the same, to the byte, as if there were nothing of the kind.
 * </ol>
 *
 * <p>Leaves out: what is worth telling (each feature says so by events that are {@link hrsuite.mentoring.Published}, or in
 * sets to the {@link hrsuite.mentoring.delivery.Outbox}); who is told instead of asking
 * (delivery.webhook).
 */
package hrsuite.mentoring.delivery;
